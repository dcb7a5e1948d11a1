/**
 * The CommonJS of the package, made file by file of the ES modules that tsup wrote. Its own way
 * through sucrase loses the names of classes, and its maps hold the path of this folder.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import type { Options } from 'tsup';

export type Plugin = NonNullable<Options['plugins']>[number];

const mapComment = /\n\/\/# sourceMappingURL=.*\s*$/;

/** Writes the CommonJS of an ES module beside it. */
export function writeCommonJs(path: string): void {
  const text = readFileSync(path, 'utf8').replace(mapComment, '\n');
  const { code } = transformSync(text, {
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    charset: 'utf8',
  });
  writeFileSync(
    path.replace(/\.js$/, '.cjs'),
    code.replace(/\brequire\("(\.\.?\/[^"]+)\.js"\)/g, 'require("$1.cjs")'),
  );
}

/** A file that only passes names on has nothing to map. */
function removeEmptyMap(path: string): void {
  const { mappings } = JSON.parse(readFileSync(`${path}.map`, 'utf8')) as { mappings: string };
  if (mappings !== '') return;
  rmSync(`${path}.map`);
  writeFileSync(path, readFileSync(path, 'utf8').replace(mapComment, '\n'));
}

export const commonJs: Plugin = {
  name: 'common-js',
  buildEnd({ writtenFiles }) {
    for (const { name } of writtenFiles) {
      if (!name.endsWith('.js')) continue;
      writeCommonJs(name);
      removeEmptyMap(name);
    }
  },
};
