import { readFileSync } from 'node:fs';

/** The script for JavaScript functions, which is built beside the command. */
export function udfScript(): string {
  return readFileSync(new URL('udf.js', import.meta.url), 'utf8');
}
