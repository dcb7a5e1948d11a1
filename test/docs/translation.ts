/** What a Japanese page and its English one must have in common, and where they have not. */
import { posix } from 'node:path';

/** The Japanese page that an English one renders. */
export const japaneseOf = (page: string) => page.replace('docs/en/', 'docs/');

/** What a block says to its reader, in both languages; all else in it is the same. */
const said: readonly (readonly [en: string, ja: string])[] = [
  [' --lang en', ''],
  ['Check the institution code', '医療機関等コードをご確認ください'],
  ["'Known: 1'", "'既知 1件'"],
  ['name: Check the data', 'name: データの検査'],
];

/** Code without its comments and without what it says to its reader. */
function bare(info: string, code: string): string {
  const comments = /^(?:js|ts|tsx)$/.test(info)
    ? /\/\*\*?[\s\S]*?\*\/|(?<=^|\s)\/\/(?!=>).*$/gm
    : /(?<=^|\s)#(?!!).*$/gm;
  const text = code.replace(comments, '').replace(/ +$/gm, '');
  return said.reduce((all, [en, ja]) => all.replaceAll(en, ja), text);
}

const fence = /^```(.*)\n([\s\S]*?)^```$/gm;

/** 1,000万 and 10 million alike, of three digits or more or with a fraction: the smaller ones are often words. */
function numbersIn(prose: string): string[] {
  const factors: Readonly<Record<string, number>> = {
    万: 1e4,
    億: 1e8,
    million: 1e6,
    billion: 1e9,
  };
  return [...prose.matchAll(/(\d[\d,]*(?:\.\d+)?)(?: ?(万|億|million|billion)(?![a-z]))?/g)]
    .map(([, digits = '', unit = '']) => {
      const plain = digits.replaceAll(',', '');
      return factors[unit] ? String(Math.round(Number(plain) * factors[unit])) : plain;
    })
    .filter((number) => number.replace('.', '').length > 2 || number.includes('.'));
}

/** Where the links of a page lead: files, the English ones by the name of the Japanese. */
function linksIn(prose: string, page: string): string[] {
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => {
    if (/^https?:/.test(link)) return link;
    const [file = ''] = link.split('#');
    return file === '' ? '#' : japaneseOf(posix.join(posix.dirname(page), file));
  });
}

/** Rows of each table, in the order of the page, its head and the line below counted. */
function tablesIn(prose: string): string[] {
  return [...prose.matchAll(/(?:^\|.*\n)+/gm)].map(([table]) =>
    String(table.trim().split('\n').length),
  );
}

function partsOf(text: string, page: string) {
  const blocks = [...text.matchAll(fence)];
  const prose = text.replace(fence, '');
  return {
    /** The same, in the same order. */
    same: {
      headings: [...prose.matchAll(/^(#+) /gm)].map(([, signs = '']) => signs),
      blocks: blocks.map(([, info = '', code = '']) => `${info}\n${bare(info, code)}`),
      tables: tablesIn(prose),
      items: [...prose.matchAll(/^ *(-|\d+\.) /gm)].map(([, mark = '']) => mark),
      links: linksIn(prose, page).sort(),
    },
    /** The English page has what the Japanese one has. */
    held: {
      code: [...prose.matchAll(/`([^`\n]+)`/g)]
        .map(([, code = '']) => code)
        .filter((code) => /^[ -~]+$/.test(code)),
      numbers: numbersIn(prose),
    },
  };
}

/** What differs, in words. */
export function differences(japanese: string, english: string, page: string): string[] {
  const ja = partsOf(japanese, japaneseOf(page));
  const en = partsOf(english, page);
  const found: string[] = [];
  for (const part of Object.keys(ja.same) as (keyof typeof ja.same)[]) {
    const length = Math.max(ja.same[part].length, en.same[part].length);
    for (let at = 0; at < length; at++) {
      const [one = 'nothing', other = 'nothing'] = [ja.same[part][at], en.same[part][at]];
      if (one !== other) found.push(`${page}: ${part} ${at + 1}: ${one} / ${other}`);
    }
  }
  for (const part of Object.keys(ja.held) as (keyof typeof ja.held)[]) {
    const has = new Set(en.held[part]);
    const missing = [...new Set(ja.held[part])].filter((each) => !has.has(each));
    found.push(...missing.map((each) => `${page}: ${part}: no ${each}`));
  }
  return found;
}
