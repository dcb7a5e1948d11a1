import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersOn, differences, ways } from './answers.js';
import { type Engine, speedOf } from './engine.js';
import { blocksOf, runShell, withCommand } from './guide.js';
import { debianPackages } from './install.js';
import { columns, type Row, unescaped } from './rows.js';
import { printed, selectFunctions } from './statements.js';

const installed = '/usr/lib/postgresql/15/bin';
/** The server does not run as root. */
const NOBODY = 65_534;

interface Server {
  /** Where it lives: psql reads and writes its files here. */
  readonly home: string;
  /** Runs a script of SQL and answers what it printed. */
  run(sql: string): string;
  stop(): void;
}

async function started(folder: string): Promise<Server> {
  const bin = existsSync(join(installed, 'postgres'))
    ? installed
    : join(debianPackages('postgresql', ['postgresql-15'], installed.slice(1)), installed);
  const home = join(folder, 'postgres');
  mkdirSync(home);
  const isRoot = process.getuid?.() === 0;
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  if (isRoot) chownSync(home, NOBODY, NOBODY);
  const call = (name: string, args: readonly string[], input = '') => {
    const { status, stdout, stderr } = spawnSync(join(bin, name), args, {
      ...as,
      cwd: home,
      input,
      encoding: 'utf8',
      maxBuffer: 1024 * 1024 * 1024,
    });
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
    return stdout;
  };
  const data = join(home, 'data');
  call('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N']);
  const settings = [
    '-c',
    'listen_addresses=',
    '-c',
    `unix_socket_directories=${home}`,
    '-c',
    'fsync=off',
  ];
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings], {
    ...as,
    stdio: 'ignore',
  });
  const psql = ['-X', '-q', '-t', '-A', '-h', home, '-U', 'postgres', '-v', 'ON_ERROR_STOP=1'];
  const run = (sql: string) => call('psql', [...psql, '-f', '-', 'postgres'], sql);
  for (let tries = 0; ; tries++) {
    try {
      run('SELECT 1;');
      break;
    } catch (error) {
      if (tries === 100 || server.exitCode !== null) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return { home, run, stop: () => server.kill('SIGINT') };
}

/** Where a domain refuses another value than the library, or blames another rule. */
function domainDifferences({ run }: Server, rows: readonly Row[]): readonly string[] {
  const asked = { checkDigit: 'error', normalise: false } as const;
  const names = ['code', 'customer_id', 'prefecture', 'year_month'] as const;
  const blamed = names.map(
    (name) => `CREATE FUNCTION blamed_${name}(value text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE blamed text;
BEGIN
  PERFORM value::iryokikan_${name};
  RETURN '';
EXCEPTION WHEN check_violation THEN
  GET STACKED DIAGNOSTICS blamed = CONSTRAINT_NAME;
  RETURN blamed;
END $$;`,
  );
  const list = names.map((name) => `blamed_${name}(${name})`).join(', ');
  const told = run(
    `${printed('postgres', 'domain', asked)}\n${blamed.join('\n')}
COPY (SELECT ${list} FROM t WHERE i < ${rows.length} ORDER BY i) TO STDOUT;`,
  );
  const lines = told.split('\n');
  return rows.flatMap((row, index) => {
    const said = (lines[index] ?? '').split('\t');
    const answers = answersOn(row, asked);
    return names.flatMap((name, place) => {
      const answer = answers[[0, 2, 3, 4][place] as number];
      const constraint = said[place] ?? '?';
      const isRight =
        answer?.verdict === 'invalid'
          ? answer.rules.some(
              (rule) => constraint.replace(/_\d$/, '') === rule.replace(/[^a-z0-9]+/g, '_'),
            )
          : constraint === '';
      return isRight ? [] : [`domain ${name} ${JSON.stringify(row[name])}: ${constraint}`];
    });
  });
}

/** Runs the guide in a database of its own, and says where it is not as it should be. */
function guideDifferences(
  { home, run }: Server,
  folder: string,
  command: string,
): readonly string[] {
  const env = withCommand(folder, command);
  run('CREATE DATABASE guide;');
  const inGuide = (sql: string) => run(`\\c guide\n${sql}`);
  for (const { info, code } of blocksOf('postgres')) {
    if (info.startsWith('sh')) runShell(code, home, env);
    else inGuide(code);
  }
  const told = inGuide(
    "SELECT verdict, count(*), min(findings->0->>'suggestion') FROM claims JOIN verdicts USING (code) GROUP BY verdict ORDER BY verdict;",
  );
  const refused = (() => {
    try {
      return inGuide("INSERT INTO institutions VALUES ('0110113718', '');");
    } catch (error) {
      return String(error);
    }
  })();
  return [
    told === 'invalid|200|0110113719\nvalid|199800|\n' ? [] : [`guide: ${told}`],
    refused.includes('"code_check_digit"') ? [] : [`guide, domain: ${refused}`],
  ].flat();
}

export const postgres: Engine = {
  name: 'PostgreSQL 15: functions, domains, and the guide',
  async run({ rows, tsv, codes, folder, command }) {
    const server = await started(folder);
    try {
      server.run(
        `CREATE TABLE t (i int, ${columns.map((name) => `${name} text`).join(', ')});
COPY t FROM STDIN;
${readFileSync(tsv, 'utf8')}\\.
CREATE TABLE codes (code text);
COPY codes FROM STDIN;
${readFileSync(codes, 'utf8')}\\.
ANALYZE;`,
      );
      const found: string[] = [];
      let answers = 0;
      for (const way of ways) {
        // Mending is slow here: a part of the rows says as much.
        const asked = way.normalise ? rows.slice(0, 50_000) : rows;
        const out = server.run(
          `${printed('postgres', 'functions', way)}\nCOPY (SELECT ${selectFunctions} FROM t WHERE i < ${asked.length} ORDER BY i) TO STDOUT;`,
        );
        const told = out
          .trimEnd()
          .split('\n')
          .map((line) => line.split('\t').map(unescaped));
        found.push(...differences(asked, way, told));
        answers += told.length * 5;
      }
      const some = rows.slice(0, 20_000);
      found.push(...domainDifferences(server, some), ...guideDifferences(server, folder, command));
      server.run(printed('postgres', 'functions', { checkDigit: 'warning', normalise: false }));
      const judge = () =>
        server.run('SELECT iryokikan_code_verdict(code) AS v, count(*) FROM codes GROUP BY v;');
      const speed = await speedOf(judge);
      return { answers: answers + some.length * 4, differences: found, speed };
    } finally {
      server.stop();
    }
  },
};
