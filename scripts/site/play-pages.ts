/** The pages of the playground: headings and words; what moves in them are the scripts of `client/`. */
import { escaped, type Lang, type Page, root } from './page.js';

const parts = [
  {
    id: 'code',
    title: { ja: '番号を1桁ずつ読む', en: 'A code, digit by digit' },
    lead: {
      ja: '医療機関等コード（10桁・7桁）かお客さまIDを入力すると、どの桁が何か、検証番号の計算がどう進むかを、2つの方法で示します。',
      en: 'Type an institution code (ten or seven digits) or a customer ID: what each digit is, and how the check digit is computed, by both methods.',
    },
  },
  {
    id: 'dates',
    title: { ja: '日付から期限を描く', en: 'Deadlines as a picture' },
    lead: {
      ja: '指定日までの手続、電子証明書の有効期間（3つの数え方）、請求開始月を時間の線で示します。図（SVG）とカレンダー（.ics）にできます。',
      en: 'The steps before a designation, the validity of a certificate in its three countings, and the start of claims, on a line of time. To keep as a picture (SVG) or a calendar file (.ics).',
    },
  },
  {
    id: 'forms',
    title: { ja: '8つの様式に記入する', en: 'The eight forms' },
    lead: {
      ja: '様式のデータだけから画面を描き、入力のたびに指摘を示します。パスワードの条件は1つずつ確かめます。',
      en: 'Each form is drawn from its data alone, with findings as you type, and the conditions of a password one by one.',
    },
  },
  {
    id: 'file',
    title: { ja: 'ファイルを検査する', en: 'Check a file' },
    lead: {
      ja: 'CSV、TSV、NDJSON、Excel（.xlsx、.xlsm）と、それらを入れたzipのファイルを置くと、このパソコンの中だけで検査します。医療機関の一覧を選ぶと、番号と名称を照合します。ファイルは送信されません。',
      en: 'Drop a CSV, TSV, NDJSON or Excel file (.xlsx, .xlsm), or a zip of them: it is checked on this computer and sent nowhere. Choose lists of institutions, and codes and names are looked up in them.',
    },
  },
  {
    id: 'today',
    title: { ja: 'ある日の規則の状態', en: 'The rules on a day' },
    lead: {
      ja: 'その日に有効なこと、終わったこと、これからのこと、案内からは分からないことを示します。',
      en: 'What is in force on a day, what has ended, what is still to come, and what no guide tells.',
    },
  },
] as const;

const words = {
  title: { ja: '試す', en: 'Playground' },
  lead: {
    ja: '公開しているパッケージだけで動きます。入力したものはこの画面から出ません。画面の状態はアドレスに入るので、アドレスを渡せば同じものを見られます（パスワードなどの秘密の項目とファイルは入りません）。',
    en: 'It runs on the published package alone, and nothing that you enter leaves the page. The address holds what is shown, so that a link shows a colleague the same (but no password or other secret field, and no file).',
  },
  script: {
    ja: 'この頁を動かすにはJavaScriptが要ります。',
    en: 'This page needs JavaScript.',
  },
} as const;

const pathOf = (id: string, lang: Lang) => `${lang === 'en' ? 'en/' : ''}play/${id}`;

export function playPages(): Page[] {
  return (['ja', 'en'] as const).flatMap((lang) => {
    const away = lang === 'ja' ? 'en' : 'ja';
    const links = parts.map(
      ({ id, title, lead }) =>
        `<li><a href="${root}${pathOf(`${id}/`, lang)}">${title[lang]}</a><br>${escaped(lead[lang])}</li>\n`,
    );
    const first: Page = {
      path: pathOf('', lang),
      other: pathOf('', away),
      lang,
      title: words.title[lang],
      html: `<h1>${words.title[lang]}</h1>\n<p>${words.lead[lang]}</p>\n<ul class="cards">\n${links.join('')}</ul>`,
      words: words.lead[lang],
    };
    return [
      first,
      ...parts.map(
        ({ id, title, lead }): Page => ({
          path: pathOf(`${id}/`, lang),
          other: pathOf(`${id}/`, away),
          lang,
          title: title[lang],
          html: `<p class="crumbs"><a href="${root}${pathOf('', lang)}">${words.title[lang]}</a></p>\n<h1>${title[lang]}</h1>\n<p>${escaped(lead[lang])}</p>\n<div id="play" class="play"></div>\n<noscript>${words.script[lang]}</noscript>`,
          scripts: [id],
          words: lead[lang],
        }),
      ),
    ];
  });
}
