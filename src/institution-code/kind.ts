import type { Kind, TextSchema } from '../core/kind.js';
import {
  formatInstitutionCode,
  inspectInstitutionCode,
  isInstitutionCode,
  parseInstitutionCode,
} from './institution-code.js';
import {
  inspectInstitutionCode7,
  isInstitutionCode7,
  parseInstitutionCode7,
} from './institution-code-7.js';
import {
  formatPointTable,
  inspectAccountClass,
  inspectPointTable,
  isAccountClass,
  isPointTable,
  parseAccountClass,
  parsePointTable,
} from './point-table.js';

export const institutionCodeJson = { title: '医療機関等コード' } as const satisfies TextSchema;

export const institutionCodeKind = {
  name: 'InstitutionCode',
  inspect: inspectInstitutionCode,
  is: isInstitutionCode,
  parse: parseInstitutionCode,
  format: formatInstitutionCode,
  json: institutionCodeJson,
  example: '0110113719',
  variants: [
    undefined,
    { checkDigit: 'off' },
    { checkDigit: 'error' },
    { allowTestPrefecture: true, checkDigit: 'error' },
    { expect: { prefecture: '13' } },
    { expect: { prefecture: '01', pointTable: '1', code7: '0113719' } },
  ],
} as const satisfies Kind;

export const institutionCode7Json = { title: '医療機関コード' } as const satisfies TextSchema;

export const institutionCode7Kind = {
  name: 'InstitutionCode7',
  inspect: inspectInstitutionCode7,
  is: isInstitutionCode7,
  parse: parseInstitutionCode7,
  json: institutionCode7Json,
  example: '0113719',
  variants: [
    undefined,
    { expect: { prefecture: '13', pointTable: '1' }, checkDigit: 'error' },
    { expect: { prefecture: '13', pointTable: '6' }, checkDigit: 'error' },
    { expect: { prefecture: '99', pointTable: '1' }, checkDigit: 'error' },
  ],
} as const satisfies Kind;

export const pointTableJson = { title: '点数表コード' } as const satisfies TextSchema;

export const pointTableKind = {
  name: 'PointTable',
  inspect: inspectPointTable,
  is: isPointTable,
  parse: parsePointTable,
  format: formatPointTable,
  json: pointTableJson,
  example: '1',
  variants: [undefined],
} as const satisfies Kind;

export const accountClassJson = { title: '所属機関' } as const satisfies TextSchema;

export const accountClassKind = {
  name: 'AccountClass',
  inspect: inspectAccountClass,
  is: isAccountClass,
  parse: parseAccountClass,
  format: formatPointTable,
  json: accountClassJson,
  example: '7',
  variants: [undefined],
} as const satisfies Kind;
