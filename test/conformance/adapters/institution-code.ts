import {
  type CheckDigitMode,
  composeInstitutionCode,
  inspectAccountClass,
  inspectInstitutionCode,
  inspectInstitutionCode7,
  inspectPrefectureCode,
  institutionCheckDigit,
} from '../../../src/index.js';
import { type Adapter, type Input, inspected } from '../adapter.js';

const textOf = (value: unknown) => (value === undefined ? undefined : String(value));

/** A part as its own inspection reads it, or as it was given. */
const part = (inspect: (input: unknown) => { value: string | undefined }, input: unknown) =>
  input === undefined ? undefined : (inspect(input).value ?? textOf(input));

const partsOf = ({ prefecture, tensuhyo, code7, allow_test }: Input) => {
  const options = { allowTestPrefecture: allow_test === true };
  return {
    prefecture: part((input) => inspectPrefectureCode(input, options), prefecture),
    pointTable: part(inspectAccountClass, tensuhyo),
    code7: part(inspectInstitutionCode7, code7),
  };
};

const optionsOf = ({ check_digit, allow_test }: Input) => ({
  checkDigit: check_digit as CheckDigitMode | undefined,
  allowTestPrefecture: allow_test === true,
});

const inspectEither: Adapter = (input) => {
  const { prefecture, pointTable, code7 } = partsOf(input);
  if (input.code10 !== undefined) {
    const expect = { prefecture, pointTable, code7 };
    return inspected(inspectInstitutionCode(input.code10, { ...optionsOf(input), expect }));
  }
  if (code7 && /^\d{7}$/.test(code7) && prefecture && pointTable) {
    const code = `${prefecture}${pointTable}${code7}`;
    return inspected(inspectInstitutionCode(code, optionsOf(input)));
  }
  const { checkDigit } = optionsOf(input);
  return inspected(
    inspectInstitutionCode7(input.code7, { checkDigit, expect: { prefecture, pointTable } }),
  );
};

function composed(input: Input): unknown {
  const { prefecture = '', pointTable = '', code7 = '' } = partsOf(input);
  try {
    return composeInstitutionCode({ prefecture, pointTable, code7 }, optionsOf(input));
  } catch {
    return undefined;
  }
}

export const institutionCodeAdapters: Readonly<Record<string, Adapter>> = {
  'ref.tensuhyo-code': ({ code, tensuhyo }) => inspected(inspectAccountClass(code ?? tensuhyo)),
  'code.institution-7': inspectEither,
  'code.institution-10': (input) => {
    if (input.code10 !== undefined) return inspectEither(input);
    const value = composed(input);
    return value === undefined
      ? { verdict: 'invalid' }
      : { ...inspected(inspectInstitutionCode(value, optionsOf(input))), value };
  },
  'code.check-digit': (input) =>
    typeof input.body9 === 'string'
      ? { value: institutionCheckDigit(input.body9, { method: 'long' }) }
      : inspectEither(input),
  'code.check-digit-kanto4': inspectEither,
  'code.kaigo-number-mixup': inspectEither,
  'code.excel-damage': inspectEither,
};
