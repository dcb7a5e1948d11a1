import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../engines/free-port.js';
import { npmProgram } from '../engines/install.js';

/** The script as the module of a worker that answers each request with what it told. */
export async function workerd(script: string, folder: string): Promise<string> {
  const program = npmProgram('@cloudflare/workerd-linux-64', '1.20261117.1', 'bin/workerd');
  const port = await freePort();
  writeFileSync(
    join(folder, 'sink.mjs'),
    'globalThis.told = (text) => { globalThis.answers = text; };',
  );
  writeFileSync(
    join(folder, 'worker.mjs'),
    `import './sink.mjs';\nimport './answers.mjs';\nexport default { fetch: () => new Response(globalThis.answers) };`,
  );
  writeFileSync(join(folder, 'answers.mjs'), script);
  writeFileSync(
    join(folder, 'config.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [
      (name = "worker.mjs", esModule = embed "worker.mjs"),
      (name = "sink.mjs", esModule = embed "sink.mjs"),
      (name = "answers.mjs", esModule = embed "answers.mjs"),
    ],
    compatibilityDate = "2025-01-01",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);`,
  );
  const server = spawn(program, ['serve', 'config.capnp'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  try {
    for (let tries = 0; ; tries++) {
      try {
        return await (await fetch(`http://127.0.0.1:${port}/`)).text();
      } catch (error) {
        if (tries > 100 || server.exitCode !== null) throw error;
        await new Promise((done) => setTimeout(done, 100));
      }
    }
  } finally {
    server.kill();
  }
}
