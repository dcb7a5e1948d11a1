import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { listen } from '../browser/listen.mjs';
import { answerOf, installedChromium, launch, leave, open } from '../browser/visit.mjs';
import { NotToBeHad } from '../engines/install.js';

/** Neither text as code, nor texts where scripts are expected. */
export const strict =
  "default-src 'none'; script-src 'self'; worker-src 'self'; require-trusted-types-for 'script'";

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** What the script of a built page answers in Chromium; nothing may be refused or logged. */
export async function visited(folder: string, policy?: string): Promise<string> {
  const executablePath = installedChromium();
  if (!executablePath) throw new NotToBeHad('no browser is installed (CHROMIUM names another)');
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = join(folder, pathname === '/' ? 'index.html' : pathname);
    if (pathname === '/favicon.ico') response.writeHead(204).end();
    else if (!existsSync(file)) response.writeHead(404).end();
    else {
      const type = types[extname(file)] ?? 'application/octet-stream';
      response.setHeader('Content-Type', type);
      if (policy) response.setHeader('Content-Security-Policy', policy);
      createReadStream(file).pipe(response);
    }
  });
  const site = await listen(server);
  const browser = await launch(executablePath);
  try {
    const at = await open(browser, `${site.address}/`);
    const answers = await answerOf(at);
    await leave(at);
    return String(answers);
  } finally {
    await browser.close();
    site.close();
  }
}
