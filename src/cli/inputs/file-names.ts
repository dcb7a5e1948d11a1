import { basename, dirname, join } from 'node:path';

/** What the name of a file tells of its content. */

/** The form of an input by the ending of its name; undefined where its content tells. */
export function formatByName(name: string): 'tsv' | 'ndjson' | undefined {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'tsv' || ending === 'tab') return 'tsv';
  return ending === 'ndjson' || ending === 'jsonl' ? 'ndjson' : undefined;
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
