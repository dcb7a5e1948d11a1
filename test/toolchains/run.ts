/**
 * The packed package in an empty project of each kind: compilers from TypeScript 5.0 to 7, bundlers, Next.js,
 * a worker under a strict CSP, both kinds of modules. `npm run build && npm run test:toolchains [-- NAME…]`. What is missing is installed into `.engines/`.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NotToBeHad } from '../engines/install.js';
import { bundlers } from './bundlers.js';
import { compiledBy, compilers } from './typescript.js';

const folder = mkdtempSync(join(tmpdir(), 'iryokikan-toolchains-'));
const npm = (at: string, ...args: readonly string[]) =>
  execFileSync('npm', [...args], { cwd: at, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const [{ filename }] = JSON.parse(
  npm('.', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
) as [{ filename: string }];

const project = join(folder, 'project');
mkdirSync(project);
writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
npm(project, 'install', '--no-audit', '--no-fund', join(folder, filename), 'zod@4.6.7');
copyFileSync('test/toolchains/probe.js', join(project, 'probe.js'));
writeFileSync(
  join(project, 'main.js'),
  "import { answers } from './probe.js';\nconsole.log(answers);\n",
);

let failed = 0;
const words = process.argv.slice(2);
async function ask(name: string, wrong: () => string | Promise<string>): Promise<void> {
  if (words.length > 0 && !words.some((word) => name.includes(word))) return;
  try {
    const said = await wrong();
    if (said !== '') failed++;
    console.log(said === '' ? `ok    ${name}` : `FAIL  ${name}: ${said}`);
  } catch (error) {
    if (error instanceof NotToBeHad) {
      console.log(`none  ${name}: ${error.message}`);
      return;
    }
    failed++;
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    console.log(`FAIL  ${name}: ${String(error)}\n${stdout}${stderr}`);
  }
}

const expected = execFileSync(process.execPath, ['main.js'], { cwd: project, encoding: 'utf8' });
for (const [name, build] of Object.entries(bundlers)) {
  await ask(name, async () => {
    const answers = await build(project);
    return answers === expected && answers.includes('code.check-digit') ? '' : `it said ${answers}`;
  });
}
for (const version of compilers)
  await ask(`TypeScript ${version}`, () => compiledBy(version, project));
rmSync(folder, { recursive: true, force: true });
if (failed > 0) process.exit(1);
