import { cpSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installedChromium } from '../browser/visit.mjs';
import { npmProgram } from '../engines/install.js';
import { run } from './run-in.js';
import { visited } from './visited.js';

const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([\da-f]+);/gi, (_, digits: string) => String.fromCodePoint(parseInt(digits, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** A server component, a client component and a route: what the pages say that are written when they are built. */
export async function nextPages(at: string): Promise<string> {
  const program = npmProgram('next', '16.4.6', 'dist/bin/next', 'react@19.3.1', 'react-dom@19.3.1');
  // Next.js reads no package outside its project.
  const project = dirname(dirname(dirname(dirname(dirname(program)))));
  for (const old of ['node_modules/iryokikan', 'src', '.next', 'out']) {
    rmSync(join(project, old), { recursive: true, force: true });
  }
  cpSync(join(at, 'node_modules'), join(project, 'node_modules'), {
    recursive: true,
    filter: (path) => !/node_modules.\.(?:bin|package-lock\.json)$/.test(path),
  });
  cpSync('test/toolchains/next/app', join(project, 'src/app'), { recursive: true });
  cpSync('test/toolchains/next/next.config.mjs', join(project, 'next.config.mjs'));
  cpSync('test/toolchains/probe.js', join(project, 'probe.js'));
  run(project, process.execPath, program, 'build');
  const page = readFileSync(join(project, 'out/index.html'), 'utf8');
  const [server = '', client = ''] = ['server', 'client'].map((id) => {
    const [, inner = ''] = new RegExp(`<pre id="${id}">([\\s\\S]*?)</pre>`).exec(page) ?? [];
    return text(inner);
  });
  const route = readFileSync(join(project, 'out/code/0110113710'), 'utf8');
  const again = installedChromium() ? await visited(join(project, 'out')) : client;
  for (const part of [client, route, again]) {
    if (part === '' || !server.includes(part)) return `${server}\n---\n${part}`;
  }
  return `${server}\n`;
}
