import { createHash } from 'node:crypto';
import { findRule } from '../../catalogue/index.js';
import { escapeXml } from '../../core/escape-xml.js';
import type { Finding, Severity } from '../../core/finding.js';
import { rulePage } from '../site.js';
import { count, type Lang, severities } from '../terminal/language.js';
import { version } from '../version.js';
import { script } from './html-script.js';
import { style } from './html-style.js';
import { htmlWords as words } from './html-words.js';
import { notCheckedTexts } from './not-checked.js';
import { tableText } from './place.js';
import { prefectureName } from './prefecture-name.js';
import { isComplete, summaryOf, type Total } from './report.js';
import { baselineText, omittedText, summaryText } from './summary-sentences.js';
import { shown } from './xml.js';

/** How many findings of each severity there are. */
export type Counts = Record<Severity, number>;

/** What a page shows. */
export interface Page {
  readonly total: Total;
  readonly rows: readonly string[];
  readonly byRule: ReadonlyMap<string, Counts>;
  /** By code; the empty one holds what no cell tells. */
  readonly byPrefecture: ReadonlyMap<string, Counts>;
  readonly files: readonly string[];
  readonly lang: Lang;
  readonly messageOf: (found: Finding) => string;
}

const weights = ['error', 'warning', 'info'] as const;
const sumOf = ({ error, warning, info }: Counts) => error + warning + info;
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const titleOf = (id: string, lang: Lang) => findRule(id)?.title[lang] ?? id;

const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;

/** A chart as a list, the longest bar first: each line is a link that filters the table. */
function chart(
  id: 'rule' | 'prefecture',
  entries: ReadonlyMap<string, Counts>,
  labelOf: (key: string) => string,
): string {
  const sorted = [...entries].sort(
    // What no cell tells stands last.
    ([a, first], [b, second]) =>
      Number(a === '') - Number(b === '') || sumOf(second) - sumOf(first) || (a < b ? -1 : 1),
  );
  const longest = Math.max(1, ...sorted.map(([, counts]) => sumOf(counts)));
  const lines = sorted.map(([key, counts]) => {
    let x = 0;
    const bars = weights.map((weight) => {
      // A single finding among thousands is still to be seen.
      const wide = Math.max(0.5, (counts[weight] / longest) * 99);
      const bar = `<rect class="${weight}" x="${x.toFixed(2)}" width="${wide.toFixed(2)}" height="8"/>`;
      if (counts[weight] === 0) return '';
      x += wide;
      return bar;
    });
    const link = `#${id}=${encodeURIComponent(key)}`;
    return `<li><a href="${escapeXml(link)}">${labelOf(key)}</a><b>${count(sumOf(counts))}</b><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${bars.join('')}</svg></li>\n`;
  });
  return `<ul class="chart">\n${lines.join('')}</ul>`;
}

function charts({ byRule, byPrefecture, lang }: Page): string {
  const rule = (id: string) =>
    `${escapeXml(titleOf(id, lang))} <span class="id">${escapeXml(id)}</span>`;
  const prefecture = (code: string) =>
    code === ''
      ? words.unknown[lang]
      : `${escapeXml(prefectureName(code, lang))} <span class="id">${code}</span>`;
  const section = (title: string, content: string) =>
    `<section><h2>${title}</h2>\n${content}</section>\n`;
  return `<div class="charts">\n${section(words.byRule[lang], chart('rule', byRule, rule))}${section(
    words.byPrefecture[lang],
    chart('prefecture', byPrefecture, prefecture),
  )}</div>\n`;
}

function tiles({ total, lang }: Page): string {
  const tile = (name: string, number: number, kind = '') =>
    `<div${number > 0 && kind ? ` class="${kind}"` : ''}><dt>${name}</dt><dd>${count(number)}</dd></div>\n`;
  const counts = weights.map((weight) => tile(severities[weight][lang], total[weight], weight));
  return `<dl class="tiles">\n${tile(words.rows[lang], summaryOf(total).rows)}${counts.join('')}</dl>\n`;
}

function filesTable({ total, lang }: Page): string {
  const heads = [
    ...[words.file[lang], words.checkedAs[lang], words.encoding[lang]].map(
      (head) => `<th>${head}</th>`,
    ),
    ...[words.rows[lang], ...weights.map((weight) => severities[weight][lang])].map(
      (head) => `<th class="number">${head}</th>`,
    ),
  ];
  const lines = total.files.map((one) => {
    const { summary } = one;
    const part = summary.complete ? '' : ` <span class="weight error">${words.part[lang]}</span>`;
    const columns = Object.values(summary.columns)
      .map(shown)
      .join(lang === 'ja' ? '、' : ', ');
    const numbers = [summary.rows, ...weights.map((weight) => one[weight])];
    return `<tr><td>${shown(tableText(one))}${part}</td><td>${columns}</td><td>${summary.encoding}</td>${numbers.map((number) => `<td class="number">${count(number)}</td>`).join('')}</tr>\n`;
  });
  return `<section><h2>${words.files[lang]}</h2>\n<div class="scroll"><table>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${lines.join('')}</tbody>\n</table></div></section>\n`;
}

/** What was not checked, file by file. */
function notChecked({ total, lang, messageOf }: Page): string {
  const lines = total.files.flatMap((one) =>
    notCheckedTexts(one.summary, messageOf).map(
      (text) => `<li>${shown(tableText(one))}: ${shown(text)}</li>\n`,
    ),
  );
  if (lines.length === 0) return '';
  return `<section><h2>${words.notChecked[lang]}</h2>\n<ul>\n${lines.join('')}</ul></section>\n`;
}

/** A list to choose from; empty where there is no choice. */
function choice(
  id: string,
  label: string,
  all: string,
  options: readonly [string, string][],
): string {
  if (options.length < 2) return '';
  const lines = options.map(
    ([value, text]) => `<option value="${escapeXml(value)}">${text}</option>`,
  );
  return `<div><label for="${id}">${label}</label><select id="${id}"><option value="*">${all}</option>${lines.join('')}</select></div>\n`;
}

function controls({ byRule, byPrefecture, files, total, lang }: Page): string {
  const all = words.all[lang];
  return [
    `<div><label for="q">${words.search[lang]}</label><input id="q" type="search" autocomplete="off" spellcheck="false" /></div>\n`,
    choice(
      'severity',
      words.severity[lang],
      all,
      weights
        .filter((weight) => total[weight] > 0)
        .map((weight) => [weight, severities[weight][lang]]),
    ),
    choice(
      'rule',
      words.rule[lang],
      all,
      [...byRule.keys()].sort().map((id) => [id, escapeXml(titleOf(id, lang))]),
    ),
    choice(
      'file',
      words.file[lang],
      all,
      files.map((file, index) => [String(index), shown(file)]),
    ),
    choice(
      'prefecture',
      words.prefecture[lang],
      all,
      [...byPrefecture.keys()]
        .sort()
        .map((code) => [
          code,
          code ? escapeXml(`${code} ${prefectureName(code, lang)}`) : words.unknown[lang],
        ]),
    ),
    `<button id="clear" type="button">${words.clear[lang]}</button>\n`,
  ].join('');
}

function explanations({ byRule, lang }: Page): string {
  const entries = [...byRule.keys()].sort().map((id) => {
    const rule = findRule(id);
    const more = rule?.notChecked ? ` ${rule.notChecked[lang]}` : '';
    const link = `<a class="id" href="${escapeXml(rulePage(id, lang))}" rel="noreferrer">${escapeXml(id)}</a>`;
    return `<dt>${escapeXml(titleOf(id, lang))} ${link}</dt><dd>${escapeXml(`${rule?.summary[lang] ?? ''}${more}`)}</dd>\n`;
  });
  return `<section><details><summary>${words.rules[lang]}</summary>\n<dl>\n${entries.join('')}</dl></details></section>\n`;
}

/** The page in pieces, so that no one text holds all rows. */
export function pageOf(page: Page): string[] {
  const { total, rows, lang } = page;
  const heads = (['severity', 'place', 'column', 'cell', 'message'] as const).map(
    (name) => `<th>${words[name][lang]}</th>`,
  );
  const lead = [summaryText(total, lang), ...baselineText(total, lang).split('\n')].filter(
    (line) => line !== '',
  );
  const omitted = total.omitted > 0 ? `<p>${omittedText(total.omitted, lang)}</p>\n` : '';
  const start = `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="referrer" content="no-referrer" />
<title>${words.title[lang]}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${words.title[lang]}</h1>
${lead.map((line) => `<p>${escapeXml(line)}</p>`).join('\n')}
</header>
<main>
${isComplete(total) ? '' : `<section class="banner">${words.incomplete[lang]}</section>\n`}${tiles(page)}`;
  const end = `${filesTable(page)}${notChecked(page)}</main>
<footer>${words.made[lang]} iryokikan ${escapeXml(version)}</footer>
<script>${script}</script>
</body>
</html>
`;
  if (page.byRule.size === 0) return [start, end];
  return [
    `${start}${charts(page)}<section id="findings"><h2>${words.findings[lang]}</h2>
${omitted}<div class="controls">
${controls(page)}</div>
<table id="table"><thead><tr>${heads.join('')}</tr></thead>
<tbody id="rows">
`,
    ...rows,
    `</tbody></table>
<p id="none" class="none" hidden="">${words.none[lang]}</p>
<div class="pages"><button id="previous" type="button">${words.previous[lang]}</button><span id="range" role="status"></span><button id="next" type="button">${words.next[lang]}</button></div>
</section>
${explanations(page)}`,
    end,
  ];
}
