import { count, type Lang } from './language.js';

const BAR = 20;

const words = {
  rows: { ja: '行', en: ' rows' },
  left: {
    ja: (time: string) => `残り ${time}`,
    en: (time: string) => `${time} left`,
  },
} as const;

function timeOf(seconds: number, lang: Lang): string {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.ceil(seconds % 60);
  if (lang === 'en') return minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`;
  return minutes > 0 ? `${minutes}分${rest}秒` : `${rest}秒`;
}

const mega = (bytes: number) => (bytes / 1e6).toFixed(1);

/** The line after so many bytes of `size` in so many milliseconds. */
export function progressLine(
  {
    bytes,
    size,
    rows,
    elapsed,
  }: Record<'bytes' | 'elapsed', number> & {
    readonly size?: number | undefined;
    readonly rows?: number | undefined;
  },
  lang: Lang,
): string {
  const rate = (bytes / Math.max(1, elapsed)) * 1000;
  const parts: string[] = [];
  if (size) {
    // A file may grow while it is read.
    const part = Math.min(1, bytes / size);
    const full = Math.round(part * BAR);
    parts.push(
      `[${'#'.repeat(full)}${'-'.repeat(BAR - full)}] ${String(Math.floor(part * 100)).padStart(3)}%`,
    );
  }
  parts.push(`${mega(bytes)} MB`, `${mega(rate)} MB/s`);
  if (rows) parts.push(`${count(rows)}${words.rows[lang]}`);
  if (size && bytes < size) parts.push(words.left[lang](timeOf((size - bytes) / rate, lang)));
  return parts.join('  ');
}
