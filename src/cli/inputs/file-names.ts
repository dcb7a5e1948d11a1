import { basename, dirname, join } from 'node:path';
import { isPrefectureCode, prefectures } from '../../prefecture/index.js';

/** What the name of a file tells of its content. */

/** The form of an input by the ending of its name; undefined where its content tells. */
export function formatByName(name: string): 'tsv' | 'ndjson' | undefined {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'tsv' || ending === 'tab') return 'tsv';
  return ending === 'ndjson' || ending === 'jsonl' ? 'ndjson' : undefined;
}

/** The prefecture and the 点数表 that the name of a file seems to say, such as 47_沖縄_医科.csv. */
export function saidByName(file: string): { prefecture?: string; pointTable?: string } {
  const name = basename(file).normalize('NFKC');
  const named = prefectures.find(({ short }) => name.includes(short));
  const number = /^(\d\d)(?!\d)/.exec(name)?.[1] ?? '';
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

/** Whether a file is called as one that is packed. */
export function isCalledGzip(name: string): boolean {
  return /\.gz$/i.test(name);
}

/** Where the repaired copy of a file goes. */
export function copyOf(file: string): string {
  const [, stem = '', extension = ''] =
    /^(.+?)(\.(?:csv|tsv|txt|ndjson|jsonl))?(?:\.gz)?$/i.exec(basename(file)) ?? [];
  return join(dirname(file), `${stem}.fixed${extension}`);
}
