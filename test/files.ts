import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All files under a folder whose names end in a certain way, in a fixed order. */
export function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort();
}
