/** Serves what `npm run site` wrote as any file server does, but with the policy of its pages as a header too. */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from '../browser/listen.mjs';

export const root = fileURLToPath(new URL('../../site', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** `asked` is every path that was asked for. Beside the site stand files of a test, by their paths. */
export async function serveSite(beside = new Map()) {
  const asked = [];
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    asked.push(path);
    try {
      const file = join(root, path);
      const held = beside.get(path);
      if (held === undefined && (await stat(file)).isDirectory() && !path.endsWith('/')) {
        response.writeHead(301, { Location: `${path}/` }).end();
        return;
      }
      const whole = path.endsWith('/') ? join(file, 'index.html') : file;
      const content = held ?? (await readFile(whole));
      response.writeHead(200, {
        'Content-Type': types[extname(held ? path : whole)] ?? 'text/plain',
        'Content-Security-Policy': "default-src 'self'",
        'X-Content-Type-Options': 'nosniff',
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return { ...(await listen(server)), asked };
}
