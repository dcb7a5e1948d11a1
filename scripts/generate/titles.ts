import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What an entry is about, in both languages: the comment at the head of its file, `/** 医療機関等コード — institution codes. @module *\/`.
 * Undefined where it has none.
 */
export function titleOf(path: string, root = '.'): { ja: string; en: string } | undefined {
  const file = join(root, path);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [, ja, en] = /\/\*\*\s+\* (.+?) — (.+)\.\s+\*\s+\* @module\s+\*\//.exec(text) ?? [];
  return ja !== undefined && en !== undefined ? { ja, en } : undefined;
}
