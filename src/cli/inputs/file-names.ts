import { basename, dirname, join } from 'node:path';

/** What the name of a file tells of its content. */

/** The form of an input by the ending of its name; undefined where its content tells. */
export function formatByName(name: string): 'tsv' | 'ndjson' | 'uke' | undefined {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'tsv' || ending === 'tab') return 'tsv';
  if (ending === 'uke') return 'uke';
  return ending === 'ndjson' || ending === 'jsonl' ? 'ndjson' : undefined;
}

/** Whether a file is called as one that is packed: its size tells nothing of its content. */
export function isCalledPacked(name: string): boolean {
  return /\.(?:gz|xls[xm]|zip)$/i.test(name);
}

/** The name of a file without its folder and its ending; the ending of its repaired copy. */
function partsOf(file: string): { stem: string; ending: string } {
  const [, stem = '', ending = ''] =
    /^(.+?)(\.(?:csv|tsv|txt|ndjson|jsonl|uke|xls[xm]|zip))?(?:\.gz)?$/i.exec(basename(file)) ?? [];
  return { stem, ending: /^\.(?:xls[xm]|zip)$/i.test(ending) ? '.csv' : ending };
}

/** A name within a file, as it may stand in the name of another on every system. */
const plain = (name: string) => name.replace(/[\p{Cc}\\:*?"<>|/]/gu, '_');

/**
 * Where the repaired copy of a file goes: of a member of an archive, or of one of several sheets,
 * beside the file that holds it.
 */
export function copyOf(file: string, member?: string, sheet?: string): string {
  const { stem, ending } = partsOf(file);
  const folders = member?.split('/').filter((part) => part !== '' && !/^\.+$/.test(part)) ?? [];
  const last = folders.pop();
  const inner = last === undefined ? undefined : partsOf(last);
  const names = [
    ...folders,
    ...(inner ? [inner.stem] : []),
    ...(sheet === undefined ? [] : [sheet]),
  ];
  const name = [stem, ...names.map(plain)].join('.');
  return join(dirname(file), `${name}.fixed${(inner ?? { ending }).ending}`);
}
