/** The scripts that a warehouse runs as the library of its JavaScript functions: one file each, no module. */
import { buildSync } from 'esbuild';

/** The sources of the scripts, by the names under which they are built. */
export const udfEntries = { udf: 'src/udf/codes.ts', 'udf-all': 'src/udf/all.ts' } as const;

/**
 * A source and all that it imports as a script that sets one variable. The names are written out at
 * the end, as what esbuild adds for them weighs more than a tenth of the script.
 */
export function udfScript(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  const text = outputFiles[0]?.text.trim() ?? '';
  const [, body = '', list = ''] = /^([\s\S]*)export\{([^}]*)\};?$/.exec(text) ?? [];
  const names = list.split(',').map((each) => {
    const [own = '', name = own] = each.trim().split(' as ');
    return name === own ? own : `${name}:${own}`;
  });
  return `var iryokikan=(()=>{"use strict";${body}return{${names.join(',')}}})();globalThis.iryokikan=iryokikan;\n`;
}
