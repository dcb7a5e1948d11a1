/**
 * `npm run release:dry [-- --tag v0.2.0]`: everything of a release but publishing it, into release/:
 * the package, its checksums, its SBOM, the one-file scripts for warehouses, the notes. With a tag it
 * also holds what must be true of a real one.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { notesFor, sectionsOf, unreleased } from './changelog.js';
import { sbom } from './sbom.js';

const { tag } = parseArgs({ options: { tag: { type: 'string' } } }).values;
const read = (path: string) => readFileSync(path, 'utf8');
const { name, version, repository } = JSON.parse(read('package.json')) as {
  name: string;
  version: string;
  repository: { url: string };
};
const changelog = read('CHANGELOG.md');
const run = (command: string, args: readonly string[]) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** What would stop a release; without a tag it is only told. */
const problems: string[] = [];
if (repository.url.includes('/OWNER/'))
  problems.push('package.json: repository.url still names the placeholder OWNER.');
if (tag !== undefined && tag !== `v${version}`)
  problems.push(`The tag is ${tag}, package.json says ${version}.`);
const sections = sectionsOf(changelog);
if (!sections.some(({ title }) => title.startsWith(`${version}（`)))
  problems.push(`CHANGELOG.md has no section "## ${version}（day）".`);
if (tag !== undefined && sections.find(({ title }) => title === unreleased)?.text)
  problems.push(`CHANGELOG.md still has lines under "## ${unreleased}".`);
for (const problem of problems)
  console.error(`${tag === undefined ? 'note' : 'error'}  ${problem}`);
if (tag !== undefined && problems.length > 0) process.exit(1);

rmSync('release', { recursive: true, force: true });
mkdirSync('release');
const [{ filename }] = JSON.parse(
  run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', 'release']),
) as [{ filename: string }];
for (const script of ['udf.js', 'udf-all.js']) copyFileSync(`dist/${script}`, `release/${script}`);
writeFileSync('release/sbom.cdx.json', `${JSON.stringify(sbom(), undefined, 2)}\n`);
writeFileSync(
  'release/notes.md',
  `${notesFor(changelog, tag === undefined ? unreleased : version)}\n`,
);

/** As `sha256sum --check` reads it. */
const sums = readdirSync('release')
  .filter((file) => file !== 'notes.md')
  .sort()
  .map((file) => {
    const sum = createHash('sha256')
      .update(readFileSync(`release/${file}`))
      .digest('hex');
    return `${sum}  ${file}\n`;
  });
writeFileSync('release/SHA256SUMS', sums.join(''));

// What npm itself would refuse or change.
const published = run('npm', [
  'publish',
  `./release/${filename}`,
  '--dry-run',
  '--ignore-scripts',
  '--json',
  '--tag',
  'dry',
]);
const id = `${name}@${version}`;
if (!published.includes(`"${id}"`)) throw new Error(`npm would not publish ${id}: ${published}`);
console.log(`npm would publish ${id}.`);
console.log(sums.join(''));
