import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checksum, plainWords, quoteParts, spellingsOf } from '../../scripts/quote-parts.js';

const confirmed: readonly string[] = JSON.parse(readFileSync('fixtures/quotes.json', 'utf8'));

describe('what is taken from the documents', () => {
  const parts = quoteParts();

  it.each(parts.map((part) => [part.rule, part] as const))(
    '%s was found word for word in its document (npm run quotes -- FOLDER confirms a new one)',
    (_, part) => {
      const found = spellingsOf(part).filter((each) => confirmed.includes(checksum(each)));
      expect(found.length, part.text).toBeGreaterThan(0);
    },
  );

  it('are all that the list holds', () => {
    const used = new Set(parts.flatMap(spellingsOf).map(checksum));
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
