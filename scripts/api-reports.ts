/**
 * Writes what each entry of the package exports, as text, to docs/api-reports/: it builds the package first. With `--check` it
 * compares the reports with the types that are built, and says in one sentence which differ.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { entries, reportOf } from './generate/folders.js';

const isCheck = process.argv.includes('--check');
const folder = 'docs/api-reports';
const names = Object.keys(entries());
const typesOf = (name: string) => resolve(`dist/${name}.d.ts`);

function run(script: string): void {
  execFileSync('npm', ['run', '-s', script], { stdio: ['ignore', 'ignore', 'inherit'] });
}

function configOf(name: string, reportFolder: string): ExtractorConfig {
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve('package.json'),
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: typesOf(name),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2022',
            module: 'esnext',
            moduleResolution: 'bundler',
            lib: ['es2022', 'dom', 'dom.asynciterable'],
            types: [],
            strict: true,
            skipLibCheck: true,
          },
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: basename(reportOf(name)),
        reportFolder,
        reportTempFolder: join(reportFolder, 'temporary'),
        // Without `export`: the types that an entry names and does not give.
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { extractorMessageReporting: { default: { logLevel: 'none' as never } } },
    },
  });
}

/** The report of every entry, by its path; all of them of one compilation. */
function reports(): ReadonlyMap<string, string> {
  const temporary = mkdtempSync(join(tmpdir(), 'iryokikan-api-'));
  try {
    const configs = names.map((name) => configOf(name, temporary));
    const [first, ...others] = configs as [ExtractorConfig, ...ExtractorConfig[]];
    const compilerState = CompilerState.create(first, {
      additionalEntryPoints: others.map((config) => config.mainEntryPointFilePath),
    });
    for (const config of configs) {
      Extractor.invoke(config, {
        compilerState,
        localBuild: true,
        messageCallback: (message) => {
          if (message.logLevel !== 'error') message.handled = true;
        },
      });
    }
    return new Map(
      names.map((name) => [
        reportOf(name),
        readFileSync(join(temporary, basename(reportOf(name))), 'utf8'),
      ]),
    );
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

if (!isCheck) {
  run('generate');
  run('build');
}
const unbuilt = names.filter((name) => !existsSync(typesOf(name)));
if (unbuilt.length > 0) {
  console.error(`Not built: ${unbuilt.join(', ')}. Run \`npm run build\`.`);
  process.exit(1);
}
const stale = [...reports()].filter(
  ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
);
if (isCheck && stale.length > 0) {
  const paths = stale.map(([path]) => path);
  console.error(`Out of date: ${paths.join(', ')}. Run \`npm run api\`, and look at what changed.`);
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
for (const [path, text] of stale) writeFileSync(path, text);
console.log(`${names.length} API reports, ${stale.length} changed.`);
