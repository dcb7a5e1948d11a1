import { dateFromSerial, format, getFormatDateInfo, isDateFormat, isTextFormat } from 'numfmt';

/** How the numbers of a cell are shown. */
export interface NumberFormat {
  /** As Excel writes it: `General`, `0000000`, `yyyy/m/d`. */
  readonly code: string;
  readonly isDate: boolean;
  /**
   * A number as it is shown; a date as ISO text: `2026-04-01`, `2026-04` where the day is not
   * shown, `2026-04-01T09:30`.
   */
  show(value: number): string;
}

/** A number without a format, as the line above the sheet shows it: no exponent, 15 digits. */
export function plainNumber(value: number): string {
  const rounded = Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
  const text = Number.isInteger(rounded)
    ? String(rounded || 0)
    : String(Number(value.toPrecision(15)));
  return text.replace('e', 'E');
}

const two = (value: number) => String(value).padStart(2, '0');

/** Days between the dates that the two systems begin on. */
const DAYS_TO_1904 = 1462;
const LAST_DAY = 2_958_465;
const DAY = 86_400;

function dateFormat(code: string, is1904: boolean): NumberFormat['show'] {
  const { year, month, day, hours, minutes, seconds } = getFormatDateInfo(code);
  return (value) => {
    const total = Math.round((is1904 ? value + DAYS_TO_1904 : value) * DAY);
    const serial = Math.floor(total / DAY);
    // Excel shows a row of #.
    if (!(serial >= 0 && serial <= LAST_DAY)) return plainNumber(value);
    const [y = 0, m = 0, d = 0] = dateFromSerial(serial) ?? [];
    const months = `${String(y).padStart(4, '0')}-${two(m)}`;
    if (year && !month && !day) return months.slice(0, 4);
    if (year && !day) return months;
    const second = total % DAY;
    const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map(two);
    const time = hours || minutes ? `T${clock.slice(0, seconds ? 3 : 2).join(':')}` : '';
    return `${months}-${two(d)}${time}`;
  };
}

/** A format without the characters that only widen a cell. */
function formatted(code: string): NumberFormat['show'] {
  return (value) => {
    try {
      return format(code, value, { locale: 'ja' }).trim();
    } catch {
      return plainNumber(value);
    }
  };
}

const MAX_CODE = 1024;

/** Digits alone, as in `0000000`. */
function zeros(width: number): NumberFormat['show'] {
  const other = formatted('0'.repeat(width));
  return (value) =>
    Number.isSafeInteger(value) && value >= 0 ? String(value).padStart(width, '0') : other(value);
}

export function numberFormat(code: string, is1904: boolean): NumberFormat {
  const isGeneral = code === '' || code.length > MAX_CODE || /^general$/i.test(code);
  if (isGeneral || isTextFormat(code)) return { code, isDate: false, show: plainNumber };
  if (/^0+$/.test(code)) return { code, isDate: false, show: zeros(code.length) };
  const { year, month, day } = getFormatDateInfo(code);
  const isDate = isDateFormat(code) && (year || month || day);
  return { code, isDate, show: isDate ? dateFormat(code, is1904) : formatted(code) };
}

/**
 * Whether a text shows zeros before a number that the number itself has not: `0012345` of 12345.
 */
export function restoresZeros(shown: string, value: number): boolean {
  const leading = (text: string) => /^0*/.exec(text.replace(/\D/g, ''))?.[0].length ?? 0;
  return leading(shown) > leading(plainNumber(value));
}
