/**
 * `npm run release:prepare -- 0.2.0 2026-12-01`: the version everywhere that it is written, and the
 * section of the change log. What is committed then is tagged `v0.2.0`; release.yml does the rest.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { released } from './changelog.js';

const guide = [/(iryokikan@v?)\d[\d.]+/g, /(key: iryokikan-)[\d.]+/g, /(rev: v)[\d.]+/g];

/** Each file with what stands around the version in it. */
const places: Readonly<Record<string, readonly RegExp[]>> = {
  'package.json': [/(^ {2}"version": ")[^"]+/m],
  'package-lock.json': [/(^ {2}"version": ")[^"]+/m, /(^ {6}"version": ")[^"]+/m],
  '.pre-commit-hooks.yaml': [/(iryokikan@)[\d.]+/g],
  'docs/guides/data-team.md': guide,
  'docs/en/guides/data-team.md': guide,
};

/** The text of each file with the version in it. */
export function withVersion(version: string, read: (path: string) => string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [path, patterns] of Object.entries(places)) {
    let text = read(path);
    for (const pattern of patterns) {
      if (text.search(pattern) < 0) throw new Error(`${path} holds no version at ${pattern}.`);
      text = text.replace(pattern, (_, before: string) => before + version);
    }
    texts.set(path, text);
  }
  return texts;
}

/* v8 ignore next -- the script itself, as it is called */
if (process.argv[1]?.endsWith('prepare.ts')) {
  const [version = '', day = ''] = process.argv.slice(2);
  if (!/^\d+\.\d+\.\d+$/.test(version) || !/^\d{4}-\d\d-\d\d$/.test(day)) {
    console.error('npm run release:prepare -- VERSION YYYY-MM-DD');
    process.exit(2);
  }
  const changelog = released(readFileSync('CHANGELOG.md', 'utf8'), version, day);
  const texts = withVersion(version, (path) => readFileSync(path, 'utf8'));
  for (const [path, text] of [...texts, ['CHANGELOG.md', changelog] as const])
    writeFileSync(path, text);
  console.log(`${version}: ${[...texts.keys(), 'CHANGELOG.md'].join(', ')}`);
}
