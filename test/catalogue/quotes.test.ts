import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checksum, plainWords, quoteParts } from '../../scripts/quote-parts.js';

const confirmed: readonly string[] = JSON.parse(readFileSync('fixtures/quotes.json', 'utf8'));

describe('the quotes of the catalogue', () => {
  const parts = quoteParts();

  it('are many', () => {
    expect(parts.length).toBeGreaterThan(180);
  });

  it.each(parts.map((part) => [part.rule, part] as const))(
    '%s was found word for word in its document (npm run quotes -- FOLDER confirms a new one)',
    (_, part) => {
      expect(confirmed).toContain(checksum(part));
    },
  );

  it('are all that the list holds', () => {
    const used = new Set(parts.map(checksum));
    expect(confirmed.filter((each) => !used.has(each))).toEqual([]);
  });

  it('are told from others by a single character', () => {
    const [part] = parts;
    if (!part) throw new Error('no quote');
    expect(confirmed).not.toContain(checksum({ ...part, text: `${part.text}。` }));
    expect(confirmed).not.toContain(checksum({ ...part, document: 'S9' }));
  });

  it('are compared without what a copy of a page adds', () => {
    expect(plainWords('**「届出フォーム」**（令和６年 4月）')).toBe('届出フォーム(令和6年4月)');
    expect(plainWords('[届出フォーム](#)から<b>届出</b>')).toBe('届出フォームから届出');
  });
});
