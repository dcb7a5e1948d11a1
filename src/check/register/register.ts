import { type Finding, finding } from '../../core/finding.js';
import { type Inspection, inspection } from '../../core/inspection.js';
import { fieldOf } from '../../core/record.js';
import { toHalfWidthDigits } from '../../core/text.js';
import { partMismatch } from '../../institution-code/faults.js';
import {
  type CheckDigitMode,
  inspectInstitutionCode,
  inspectInstitutionCode7,
  isPointTable,
} from '../../institution-code/index.js';
import { inspectPrefectureCode, isPrefectureCode } from '../../prefecture/index.js';
import type { CheckedColumn } from '../columns/table.js';
import { duplicateCode, nameDiffers, separatedColumn, severalCodes } from '../faults.js';
import type { Register } from '../known-institutions.js';
import type {
  HastyRowCheck,
  MendCell,
  Profile,
  ReportColumn,
  RowCheckOptions,
} from '../profile.js';
import type { Row } from '../rows/row.js';
import { createDuplicates } from './duplicates.js';
import { DOUBTFUL, readRegisterRow } from './fast-path.js';
import { fillingOf, type Lookup, lookupIn } from './lookup.js';
import { matchWithNames } from './named.js';
import {
  type NumberColumn,
  numberColumns,
  separatorForm,
  severalIn,
  withoutLabel,
} from './numbers.js';
import { type Cells, createParts, type Parts, suggesting } from './parts.js';
import { createPasser, type Passer } from './passer.js';
import { type FastPlan, fastPlan, rememberWords } from './plan.js';
import { columnKinds, knownHeaders, labelOf, likelyNames, matchOf } from './register-columns.js';
import { prefectureOf } from './row-prefecture.js';
import { createUnread } from './unread.js';
import { digitsIn, isBlankCell } from './values.js';

/** The 点数表 of an institution in the same house: 歯科 beside 医科, and the reverse. */
const adjoining: Readonly<Record<string, string>> = { 1: '3', 3: '1' };

/** What a number of a row belongs to. */
interface Owner {
  readonly prefecture: string | undefined;
  readonly pointTable: string | undefined;
}

/** Refuses options that would make every row wrong. */
function checkGiven({ prefecture, pointTable }: RowCheckOptions): void {
  if (prefecture !== undefined && !isPrefectureCode(prefecture)) {
    throw new RangeError(
      'prefectureは都道府県コード（01～47）です。 Pass prefecture as two digits, 01 to 47.',
    );
  }
  if (pointTable !== undefined && !isPointTable(pointTable)) {
    throw new RangeError('pointTableは1・3・4・6のどれかです。 Pass pointTable as 1, 3, 4 or 6.');
  }
}

/** 都道府県番号 and the seven digits, without 点数表. */
function inspectNine(
  text: string,
  { prefecture, pointTable }: Owner,
  checkDigit: CheckDigitMode | undefined,
): Inspection<string> {
  const nine = toHalfWidthDigits(text.trim());
  if (!/^\d{9}$/.test(nine)) return inspectInstitutionCode(text, { checkDigit });
  const actual = nine.slice(0, 2);
  const options = { checkDigit, expect: { prefecture: actual, pointTable } };
  const findings: Finding[] = [
    ...inspectPrefectureCode(actual).findings,
    ...inspectInstitutionCode7(nine.slice(2), options).findings,
  ];
  if (prefecture !== undefined && prefecture !== actual) {
    findings.push(finding(partMismatch, { part: 'prefecture', expected: prefecture, actual }));
  }
  return inspection(nine, findings);
}

/**
 * The checks of a register of institutions: each column, the columns of a row against each other,
 * and duplicates.
 */
function createRegisterCheck(
  options: RowCheckOptions,
  lookup: Lookup | undefined = options.register && lookupIn(options.register),
): HastyRowCheck {
  checkGiven(options);
  const { checkDigit, unique = true } = options;
  let duplicates = createDuplicates();
  let passer: Passer | undefined;
  const unread = createUnread(options);
  let columns: readonly CheckedColumn[] = [];
  let readParts = createParts([]);
  let numbers: readonly NumberColumn[] = [];
  let tens: NumberColumn | undefined;
  let sevens: NumberColumn | undefined;
  let plan: FastPlan | undefined;
  let nameKey: string | undefined;
  /** Columns of which it is told that they set their digits apart. */
  const told = new Set<string>();

  function accepts(row: Row, _: unknown, line: number): boolean {
    if (!plan) return false;
    const code = readRegisterRow(row, plan);
    if (code === DOUBTFUL) return false;
    return !unique || duplicates.isNew(code, line, plan.index);
  }

  function ownerOf({ role, pointTable }: NumberColumn, parts: Parts, alone: boolean): Owner {
    const table = parts.pointTable ?? options.pointTable;
    const prefecture = parts.prefecture ?? options.prefecture;
    const own = role === 'adjoining' ? adjoining[table ?? ''] : role === 'main' ? table : undefined;
    // Another institution may be in another prefecture.
    return {
      prefecture: role === 'other' && !alone ? undefined : prefecture,
      pointTable: pointTable ?? own,
    };
  }

  /**
   * The text of a number: the first of several, and its digits alone where the whole column sets
   * them apart.
   */
  function textOf({ key, kind, form }: NumberColumn, cells: Cells): string {
    const cell = cells[key] ?? '';
    const [several] = severalIn(cell, kind);
    if (several !== undefined) return several;
    const isApart = form !== undefined && separatorForm(cell, kind) === form;
    return isApart ? digitsIn(cell) : withoutLabel(cell);
  }

  function inspectNumber(
    number: NumberColumn,
    text: string,
    owner: Owner,
    mode: CheckDigitMode | undefined,
    parts: Parts,
    code7?: string,
  ): Inspection<string> {
    if (number.kind === 'code9') return inspectNine(text, owner, mode);
    if (number.kind === 'code7') {
      return inspectInstitutionCode7(text, { checkDigit: mode, expect: owner });
    }
    const isMain = number.role === 'main';
    const expect = {
      prefecture: isMain ? parts.prefecture : undefined,
      pointTable: number.pointTable ?? (isMain ? parts.pointTable : undefined),
      code7,
    };
    return inspectInstitutionCode(text, { checkDigit: mode, expect });
  }

  /** What is found of a cell that holds several numbers: that it does, and of all but the first. */
  function inspectOthers(number: NumberColumn, cell: string, parts: Parts): readonly Finding[] {
    const [first, ...others] = severalIn(cell, number.kind);
    if (first === undefined) return [];
    const role = number.role === 'main' ? 'adjoining' : 'other';
    const other = { ...number, role, pointTable: undefined } as const;
    const owner = ownerOf(other, parts, false);
    return [
      finding(severalCodes, { count: others.length + 1 }, first),
      ...others.flatMap(
        (digits) => inspectNumber(other, digits, owner, checkDigit, parts).findings,
      ),
    ];
  }

  /** Both numbers of an institution share one check digit: it is reported on the ten. */
  function inspectPair(cells: Cells, owner: Owner, parts: Parts) {
    if (!sevens || !tens) return undefined;
    const seven = textOf(sevens, cells);
    const ten = textOf(tens, cells);
    const first = inspectNumber(sevens, seven, owner, 'off', parts);
    const { value } = first;
    const code = inspectNumber(tens, ten, owner, checkDigit, parts, value);
    const isPart = !value || ten.endsWith(value) || toHalfWidthDigits(ten.trim()).endsWith(value);
    const code7 = isPart ? first : inspectNumber(sevens, seven, owner, checkDigit, parts);
    return { code7, code };
  }

  function inspect(cells: Cells, line: number, report: ReportColumn, mend: MendCell): void {
    const parts = readParts(cells, report);
    let filled = 0;
    for (const { key } of numbers) if (!isBlankCell(cells[key] ?? '')) filled++;
    const pair = sevens && inspectPair(cells, ownerOf(sevens, parts, true), parts);
    if (plan) rememberWords(plan, cells);
    for (const number of numbers) {
      const { key, kind, role, form, index } = number;
      const cell = cells[key] ?? '';
      const isNeeded = role === 'main' && number.pointTable === undefined;
      const isFirst = filled === 0 && number === numbers[0];
      if (!isNeeded && !isFirst && isBlankCell(cell)) continue;
      const owner = ownerOf(number, parts, filled < 2);
      const paired = number === tens ? pair?.code : number === sevens ? pair?.code7 : undefined;
      const answer =
        paired ?? inspectNumber(number, textOf(number, cells), owner, checkDigit, parts);
      const { value } = answer;
      const others = inspectOthers(number, cell, parts);
      const own = suggesting(answer, cell);
      const findings = others.length > 0 ? [...others, ...own] : own;
      if (form === undefined || separatorForm(cell, kind) !== form) report(key, findings);
      else if (told.has(key)) {
        report(key, findings);
        mend(key, digitsIn(cell), separatedColumn.rule);
      } else {
        told.add(key);
        report(key, [finding(separatedColumn, { form }, digitsIn(cell)), ...findings]);
      }
      if (value === undefined) continue;
      const isRead = number === sevens && pair?.code.value !== undefined;
      if (kind !== 'code' && !isRead && !parts.isTold && checkDigit !== 'off') {
        unread.count(number, kind === 'code9' ? value : owner.prefecture, owner.pointTable);
      }
      const isOwn = tens ? number === tens : role === 'main' || role === 'same';
      if (!isOwn && (!lookup || role === 'main' || role === 'same')) continue;
      const code = codeOf(kind, value, owner);
      if (code === undefined) continue;
      if (lookup) lookUp(code, key, isOwn ? nameIn(cells) : '', report);
      if (unique && isOwn) see(code, line, key, index, report);
    }
  }

  /** Ten digits of a number, where they are known. */
  function codeOf(kind: string, value: string, owner: Owner): string | undefined {
    if (kind === 'code') return value;
    const { prefecture, pointTable } = owner;
    if (!isPointTable(pointTable)) return undefined;
    if (kind === 'code9') return value.slice(0, 2) + pointTable + value.slice(2);
    return isPrefectureCode(prefecture) ? prefecture + pointTable + value : undefined;
  }

  const nameIn = (cells: Cells) => (nameKey === undefined ? '' : (cells[nameKey] ?? '').trim());

  /** Looks an institution up; what is said of its name stands at the name. */
  function lookUp(code: string, key: string, name: string, report: ReportColumn): void {
    for (const { suggestion: _, ...found } of lookup?.take(code, name) ?? []) {
      report(found.reason === nameDiffers.reason ? (nameKey ?? key) : key, [found]);
    }
  }

  function see(code: string, line: number, key: string, index: number, report: ReportColumn): void {
    const first = duplicates.see(code, line, index);
    if (first !== undefined) report(key, [finding(duplicateCode, { first })]);
  }

  return {
    inspect,
    accepts,
    begin(placed, first) {
      columns = placed;
      readParts = createParts(columns);
      numbers = numberColumns(columns, first);
      const main = (kind: string) =>
        numbers.find((number) => number.role === 'main' && number.kind === kind);
      tens = main('code');
      sevens = main('code7');
      nameKey = columns.find(({ column }) => column === 'name')?.key;
      plan = lookup ? undefined : fastPlan(columns, numbers, options);
      passer?.take(plan);
    },
    hasten(kernel) {
      passer = createPasser(kernel, unique);
      duplicates = passer.duplicates;
      return passer.pass;
    },
    notChecked: () => [
      ...unread.told(columns, numbers, unique ? duplicates : undefined),
      ...(lookup?.told() ?? []),
    ],
  };
}

/**
 * The profile of a register of institutions: the columns 都道府県コード, 点数表コード,
 * 医療機関コード, 医療機関等コード, and what lists call them. Source: none, a convention of this
 * package.
 *
 * @example
 * import { registerProfile } from 'iryokikan/check';
 * registerProfile.id //=> 'register'
 */
export const registerProfile: Profile = {
  id: 'register',
  columns: columnKinds,
  matchOf,
  knownHeaders,
  names: likelyNames,
  minimum: 1,
  leading: ['code', 'code7', 'code9'],
  several: true,
  labelOf,
  isSecret: () => false,
  prefectureOf,
  createRowCheck: (options) => createRegisterCheck(options),
};

/**
 * 名称も照合する一覧: the same where the names of institutions are looked up as well. Source: none,
 * a convention of this package.
 *
 * @example
 * import { namedRegisterProfile } from 'iryokikan/check';
 * namedRegisterProfile.id //=> 'register'
 */
export const namedRegisterProfile: Profile = {
  ...registerProfile,
  columns: [...columnKinds, 'name'],
  matchOf: matchWithNames,
};

/**
 * A profile that reads a list of institutions into a register instead of checking it: rows whose
 * number is known with its 都道府県 and 点数表 are added with their names. What is wrong in the
 * list is not reported. Source: none, a convention of this package.
 *
 * @throws RangeError when it is given no register.
 * @example
 * import { createCheck, createRegister, registerListProfile } from 'iryokikan/check';
 * const register = createRegister();
 * const profiles = [registerListProfile(register)];
 * const list = createCheck({ profiles, onFinding() {} });
 * list.push(new TextEncoder().encode('医療機関等コード,名称\n0110113719,架空診療所\n'));
 * list.end().rows //=> 1
 * register.find('0110113719').name //=> '架空診療所'
 */
export function registerListProfile(register: Register): Profile {
  if (typeof fieldOf(register, 'add') !== 'function') {
    throw new RangeError('createRegisterの値を渡してください。Pass what createRegister gives.');
  }
  return {
    ...namedRegisterProfile,
    createRowCheck(options) {
      const given = { ...options, checkDigit: 'off', unique: false } as const;
      const check = createRegisterCheck(given, fillingOf(register));
      const nothing = () => {};
      return { ...check, inspect: (cells, line) => check.inspect(cells, line, nothing, nothing) };
    },
  };
}
