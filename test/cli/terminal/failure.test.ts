import { describe, expect, it } from 'vitest';
import { unwritable } from '../../../src/cli/terminal/failure.js';

const fault = (code: string) => Object.assign(new Error('x'), { code });

describe('unwritable', () => {
  it('names what could not be written and why, in both languages', () => {
    expect(unwritable(fault('EACCES'), 'a.json').text).toEqual({
      ja: 'a.json に書けませんでした（EACCES: 書き込む権限がありません）。前からあった内容は変えていません。',
      en: 'a.json could not be written (EACCES: writing is not permitted). What was there before has not changed.',
    });
    expect(unwritable(fault('EIO')).text).toEqual({
      ja: '標準出力に書けませんでした（EIO）。出力は途中までです。',
      en: 'Standard output could not be written (EIO). What is there is not the whole.',
    });
    expect(unwritable(new Error('odd')).text.en).toContain('(Error: odd)');
  });
});
