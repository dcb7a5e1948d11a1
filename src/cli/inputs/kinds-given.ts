import type { Profile } from '../../check/index.js';
import { prefectureTexts } from '../../prefecture/en.js';
import { inspectPrefecture } from '../../prefecture/index.js';
import { meantBy } from './meant.js';
import { refusedBy } from './refusals.js';
import { UsageError } from './usage-error.js';

/** The 都道府県コード of a prefecture that was given by code or by name. */
export function prefectureGiven(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const { value, findings } = inspectPrefecture(text);
  if (value !== undefined) return value.code;
  throw refusedBy('--prefecture', findings, prefectureTexts);
}

/** The kinds of columns that `--require` names, one by one or with commas. */
export function kindsGiven(
  lists: readonly string[] = [],
  profiles: readonly Profile[],
): readonly string[] {
  const known = profiles.flatMap(({ columns }) => columns);
  const kinds = lists.flatMap((list) => list.split(',')).map((kind) => kind.trim());
  for (const kind of kinds) {
    if (known.includes(kind)) continue;
    const meant = meantBy(kind, known);
    const some = profiles[0]?.columns ?? [];
    throw new UsageError({
      ja: `--require の「${kind}」という種類はありません。${meant === undefined ? `${some.join('、')}、または様式の項目名を指定してください。` : `「${meant}」の誤りではありませんか。`}`,
      en: `--require: there is no kind "${kind}". ${meant === undefined ? `Use ${some.join(', ')}, or a field name of a form.` : `Did you mean "${meant}"?`}`,
    });
  }
  return kinds;
}

/** The line of the header. */
export function lineGiven(line: number | undefined): number | undefined {
  if (line !== 0) return line;
  throw new UsageError({
    ja: '--header-row は1から数えます。',
    en: '--header-row counts from 1.',
  });
}
