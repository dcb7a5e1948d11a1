import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entries } from '../examples.js';

const page = readFileSync('docs/questions.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\|[^-]/.test(line) && !line.startsWith('| 問い'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

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
    const by = (column: number, word: string) =>
      rows.filter((cells) => cells[column]?.includes(word)).map((cells) => cells[2] ?? '');
    expect(by(0, ja).some((cell) => cell.includes(answer))).toBe(true);
    expect(by(1, en).some((cell) => cell.includes(answer))).toBe(true);
  });

  it('names only functions that are there, each under its entry', async () => {
    const names = new Set<string>();
    for (const load of Object.values(entries))
      for (const name of Object.keys(await load())) names.add(name);
    const words = rows.flatMap((cells) => [...(cells[2] ?? '').matchAll(/`([a-z][A-Za-z]+)`/g)]);
    const unknown = words.map(([, word = '']) => word).filter((word) => !names.has(word));
    expect(unknown).toEqual(['extraClosedDays', 'readings']);
  });

  it('links pages that are there', () => {
    for (const [, link = ''] of page.matchAll(/\]\(([^)#]+)[^)]*\)/g)) {
      expect(existsSync(`docs/${link}`), link).toBe(true);
    }
  });
});
