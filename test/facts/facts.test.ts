import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printed } from '../../src/facts/printed.js';
import { printedEn } from '../../src/facts/printed-en.js';
import { filesUnder } from '../files.js';

/** Every dated fact, and the texts that print one. */
const facts: string[] = [];
for (const file of filesUnder('src/facts', '.ts')) {
  const path = `../../${file}`;
  const module = (await import(path)) as Record<string, unknown>;
  facts.push(...Object.values(module).filter((value) => typeof value === 'string'));
}
const isIso = (fact: string) => /^(?:\d{4}-)?\d\d(?:-\d\d)?$/.test(fact);

/** The ways to write a fact in code or in a message. */
function spellings(fact: string): string[] {
  if (!/^\d{4}/.test(fact) || !isIso(fact)) return [fact];
  const [year, month, day] = fact.split('-').map(Number);
  const japanese = printed(fact);
  const reiwa = japanese.replace(/^\d+/, (text) => `令和${Number(text) - 2018}`);
  const all = [fact, japanese, reiwa, printedEn(fact)];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === last) all.push(`${year}年${month}月末`, `令和${Number(year) - 2018}年${month}月末`);
  return all;
}

/** What the 猶予届出書 and its table print, and stands as they print it. */
const quoted = [
  '令和6年10月末までに',
  '遅くとも令和7年6月末まで',
  '遅くとも2024年10月末',
  '遅くとも2025年6月末',
  // The table for 医療機関・薬局.
  '令和5年2月末までに',
  '遅くとも令和5年9月末まで',
  '令和6年12月1日まで',
  // The first of the ten days in which a mailing arrives, by chance the same.
  "from: '2024-12-01'",
];

/** Where dates are quoted, or are no facts: rules with their sources, examples of kinds, documents, the table of holidays. */
const exempt = /\/(?:rules|kind|guidance|documents|holidays\.table)\.ts$|^src\/facts\//;

const isComment = (line: string) => /^\s*(?:\/\*\*|\*|\/\/)/.test(line);

describe('dated facts', () => {
  it('are known to this test', () => {
    expect(facts.filter(isIso).length).toBeGreaterThan(20);
    expect(spellings('2024-10-31')).toEqual([
      '2024-10-31',
      '2024年10月31日',
      '令和6年10月31日',
      '31 October 2024',
      '2024年10月末',
      '令和6年10月末',
    ]);
  });

  it('stand in src/facts and nowhere else', () => {
    const patterns = [...new Set(facts.flatMap(spellings))].map(
      // Not inside a longer number or date, nor a part of a month.
      (text) => new RegExp(`(?<![\\d-])${text}(?![\\d上中下]|-\\d)`),
    );
    const found: string[] = [];
    for (const file of filesUnder('src', '.ts').filter((name) => !exempt.test(name))) {
      for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
        if (isComment(line)) continue;
        const own = quoted.reduce((text, quote) => text.replace(quote, ''), line);
        if (patterns.some((pattern) => pattern.test(own))) {
          found.push(`${file}:${index + 1} ${line.trim()}`);
        }
      }
    }
    expect(found, 'Take the date from src/facts.').toEqual([]);
  });

  it('each name their source', () => {
    for (const file of filesUnder('src/facts', '.ts').filter((name) => !name.includes('printed'))) {
      const text = readFileSync(file, 'utf8');
      expect(text.match(/^\/\*\*/gm)?.length, file).toBeGreaterThan(0);
      expect(text, file).toMatch(/[SP]\d/);
    }
  });
});

describe('printed', () => {
  it('prints a day or a month in Japanese and in English', () => {
    expect([printed('2024-10-31'), printed('2024-04')]).toEqual(['2024年10月31日', '2024年4月']);
    expect([printedEn('2024-12-02'), printedEn('2024-04')]).toEqual([
      '2 December 2024',
      'April 2024',
    ]);
  });
});
