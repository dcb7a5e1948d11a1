/** Markdown as GitHub shows it, with the links of the repository turned into those of the site. */
import { posix } from 'node:path';
import MarkdownIt, { type Token } from 'markdown-it';
import { root } from './page.js';

const markdown = new MarkdownIt({ html: true, linkify: true });

/** The anchor of a heading, as GitHub makes it. */
export function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

const textOf = (token: Token | undefined): string =>
  (token?.children ?? [])
    .map(({ type, content }) => (type === 'text' || type === 'code_inline' ? content : ''))
    .join('');

/** Where the files of the repository stand on the site, and where the others are to be read. */
export interface Places {
  /** Address of the site itself. */
  readonly site: string;
  readonly pages: ReadonlyMap<string, string>;
  /** Address of the repository: `https://github.com/…/…`. */
  readonly repository: string;
}

/** The address of a link that a file of the repository holds. */
function placed(link: string, from: string, { pages, repository, site }: Places): string {
  if (link.startsWith(site)) return `${root}${link.slice(site.length)}`;
  const own = new RegExp(`^${repository}/(?:blob|tree)/main/`);
  if (/^[a-z]+:/i.test(link) && !own.test(link)) return link;
  const [path = '', anchor] = link.replace(own, '/').split('#');
  if (path === '') return link;
  const named = decodeURI(path);
  const file = path.startsWith('/')
    ? named.slice(1)
    : posix.normalize(posix.join(posix.dirname(from), named));
  const page = pages.get(file.replace(/\/$/, ''));
  const hash = anchor === undefined ? '' : `#${anchor}`;
  return page === undefined ? `${repository}/blob/main/${file}${hash}` : `${root}${page}${hash}`;
}

markdown.renderer.rules['table_open'] = () => '<div class="scroll" tabindex="0"><table>\n';
markdown.renderer.rules['table_close'] = () => '</table></div>\n';
markdown.renderer.rules['fence'] = (tokens, index) => {
  const { content = '', info = '' } = tokens[index] ?? {};
  const code = markdown.utils.escapeHtml(content);
  return `<pre tabindex="0"${info ? ` data-language="${info}"` : ''}><code>${code}</code></pre>\n`;
};

/** The HTML of a file, and the title that its first heading gives. */
export function htmlOf(
  text: string,
  from: string,
  places: Places,
): { readonly title: string; readonly html: string } {
  const tokens = markdown.parse(text, {});
  const used = new Map<string, number>();
  let title = '';
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const heading = textOf(tokens[index + 1]);
      if (token.tag === 'h1') title ||= heading;
      const anchor = anchorOf(heading);
      const times = used.get(anchor) ?? 0;
      used.set(anchor, times + 1);
      token.attrSet('id', times === 0 ? anchor : `${anchor}-${times}`);
    }
    // The policy of the pages allows no style within them.
    if (token.attrs) {
      token.attrs = token.attrs.map(([name, value]) =>
        name === 'style' ? ['class', value.replace('text-align:', '')] : [name, value],
      );
    }
    for (const child of token.children ?? []) {
      const link = child.type === 'link_open' ? child.attrGet('href') : null;
      if (link !== null) child.attrSet('href', placed(link, from, places));
      const image = child.type === 'image' ? child.attrGet('src') : null;
      if (image !== null) child.attrSet('src', pictured(image, from, places));
    }
  }
  return { title, html: markdown.renderer.render(tokens, markdown.options, {}) };
}

/** Pictures of `docs/images/` go with the site. */
function pictured(link: string, from: string, { repository }: Places): string {
  const own = `${repository}/raw/main/`;
  const file = link.startsWith(own)
    ? link.slice(own.length)
    : posix.join(posix.dirname(from), link);
  if (!file.startsWith('docs/images/')) {
    throw new Error(`${from}: ${link} is no picture of docs/images/.`);
  }
  return `${root}images/${posix.basename(file)}`;
}
