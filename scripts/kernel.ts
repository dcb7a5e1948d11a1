/**
 * Compiles src/check/kernel/kernel.c to WebAssembly and writes it, as text, with the hash of its source into wasm.ts. `npm run
 * kernel`, with clang and lld (`apt-get install clang lld`). Both are checked in: nobody needs a compiler to build the package.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../src/check/kernel/', import.meta.url));
const source = join(folder, 'kernel.c');

/** The hash by which it shows that the source has changed. */
export const sourceHash = () => createHash('sha256').update(readFileSync(source)).digest('hex');

const flags = [
  '--target=wasm32',
  '-O2',
  '-msimd128',
  '-nostdlib',
  '-fvisibility=hidden',
  '-Wall',
  '-Wextra',
  '-Werror',
  '-Wl,--no-entry',
  '-Wl,--export-dynamic',
  '-Wl,--strip-all',
  '-Wl,-z,stack-size=1024',
];

/** What the compiler makes of the source. */
export function compiled() {
  const made = mkdtempSync(join(tmpdir(), 'iryokikan-kernel-'));
  try {
    const wasm = join(made, 'kernel.wasm');
    execFileSync('clang', [...flags, '-o', wasm, source]);
    return readFileSync(wasm);
  } finally {
    rmSync(made, { recursive: true });
  }
}

/** The version of the compiler, whose bytes those of another may differ from; undefined without one. */
export function compiler() {
  try {
    return execFileSync('clang', ['--version'], { encoding: 'utf8', stdio: 'pipe' }).split('\n')[0];
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = `// Made from kernel.c by scripts/kernel.ts.

/** The SHA-256 of the source. */
export const sourceHash = '${sourceHash()}';

/** What compiled it. */
export const compiledBy = '${compiler()}';

/** The module in Base64. */
export const wasm =
  '${compiled().toString('base64')}';
`;
  writeFileSync(join(folder, 'wasm.ts'), text);
}
