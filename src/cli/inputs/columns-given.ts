import { IGNORE } from '../../check/columns/given-columns.js';
import type { Profile } from '../../check/index.js';
import { meantBy } from './meant.js';
import { UsageError } from './usage-error.js';

/** What `--column` and the configuration say of columns, by header: the last word on one counts. */
export function columnsGiven(
  pairs: readonly string[] = [],
  profiles: readonly Profile[],
): Readonly<Record<string, string>> | undefined {
  if (pairs.length === 0) return undefined;
  const columns = new Map<string, string>();
  for (const pair of pairs) {
    const at = pair.lastIndexOf('=');
    const header = pair.slice(0, Math.max(0, at)).trim();
    const key = pair.slice(at + 1).trim();
    if (header === '' || key === '') {
      throw new UsageError({
        ja: `--column は「見出し=種類」の形です（指定は「${pair}」）。例: --column 'コード=code'`,
        en: `--column takes HEADER=KIND, not "${pair}". Example: --column 'Code=code'`,
      });
    }
    if (key !== IGNORE && !profiles.some((profile) => profile.columns.includes(key))) {
      const kinds = [...(profiles[0]?.columns ?? []), IGNORE];
      const meant = meantBy(key, [...profiles.flatMap((profile) => profile.columns), IGNORE]);
      throw new UsageError({
        ja: `--column の「${key}」という種類はありません。${meant === undefined ? `${kinds.join('、')}、または様式の項目名を指定してください。` : `「${meant}」の誤りではありませんか。`}`,
        en: `--column: there is no kind "${key}". ${meant === undefined ? `Use ${kinds.join(', ')}, or a field name of a form.` : `Did you mean "${meant}"?`}`,
      });
    }
    columns.set(header, key);
  }
  return Object.fromEntries(columns);
}
