/** Runs the blocks of the guide for warehouses, each in the engine that it names, in the order in which they stand. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Block {
  /** What stands behind the three signs: `sql duckdb`. */
  readonly info: string;
  readonly code: string;
}

/** All blocks of the guide; those of an engine are the same in its English one (test/docs/warehouse.test.ts). */
export function guideBlocks(page = 'docs/guides/warehouse.md'): readonly Block[] {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^```(\S.*)\n([\s\S]*?)^```$/gm)].map(([, info = '', code = '']) => ({
    info,
    code,
  }));
}

/** The blocks of one engine. */
export const blocksOf = (engine: string) =>
  guideBlocks().filter(({ info }) => [`sh ${engine}`, `sql ${engine}`].includes(info));

/** The one block of a kind. */
export function blockOf(info: string): string {
  const [block, other] = guideBlocks().filter((each) => each.info === info);
  if (!block || other) throw new Error(`The guide must have one block: ${info}`);
  return block.code;
}

/** A folder for programs in which `npx iryokikan` calls the bundled command. */
function programsIn(folder: string, command: string): string {
  const programs = join(folder, 'programs');
  mkdirSync(programs, { recursive: true });
  const npx = join(programs, 'npx');
  writeFileSync(npx, `#!/bin/sh\nshift\nexec "${process.execPath}" "${command}" "$@"\n`);
  chmodSync(npx, 0o755);
  return programs;
}

/** The environment in which `npx iryokikan` is the bundled command. */
export function withCommand(folder: string, command: string): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${programsIn(folder, command)}:${process.env['PATH']}` };
}

/** Runs a shell block in a folder. */
export function runShell(code: string, cwd: string, env: NodeJS.ProcessEnv): void {
  execFileSync('bash', ['-euo', 'pipefail', '-c', code], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The statements of an SQL block; `.read` stands for those of a file. */
export function statementsIn(code: string, folder: string): readonly string[] {
  return code
    .replace(/^\.read (\S+)$/gm, (_, name: string) => readFileSync(join(folder, name), 'utf8'))
    .replace(/^--.*\n/gm, '')
    .split(/;\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
