import { describe, expect, it } from 'vitest';
import {
  bureauFilingPageOf,
  bureauFilingPages,
  bureauOf,
  findBureau,
  findPrefecture,
  formatPrefectureCode,
  inForceOn,
  inspectPrefecture,
  inspectPrefectureCode,
  isPrefectureCode,
  parsePrefectureCode,
  prefectures,
  regionalBureaus,
  verdictOf,
} from '../../src/index.js';

const reasons = (input: unknown, options?: { allowTestPrefecture?: boolean }) =>
  inspectPrefectureCode(input, options).findings.map(({ rule, reason }) => `${rule}/${reason}`);

describe('inspectPrefectureCode', () => {
  it.each([
    ['00', 'invalid'],
    ['01', 'valid'],
    ['47', 'valid'],
    ['48', 'invalid'],
    ['49', 'invalid'],
    ['50', 'invalid'],
    ['51', 'ambiguous'],
    ['97', 'ambiguous'],
    ['98', 'invalid'],
    ['99', 'invalid'],
  ])('%s is %s', (code, verdict) => {
    const found = inspectPrefectureCode(code);
    expect(verdictOf(found)).toBe(verdict);
    expect(isPrefectureCode(code)).toBe(verdict !== 'invalid');
  });

  it('accepts 48 only where test values are allowed', () => {
    expect(reasons('48')).toEqual(['ref.prefecture-code-48/test-value']);
    expect(reasons('48', { allowTestPrefecture: true })).toEqual([]);
    expect(reasons('48', { allowTestPrefecture: false })).toHaveLength(1);
  });

  it('normalises full-width digits and surrounding blanks, and says so', () => {
    expect(inspectPrefectureCode('１３')).toMatchObject({
      value: '13',
      findings: [{ reason: 'normalised', severity: 'info' }],
    });
    expect(inspectPrefectureCode('　13 ').value).toBe('13');
  });

  it('suggests the lost leading zero, and nothing else', () => {
    const suggestion = (input: string) => inspectPrefectureCode(input).findings.at(-1)?.suggestion;
    expect(suggestion('1')).toBe('01');
    expect(suggestion('９')).toBe('09');
    expect(suggestion('0')).toBeUndefined();
    expect(suggestion('013')).toBeUndefined();
  });

  it.each([
    [undefined, 'required'],
    [null, 'required'],
    ['', 'required'],
    [' ', 'required'],
    [13, 'type'],
    ['東京', 'format'],
    ['1３0', 'format'],
  ])('%s: %s', (input, reason) => {
    expect(reasons(input)).toEqual([`ref.prefecture-code/${reason}`]);
  });
});

describe('inspectPrefecture', () => {
  it.each([
    ['13 : 東京都', '13'],
    ['01：北海道', '01'],
    ['14 kanagawa', '14'],
    ['13. 東京都,tokyo', '13'],
    ['47.沖縄県,okinawa', '47'],
    ['47:沖縄県.okinawa', '47'],
    ['20・長野県', '20'],
    ['東京', '13'],
    ['大阪府', '27'],
    ['Hokkaido', '01'],
    ['ＴＯＫＹＯ', '13'],
    ['１３', '13'],
    [' 京都府　kyoto ', '26'],
    ['14 神奈川県_kanagawa', '14'],
    ['14 …kanagawa', '14'],
    ['13-東京都(Tokyo)', '13'],
  ])('reads %s', (text, code) => {
    const { value, findings } = inspectPrefecture(text);
    expect(value?.code).toBe(code);
    const changed = text.trim() !== text || /[０-９Ａ-Ｚ]/.test(text);
    expect(findings.map(({ reason }) => reason)).toEqual(changed ? ['normalised'] : []);
  });

  it.each([
    ['関東', 'name-unknown'],
    ['1 東京', 'name-unknown'],
    ['130', 'name-unknown'],
    ['、', 'name-unknown'],
    ['東京'.repeat(40), 'name-unknown'],
    [13, 'name-unknown'],
    ['', 'required'],
    ['13:大阪府', 'name-mismatch'],
    ['13. 東京都,osaka', 'name-mismatch'],
    ['東京都,osaka', 'name-mismatch'],
    ['49', 'unknown'],
    ['99 東京', 'unknown'],
    ['61:東京都', 'name-mismatch'],
    ['48', 'test-value'],
  ])('refuses %s: %s', (text, reason) => {
    expect(inspectPrefecture(text)).toMatchObject({ value: undefined, findings: [{ reason }] });
  });

  it('reads an overflow number as its prefecture, and leaves both readings open', () => {
    const found = inspectPrefecture('63');
    expect(found.value?.short).toBe('東京');
    expect(verdictOf(found)).toBe('ambiguous');
    expect(verdictOf(inspectPrefecture('61 埼玉'))).toBe('ambiguous');
  });

  it('reads every display form that it writes', () => {
    for (const { code } of prefectures) {
      for (const style of ['portal', 'certificate', 'name', 'short', 'romaji'] as const) {
        expect(inspectPrefecture(formatPrefectureCode(code, style)).value?.code).toBe(code);
      }
    }
  });
});

describe('formatPrefectureCode', () => {
  it('shows a code that has no name of its own as it is', () => {
    expect(formatPrefectureCode(parsePrefectureCode('61'))).toBe('61');
    expect(formatPrefectureCode(parsePrefectureCode('48', { allowTestPrefecture: true }))).toBe(
      '48',
    );
  });
});

describe('findPrefecture', () => {
  it('knows the prefecture behind an overflow code', () => {
    expect(findPrefecture('61')?.short).toBe('埼玉');
    expect(findPrefecture('97')?.short).toBe('沖縄');
  });

  it.each(['00', '48', '49', '50', '98', '1', '東京', 13, null])('has none for %j', (code) => {
    expect(findPrefecture(code)).toBeUndefined();
  });
});

describe('regional bureaus', () => {
  it('have every prefecture exactly once', () => {
    const codes = regionalBureaus.flatMap((bureau) => bureau.prefectures);
    expect([...codes].sort()).toEqual(prefectures.map(({ code }) => code));
  });

  it.each([
    ['01', '北海道厚生局'],
    ['18', '近畿厚生局'],
    ['15', '関東信越厚生局'],
    ['19', '関東信越厚生局'],
    ['20', '関東信越厚生局'],
    ['22', '東海北陸厚生局'],
    ['35', '中国四国厚生局'],
    ['36', '四国厚生支局'],
    ['47', '九州厚生局'],
    ['68', '近畿厚生局'],
  ])('%s belongs to %s', (code, name) => {
    expect(bureauOf(code).name.ja).toBe(name);
  });

  it.each(['48', '00', '5', '', '関東', '13:大阪府', 13, null, undefined, {}, { code: 13 }])(
    'there is none for %j',
    (code) => {
      expect(() => bureauOf(code as string)).toThrow(RangeError);
    },
  );

  it('are found for a prefecture in whatever way it is told', () => {
    for (const prefecture of prefectures) {
      const { code, name, short, romaji } = prefecture;
      const bureau = bureauOf(code);
      expect(bureau.prefectures).toContain(code);
      for (const told of [name, short, romaji, `${code}:${name}`, prefecture]) {
        expect(bureauOf(told)).toBe(bureau);
      }
      expect(bureauOf(inspectPrefecture(short).value)).toBe(bureau);
    }
  });

  it('are found by name, short name and id', () => {
    expect(findBureau('四国厚生支局')?.id).toBe('shikoku');
    expect(findBureau('四国')?.id).toBe('shikoku');
    expect(findBureau(' kinki ')?.id).toBe('kinki');
    expect(findBureau('関東')).toBeUndefined();
  });

  it('have a page of the time of the source, and none is claimed before', () => {
    for (const { id } of regionalBureaus) {
      const filingPage = bureauFilingPages[id];
      expect(inForceOn(filingPage, '2024-09-01')).toMatchObject({
        entry: { value: expect.stringMatching(/^https:\/\/kouseikyoku\.mhlw\.go\.jp\//) },
      });
      expect(inForceOn(filingPage, '2024-08-31').status).toBe('no-rule');
    }
  });
});

describe('the page of a bureau', () => {
  it.each([
    ['2024-09-30', []],
    ['2024-10-01', ['as-of']],
  ])('asked for on %s: %j', (on, expected) => {
    const answer = bureauFilingPageOf({ id: 'kinki' }, { on });
    expect(answer.value).toBe('https://kouseikyoku.mhlw.go.jp/kinki/newpage_00370.html');
    expect(answer.asOf).toBe('2024-09');
    expect(answer.findings.map(({ reason }) => reason)).toEqual(expected);
  });

  it.each([
    [{ id: 'chubu' }, { on: '2024-10-01' }],
    [undefined, { on: '2024-10-01' }],
    [{ id: 'kinki' }, {}],
    [{ id: 'kinki' }, undefined],
  ])('refuses %j on %j', (bureau, options) => {
    expect(() => bureauFilingPageOf(bureau as never, options as never)).toThrow(RangeError);
  });
});
