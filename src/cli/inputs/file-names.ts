import { basename, dirname, join } from 'node:path';
import { isPrefectureCode, prefectures } from '../../prefecture/index.js';

/** What the name of a file tells of its content. */

/** The form of an input by the ending of its name; undefined where its content tells. */
export function formatByName(name: string): 'tsv' | 'ndjson' | 'uke' | undefined {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'tsv' || ending === 'tab') return 'tsv';
  if (ending === 'uke') return 'uke';
  return ending === 'ndjson' || ending === 'jsonl' ? 'ndjson' : undefined;
}

/** The prefecture and the 点数表 that the name of a file seems to say, such as 47_沖縄_医科.csv. */
export function saidByName(file: string): { prefecture?: string; pointTable?: string } {
  const name = basename(file).normalize('NFKC');
  const named = prefectures.find(({ short }) => name.includes(short));
  const number = /^(\d\d)[_\- ]/.exec(name)?.[1] ?? '';
  const prefecture = named?.code ?? (isPrefectureCode(number) ? number : undefined);
  const tables = [
    [/医科|(?<![a-z])ika(?![a-z])/i, '1'],
    [/歯科|(?<![a-z])shika(?![a-z])/i, '3'],
    [/薬局|調剤|yakkyoku/i, '4'],
    [/訪問看護|houkan|houmonkango/i, '6'],
  ] as const;
  const said = tables.filter(([word]) => word.test(name));
  const pointTable = said.length === 1 ? said[0]?.[1] : undefined;
  return { ...(prefecture && { prefecture }), ...(pointTable && { pointTable }) };
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

/** Whether a file is called as the repaired copy of one of these, or of what stands in them. */
export function isCopyOfAny(name: string, files: readonly string[]): boolean {
  if (!/\.fixed(?:\.[a-z]+)?$/i.test(basename(name))) return false;
  return files.some((file) => {
    if (copyOf(file) === name) return true;
    const inner = `${join(dirname(file), partsOf(file).stem)}.`;
    return isCalledPacked(file) && name.startsWith(inner);
  });
}
