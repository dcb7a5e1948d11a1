/** The verdict of a code as somebody else may write it, with the mistakes that they may make. */

/** Each changes the port in one place. */
export const mistakes = [
  'trims ASCII only',
  'no full width',
  "other scripts' digits",
  '7 refused',
  '7 valid',
  '51–97 refused',
  '11–15 for 11–14',
  'point table 6 unchecked',
  'no 介護 warning',
  'the digit from the left',
  '48 valid',
  'length in bytes',
  'method by point table',
  'sum of products unsplit',
  'numeric input accepted',
  'check digit 10 for 0',
] as const;

export type Mistake = (typeof mistakes)[number];

export interface PortOptions {
  readonly checkDigit?: unknown;
  readonly allowTestPrefecture?: unknown;
}

function checkDigitOf(body: string, made: Mistake | undefined): number {
  let sum = 0;
  for (const [index, digit] of [...body].entries()) {
    const fromRight = body.length - index;
    const isDoubled = (made === 'the digit from the left' ? index + 1 : fromRight) % 2 === 1;
    const product = Number(digit) * (isDoubled ? 2 : 1);
    const isSplit = product > 9 && made !== 'sum of products unsplit';
    sum += isSplit ? product - 9 : product;
  }
  const digit = 10 - (sum % 10);
  return made === 'check digit 10 for 0' ? digit : digit % 10;
}

function textOf(input: unknown, made: Mistake | undefined): string | undefined {
  if (typeof input === 'number' && made === 'numeric input accepted') return `${input}`;
  if (typeof input !== 'string') return undefined;
  const visible = input.replace(/\p{DI}/gu, '');
  const seen =
    made === 'trims ASCII only' ? visible.replace(/^[\t-\r ]+|[\t-\r ]+$/g, '') : visible.trim();
  if (made === 'length in bytes' && new TextEncoder().encode(seen).length !== 10) return undefined;
  if (made === 'no full width') return seen;
  const wide = made === "other scripts' digits" ? /\p{Nd}/gu : /[０-９]/g;
  // The digits of a script follow each other from their zero on.
  const halfWidth = (digit: string) => {
    let zero = digit.codePointAt(0) ?? 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return `${((digit.codePointAt(0) ?? 0) - zero) % 10}`;
  };
  return seen.replace(wide, halfWidth);
}

/** The verdict of ten digits; with a mistake, as who makes it would give it. */
export function verdictOfPort(input: unknown, options: PortOptions, made?: Mistake): string {
  const text = textOf(input, made);
  if (text === undefined || !/^[0-9]{10}$/.test(text)) return 'invalid';
  const prefecture = Number(text.slice(0, 2));
  const pointTable = text[2] as string;
  const isTest = prefecture === 48 && (options.allowTestPrefecture === true || made === '48 valid');
  const isOverflow = prefecture > 50 && prefecture < 98;
  const isKnown = prefecture > 0 && prefecture < 48;
  if (!isKnown && !isTest && !isOverflow) return 'invalid';
  if (isOverflow && made === '51–97 refused') return 'invalid';
  if (!/[13467]/.test(pointTable)) return 'invalid';
  const isWorkplace = pointTable === '7';
  if (isWorkplace && made === '7 refused') return 'invalid';
  const isOpen = isOverflow || (isWorkplace && made !== '7 valid');

  const seven = text.slice(3);
  const isPlaceholder = seven === '0000000' || seven === '9999999';
  const isChecked = isKnown && !isWorkplace && !isPlaceholder && options.checkDigit !== 'off';
  const isShort =
    made === 'method by point table'
      ? pointTable === '6'
      : prefecture > 10 && prefecture < (made === '11–15 for 11–14' ? 16 : 15);
  const agrees = (from: number) => checkDigitOf(text.slice(from, 9), made) === Number(text[9]);
  const isWrong = isChecked && !agrees(isShort ? 3 : 0);
  const isStation = text.startsWith('136');
  const isLeftOut =
    (made === 'point table 6 unchecked' && pointTable === '6') ||
    (isStation && !text.startsWith('13671') && options.checkDigit !== 'error');
  if (isWrong && !isLeftOut && options.checkDigit === 'error') return 'invalid';
  if (isOpen) return 'ambiguous';
  if (isWrong && !isLeftOut) return 'warning';
  const isKaigo = isStation && isWrong && agrees(0) && made !== 'no 介護 warning';
  return isKaigo ? 'warning' : 'valid';
}
