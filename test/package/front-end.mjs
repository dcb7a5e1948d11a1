/** The built files as a bundler for browsers finds them: a module of Node asks for those that are made for Node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The file that a name stands for, of this package or another. */
export function frontEndFile(name) {
  const own = exports[name.replace(/^iryokikan/, '.')];
  return own ? join(root, own.import.default) : fileURLToPath(import.meta.resolve(name));
}
