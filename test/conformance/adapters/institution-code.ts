import {
  composeInstitutionCode,
  inspectAccountClass,
  inspectInstitutionCode,
  inspectInstitutionCode7,
  institutionCheckDigit,
} from '../../../src/index.js';
import { type Adapter, type Input, inspected } from '../adapter.js';

const textOf = (value: unknown) => (value === undefined ? undefined : String(value));

const inspectEither: Adapter = (input) => {
  const { code10, code7, prefecture, tensuhyo } = input;
  if (code10 !== undefined) return inspected(inspectInstitutionCode(code10));
  if (typeof code7 === 'string' && /^\d{7}$/.test(code7) && prefecture && tensuhyo) {
    return inspected(inspectInstitutionCode(`${prefecture}${tensuhyo}${code7}`));
  }
  return inspected(
    inspectInstitutionCode7(code7, {
      prefecture: textOf(prefecture),
      pointTable: textOf(tensuhyo),
    }),
  );
};

function composed({ prefecture, tensuhyo, code7 }: Input): unknown {
  try {
    return composeInstitutionCode({
      prefecture: String(prefecture),
      pointTable: String(tensuhyo),
      code7: String(code7),
    });
  } catch {
    return undefined;
  }
}

export const institutionCodeAdapters: Readonly<Record<string, Adapter>> = {
  'ref.tensuhyo-code': ({ code }) => inspected(inspectAccountClass(code)),
  'code.institution-7': inspectEither,
  'code.institution-10': (input) => {
    if (input.code10 !== undefined) return inspectEither(input);
    const value = composed(input);
    return value === undefined
      ? { verdict: 'invalid' }
      : { ...inspected(inspectInstitutionCode(value)), value };
  },
  'code.check-digit': (input) =>
    typeof input.body9 === 'string'
      ? { value: institutionCheckDigit(input.body9, 'long') }
      : inspectEither(input),
  'code.check-digit-kanto4': inspectEither,
  'code.kaigo-number-mixup': inspectEither,
  'code.excel-damage': inspectEither,
};
