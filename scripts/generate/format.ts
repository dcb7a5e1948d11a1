import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { wrapped } from '../comments.js';

/** Texts by path, formatted with their imports in order as `npm run format` would leave them. */
export function formatted(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'iryokikan-generate-'));
  try {
    const { formatter, javascript, assist } = JSON.parse(readFileSync('biome.json', 'utf8'));
    const config = { formatter, javascript, assist, linter: { enabled: false } };
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
    for (const [path, text] of texts) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), path.endsWith('.ts') ? wrapped(text) : text);
    }
    const biome = resolve('node_modules/@biomejs/biome/bin/biome');
    execFileSync(process.execPath, [biome, 'check', '--write', '.'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return new Map(
      [...texts.keys()].map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
