import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { differences, ways } from './answers.js';
import { type Engine, speedOf } from './engine.js';
import { freePort } from './free-port.js';
import { debianPackages } from './install.js';
import { columns, unescaped } from './rows.js';
import { codeVerdict, selectExpressions } from './statements.js';

/**
 * Posts a text by a connection of its own: the server closes idle ones just when the next request
 * may come.
 */
function posted(address: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method: 'POST', agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (answer.statusCode === 200) resolve(text);
        else reject(new Error(text));
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

interface Server {
  readonly process: ChildProcess;
  query(sql: string, data?: string): Promise<string>;
}

async function started(
  packages: string,
  folder: string,
  ports: readonly [http: number, tcp: number, inter: number],
  shards: readonly number[],
): Promise<Server> {
  mkdirSync(folder, { recursive: true });
  const [http, tcp, inter] = ports;
  const shard = (port: number) =>
    `<shard><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`;
  writeFileSync(
    join(folder, 'config.xml'),
    `<yandex>
<logger><level>warning</level><console>1</console></logger>
<http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><interserver_http_port>${inter}</interserver_http_port>
<listen_host>127.0.0.1</listen_host>
<path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path>
<mark_cache_size>100000000</mark_cache_size>
<users_config>users.xml</users_config>
<default_profile>default</default_profile><default_database>default</default_database>
<remote_servers><two>${shards.map(shard).join('')}</two></remote_servers>
</yandex>
`,
  );
  writeFileSync(
    join(folder, 'users.xml'),
    `<yandex><profiles><default/></profiles><quotas><default/></quotas>
<users><default><password/><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users></yandex>
`,
  );
  const libraries = ['usr/lib', 'lib'].map((each) => join(packages, each, 'x86_64-linux-gnu'));
  const child = spawn(join(packages, 'usr/sbin/clickhouse-server'), ['--config-file=config.xml'], {
    cwd: folder,
    env: { ...process.env, LD_LIBRARY_PATH: libraries.join(':') },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${http}/`;
  const server: Server = {
    process: child,
    async query(sql, data) {
      const query = data === undefined ? '' : `?query=${encodeURIComponent(sql)}`;
      return posted(address + query, data ?? sql);
    },
  };
  for (let tries = 0; ; tries++) {
    try {
      await server.query('SELECT 1');
      return server;
    } catch (error) {
      if (tries === 200 || child.exitCode !== null) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

export const clickhouse: Engine = {
  name: 'ClickHouse 18.16, two servers behind a Distributed table: expressions',
  async run({ rows, tsv, codes, folder }) {
    const binary = 'usr/sbin/clickhouse-server';
    const packages = debianPackages('clickhouse', ['clickhouse-server'], binary);
    const ports = await Promise.all(Array.from({ length: 6 }, freePort));
    const [h1 = 0, t1 = 0, i1 = 0, h2 = 0, t2 = 0, i2 = 0] = ports;
    const servers: Server[] = [];
    try {
      for (const [name, own] of [
        ['one', [h1, t1, i1]],
        ['two', [h2, t2, i2]],
      ] as const) {
        servers.push(
          await started(packages, join(folder, name), own as [number, number, number], [t1, t2]),
        );
      }
      const [one] = servers as [Server, Server];
      const lines = readFileSync(tsv, 'utf8').split('\n').slice(0, -1);
      const list = readFileSync(codes, 'utf8').split('\n').slice(0, -1);
      for (const [index, server] of servers.entries()) {
        const own = (all: readonly string[]) =>
          `${all.filter((_, at) => at % servers.length === index).join('\n')}\n`;
        const structure = columns.map((name) => `${name} String`).join(', ');
        await server.query(`CREATE TABLE t (i UInt32, ${structure}) ENGINE = MergeTree ORDER BY i`);
        await server.query('CREATE TABLE codes (code String) ENGINE = MergeTree ORDER BY code');
        await server.query('INSERT INTO t FORMAT TabSeparated', own(lines));
        await server.query('INSERT INTO codes FORMAT TabSeparated', own(list));
      }
      await one.query('CREATE TABLE everywhere AS t ENGINE = Distributed(two, default, t)');
      await one.query('CREATE TABLE all_codes AS codes ENGINE = Distributed(two, default, codes)');
      const found: string[] = [];
      let answers = 0;
      // Its texts have no translation of single characters: what is mended must be mended before.
      for (const way of ways.filter(({ normalise }) => !normalise)) {
        const list = selectExpressions('clickhouse', way);
        const out = await one.query(
          `SELECT * FROM (SELECT ${list}, i FROM everywhere) ORDER BY i FORMAT TabSeparated`,
        );
        const told = out
          .split('\n')
          .slice(0, -1)
          .map((line) => line.split('\t').map(unescaped));
        found.push(...differences(rows, way, told));
        answers += told.length * 5;
      }
      const sql = `SELECT v, count() FROM (SELECT ${codeVerdict('clickhouse')} AS v FROM all_codes) GROUP BY v`;
      await one.query(sql);
      const speed = await speedOf(() => one.query(sql));
      return { answers, differences: found, speed };
    } finally {
      for (const server of servers) server.process.kill();
    }
  },
};
