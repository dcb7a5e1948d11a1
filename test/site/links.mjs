/** Every address within the site that no file, or no place in it, stands for. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

function pagesUnder(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));
}

const named = new Map();

function anchorsOf(file) {
  const known = named.get(file);
  if (known) return known;
  const html = readFileSync(file, 'utf8');
  const anchors = new Set([...html.matchAll(/\b(?:id|name)="([^"]+)"/g)].map(([, id]) => id));
  named.set(file, anchors);
  return anchors;
}

const plain = (text) =>
  text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');

export function deadLinks(site) {
  const dead = new Set();
  let count = 0;
  for (const page of pagesUnder(site)) {
    const html = readFileSync(page, 'utf8');
    for (const [, link] of html.matchAll(/\b(?:href|src)="([^"]*)"/g)) {
      if (/^(?:https?:|mailto:)/.test(link)) continue;
      count++;
      const [path = '', hash = ''] = plain(link).split('#');
      let file = path === '' ? page : join(dirname(page), decodeURIComponent(path.split('?')[0]));
      if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
      const from = relative(site, page);
      if (!existsSync(file) || relative(site, file).startsWith('..')) dead.add(`${from}: ${link}`);
      // TypeDoc's own anchors are TypeDoc's matter: its list of hierarchies leaves some out.
      else if (
        hash &&
        !from.startsWith('reference') &&
        file.endsWith('.html') &&
        !anchorsOf(file).has(decodeURIComponent(hash))
      ) {
        dead.add(`${from}: ${link}`);
      }
    }
  }
  return { dead: [...dead], count };
}
