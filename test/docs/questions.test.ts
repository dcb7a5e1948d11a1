import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entries } from '../examples.js';

/** The rows of the table in a language: the question, and what answers it. */
function rowsOf(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => /^\|[^-]/.test(line) && !/^\| (?:問い|Question) /.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
const pages = ['docs/questions.md', 'docs/en/questions.md'] as const;
const [japanese, english] = [rowsOf(pages[0]), rowsOf(pages[1])];

/** Words by which a user may search, in both languages, and the function or command that answers. */
const asked: readonly (readonly [ja: string, en: string, answer: string])[] = [
  ['請求月', 'claims month', 'claimsStartMonths'],
  ['7桁から10桁', 'ten-digit', 'composeInstitutionCode'],
  ['都道府県と点数表を取り出', 'take a code apart', 'decomposeInstitutionCode'],
  ['チェックディジット', 'check digit', 'institutionCheckDigit'],
  ['指定日', 'designation', 'designationSchedule'],
  ['閉庁日', 'closed day', 'closedOn'],
  ['休業日', 'my own holidays', 'extraClosedDays'],
  ['令和', '和暦 to ISO', 'inspectCivilDate'],
  ['電子証明書', 'certificate', 'certificateValidity'],
  ['お客さまID', 'customer ID', 'findCustomerIdChoice'],
  ['パスワード', 'password checklist', 'passwordRequirements'],
  ['電話番号', 'phones with hyphens', 'cleanPhone'],
  ['経過措置', 'grace notice', 'transitionalStanding'],
  ['65歳', '65/71', 'inspectTransitionalStaff'],
  ['申請フォーム', 'draw a form', 'fieldStates'],
  ['英語', 'two languages', 'messageOf'],
  ['Excel', "bureau's Excel", 'iryokikan check'],
  ['出典', 'source of a rule', 'iryokikan explain'],
  ['コールセンター', 'desk open', 'deskStatus'],
  ['実在', 'institution exist', 'createRegister'],
];

describe('the table of questions', () => {
  it.each(asked)('leads from %s and from %s to %s', (ja, en, answer) => {
    const by = (rows: readonly string[][], word: string) =>
      rows.filter(([question]) => question?.includes(word)).map((cells) => cells[1] ?? '');
    expect(by(japanese, ja).some((cell) => cell.includes(answer))).toBe(true);
    expect(by(english, en).some((cell) => cell.includes(answer))).toBe(true);
  });

  it('answers each question by the same functions in both languages', () => {
    /** `iryokikan check`, whatever its arguments are called. */
    const named = (rows: readonly string[][]) =>
      rows.map(([, cell = '']) =>
        [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) =>
          name.split(' ').slice(0, 2).join(' '),
        ),
      );
    expect(named(english)).toEqual(named(japanese));
  });

  it('names only functions that are there, each under its entry', async () => {
    const names = new Set<string>();
    for (const load of Object.values(entries))
      for (const name of Object.keys(await load())) names.add(name);
    const words = japanese.flatMap(([, cell = '']) => [...cell.matchAll(/`([a-z][A-Za-z]+)`/g)]);
    const unknown = words.map(([, word = '']) => word).filter((word) => !names.has(word));
    expect(unknown).toEqual(['extraClosedDays', 'readings']);
  });

  it.each(pages)('links pages that are there: %s', (path) => {
    for (const [, link = ''] of readFileSync(path, 'utf8').matchAll(/\]\(([^)#]+)[^)]*\)/g)) {
      expect(existsSync(join(dirname(path), link)), link).toBe(true);
    }
  });
});
