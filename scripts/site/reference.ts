/** The pages of TypeDoc within the site, without scripts or styles in the pages themselves. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesUnder } from '../../test/files.js';
import { policy } from './layout.js';

const from = 'docs/api';

const nameOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** A link within what opens and closes a section keeps some from either. */
const permalink = /<a href="#[^"]*" aria-label="Permalink"[\s\S]*?<\/a>/g;

/** What a page of TypeDoc gets instead of what it holds. */
function settled(html: string, up: string, moved: Map<string, string>): string {
  const move = (text: string, ending: 'js' | 'css') => {
    const name = `inline-${nameOf(text)}.${ending}`;
    moved.set(name, text);
    return `${up}assets/${name}`;
  };
  const styles = new Map<string, string>();
  return html
    .replace(/<summary\b[\s\S]*?<\/summary>/g, (summary) => summary.replace(permalink, ''))
    .replace(
      /<script>([\s\S]*?)<\/script>/g,
      (_, text) => `<script src="${move(text, 'js')}"></script>`,
    )
    .replace(
      /<style>([\s\S]*?)<\/style>/g,
      (_, text) => `<link rel="stylesheet" href="${move(text, 'css')}">`,
    )
    .replace(/(<[a-z-]+\b[^>]*?) style="([^"]*)"/g, (_, tag, text) => {
      const name = `styled-${nameOf(text)}`;
      styles.set(name, text);
      moved.set('styled.css', `${moved.get('styled.css') ?? ''}.${name}{${text}}\n`);
      return / class="/.test(tag)
        ? tag.replace(' class="', ` class="${name} `)
        : `${tag} class="${name}"`;
    })
    .replace(
      '</head>',
      `<meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="icon" href="${up}../assets/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="${up}assets/styled.css"></head>`,
    )
    .replace(
      /<a href="[^"]*" class="title">/,
      (link) => `<a href="${up}../index.html" class="title" lang="ja">← 手引きと規則</a> ${link}`,
    );
}

/** What the script of TypeDoc does that the pages must not, or that keeps somebody out; each must be found. */
const mended: readonly (readonly [from: RegExp, to: string])[] = [
  // A link within what opens and closes a list: it goes to the top of the list.
  [
    /(\w+)\(t,o\);(let a=.*?c\.className="tsd-nested-navigation";)/,
    '$1({...t,path:""},o);$2t.path&&$1({...t,children:void 0},c.appendChild(document.createElement("li")));',
  ],
  // Styles that are written into the page.
  [
    /document\.head\.appendChild\(document\.createElement\("style"\)\)/,
    '(()=>{const sheet=new CSSStyleSheet;let held="";document.adoptedStyleSheets.push(sheet);return{dataset:{},get innerHTML(){return held},set innerHTML(text){held=text;sheet.replaceSync(text)}}})()',
  ],
];

function mend(script: string): string {
  return mended.reduce((text, [from, to]) => {
    if (!from.test(text))
      throw new Error(`TypeDoc's script holds no ${from}: see scripts/site/reference.ts.`);
    return text.replace(from, to);
  }, script);
}

/** Links are told apart by more than their colour. */
const linkStyle =
  'a{text-decoration:underline}.tsd-navigation a,.tsd-breadcrumb a{text-decoration:none}\n';

export function writeReference(to: string): number {
  cpSync(from, to, { recursive: true });
  const moved = new Map([['styled.css', linkStyle]]);
  const pages = filesUnder(to, '.html');
  for (const path of pages) {
    const depth = path.slice(to.length + 1).split('/').length - 1;
    const html = readFileSync(path, 'utf8');
    writeFileSync(path, settled(html, '../'.repeat(depth), moved));
  }
  for (const [name, text] of moved) {
    const path = join(to, 'assets', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, [...new Set(text.split('\n'))].join('\n'));
  }
  const main = join(to, 'assets/main.js');
  writeFileSync(main, mend(readFileSync(main, 'utf8')));
  return pages.length;
}
