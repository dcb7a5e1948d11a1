/** Where the links of a README lead: on npm only the web, the tarball and the page itself can be reached. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The anchor that GitHub and npm give a heading. */
const anchorOf = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const withoutCode = (text) => text.replace(/^```[\s\S]*?^```/gm, '');

const anchorsIn = (text) =>
  [...withoutCode(text).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading));

function linksIn(text) {
  const plain = withoutCode(text);
  const targets = /\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)|^\[[^\]]+\]: (\S+)|\b(?:href|src)="([^"]+)"/gm;
  return [...plain.matchAll(targets)].map(
    ([, inline, reference, html]) => inline ?? reference ?? html,
  );
}

/** The links of a page that lead nowhere, each with the reason. `repository` is the address of the repository. */
export function deadLinks(path, { root, packed, repository }) {
  const text = readFileSync(join(root, path), 'utf8');
  return linksIn(text).flatMap((link) => {
    const [target, anchor] = link.split('#').map(decodeURIComponent);
    const own = /^(?:blob|tree|raw)\/[^/]+\/(.*)$/.exec(target.replace(`${repository}/`, ''))?.[1];
    if (/^https?:/.test(target)) {
      if (!target.startsWith(`${repository}/`) || own === undefined) return [];
      if (!existsSync(join(root, own))) return [`${link}: no such file in the repository`];
    } else if (target !== '' && !packed.includes(target)) {
      return [`${link}: neither an address nor in the package`];
    }
    if (anchor === undefined) return [];
    const page = own ?? (target || path);
    if (!page.endsWith('.md')) return [];
    const anchors = anchorsIn(readFileSync(join(root, page), 'utf8'));
    return anchors.includes(anchor) ? [] : [`${link}: no such heading`];
  });
}
