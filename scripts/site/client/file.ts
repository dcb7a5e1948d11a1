/** A file that is dropped on the page is checked in a worker, and leaves the page for nowhere. */
import { findPrefecture, messageOf } from 'iryokikan';
import { findRule } from 'iryokikan/catalogue';
import { en } from 'iryokikan/en';
import { asked, h, keep, lang, play, svg, t } from './dom.js';
import { ruleAt, weightOf } from './findings.js';
import type { Asked, Checked, Copy, Counts, TableFinding, Told } from './messages.js';
import { onRecall, recalled, remember } from './state.js';

const words = {
  drop: {
    ja: 'ここにファイルを置くか、選んでください。ファイルはこのパソコンから出ません。',
    en: 'Drop a file here, or choose one. It does not leave this computer.',
  },
  choose: { ja: 'ファイルを選ぶ', en: 'Choose a file' },
  sample: { ja: '例のファイルで試す', en: 'Try an example' },
  lists: {
    ja: '照合する医療機関の一覧（なくてもかまいません）',
    en: 'Lists of institutions to look codes up in (not needed)',
  },
  unread: {
    ja: (list: string) => `${list} から医療機関を読み取れません。`,
    en: (list: string) => `No institutions could be read from ${list}.`,
  },
  unreadColumns: {
    ja: '都道府県と点数表の列がある一覧をお使いください。',
    en: 'A list needs columns of prefecture and point table.',
  },
  failed: {
    ja: '思わぬ誤りで止まりました。',
    en: 'Stopped by a fault of this page itself.',
  },
  mode: { ja: '検証番号の不一致', en: 'A wrong check digit is' },
  modes: {
    warning: { ja: '注意にする', en: 'a warning' },
    error: { ja: '誤りにする', en: 'an error' },
    off: { ja: '確かめない', en: 'not looked at' },
  },
  stop: { ja: '中止する', en: 'Cancel' },
  progress: {
    ja: (rows: number) => `${rows.toLocaleString('ja-JP')}行まで検査しました`,
    en: (rows: number) => `${rows.toLocaleString('en')} rows so far`,
  },
  done: {
    ja: (name: string, seconds: string) => `${name} を検査しました（${seconds}秒）。`,
    en: (name: string, seconds: string) => `${name} was checked in ${seconds} seconds.`,
  },
  part: {
    ja: '途中までしか検査していません。この結果は全体ではありません。',
    en: 'It was not checked to its end: this is not the whole.',
  },
  rows: { ja: '検査した行', en: 'Rows checked' },
  byRule: { ja: '規則ごとの件数', en: 'By rule' },
  byPrefecture: { ja: '都道府県ごとの件数', en: 'By prefecture' },
  unknown: { ja: '番号からは分からない', en: 'the cell does not tell' },
  findings: { ja: '指摘（はじめの500件まで）', en: 'Findings (the first 500)' },
  heads: { ja: '重さ 場所 列 セル 内容', en: 'Severity Place Column Cell Message' },
  table: { ja: 'ファイル', en: 'File' },
  suggestion: { ja: '候補', en: 'Suggestion' },
  notChecked: { ja: '検査していないもの', en: 'Not checked' },
  columns: { ja: '検査した列', en: 'Columns checked' },
  copy: {
    ja: (count: number) => `直した写しを保存（${count}か所）`,
    en: (count: number) => `Keep the repaired copy (${count} cells)`,
  },
  copyOf: {
    ja: (name: string, count: number) => `直した写し ${name} を保存（${count}か所）`,
    en: (name: string, count: number) => `Keep the repaired copy ${name} (${count} cells)`,
  },
  noCopy: {
    ja: '直した写しは、最後まで検査でき、候補が1つに決まるセルがあるときに作れます（Excelの写しはCSV）。',
    en: 'A repaired copy can be made where the check came to the end and a cell has a single suggestion (CSV for Excel).',
  },
  nothing: { ja: '指摘はありません。', en: 'Nothing was found.' },
} as const;

const weights = ['error', 'warning', 'info'] as const;
const sum = ({ error, warning, info }: Counts) => error + warning + info;

/** A chart as a list, the longest bar first. */
function chart(
  title: string,
  entries: ReadonlyMap<string, Counts>,
  labelOf: (key: string) => Node,
): HTMLElement {
  const sorted = [...entries].sort(([, one], [, other]) => sum(other) - sum(one));
  const longest = Math.max(1, ...sorted.map(([, counts]) => sum(counts)));
  const lines = sorted.map(([key, counts]) => {
    let x = 0;
    const bars = weights.flatMap((weight) => {
      if (counts[weight] === 0) return [];
      const width = Math.max(0.5, (counts[weight] / longest) * 99);
      const bar = svg('rect', { class: weight, x: `${x}`, width: `${width}`, height: '8' });
      x += width;
      return [bar];
    });
    const picture = svg(
      'svg',
      { viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      ...bars,
    );
    return h('li', {}, labelOf(key), h('b', {}, sum(counts).toLocaleString(lang)), picture);
  });
  return h('section', {}, h('h2', {}, title), h('ul', { class: 'chart' }, ...lines));
}

const ruleLabel = (id: string) =>
  h('a', { href: ruleAt(id) }, `${findRule(id)?.title[lang] ?? id}`);

function prefectureLabel(code: string): Node {
  const found = findPrefecture(code);
  return h(
    'span',
    {},
    found ? `${found[lang === 'ja' ? 'name' : 'romaji']} ${code}` : t(words.unknown),
  );
}

const texts = lang === 'en' ? en : {};

function row(found: TableFinding, isNamed: boolean): HTMLTableRowElement {
  const { severity, file, line, column, cell, rule, suggestion, sheet, address } = found;
  const within = address ?? (line > 0 ? `${line}` : '');
  const place = sheet === undefined ? within : `${sheet}!${within}`;
  const mended = suggestion === undefined ? '' : ` ${t(words.suggestion)}: ${suggestion}`;
  return h(
    'tr',
    {},
    ...(isNamed ? [h('td', {}, file)] : []),
    h('td', {}, h('b', { class: severity }, weightOf(severity))),
    h('td', {}, place),
    h('td', {}, column),
    h('td', {}, h('code', {}, cell ?? '')),
    h(
      'td',
      {},
      h('span', {}, messageOf(found, texts)),
      mended,
      ' ',
      h('small', {}, h('a', { href: ruleAt(rule) }, rule)),
    ),
  );
}

/** Ways to keep the repaired copies, each under the name that the command would give it. */
function copiesOf(copies: readonly Copy[]): HTMLElement {
  if (copies.length === 0) return h('p', {}, h('small', {}, t(words.noCopy)));
  const buttons = copies.map(({ name, content, repairs }) => {
    const text = copies.length === 1 ? t(words.copy)(repairs) : t(words.copyOf)(name, repairs);
    const button = h('button', { type: 'button' }, text);
    button.addEventListener('click', () => keep(name, [content], 'application/octet-stream'));
    return button;
  });
  return h('p', { class: 'asked' }, ...buttons);
}

/** The findings one by one; where some are in members of the file, each with the name of its table. */
function tableOf(first: readonly TableFinding[], name: string): HTMLElement {
  const isNamed = first.some(({ file }) => file !== name);
  const heads = [...(isNamed ? [t(words.table)] : []), ...t(words.heads).split(' ')];
  return h(
    'div',
    { class: 'scroll', tabindex: '0' },
    h(
      'table',
      { id: 'found-rows' },
      h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', { scope: 'col' }, head)))),
      h('tbody', {}, ...first.map((found) => row(found, isNamed))),
    ),
  );
}

function report(
  name: string,
  { summaries, total, byRule, byPrefecture, first, copies, isStopped }: Checked,
): Node[] {
  const rows = summaries.reduce((all, one) => all + one.rows, 0);
  const tile = (label: string, number: number) =>
    h('div', {}, h('dt', {}, label), h('dd', {}, number.toLocaleString(lang)));
  const unchecked = summaries.flatMap(({ notChecked }) =>
    notChecked.map((found) => messageOf(found, texts)),
  );
  const columns = new Set(summaries.flatMap((one) => Object.values(one.columns)));
  const parts: Node[] = [];
  if (isStopped || summaries.some(({ complete }) => !complete)) {
    parts.push(h('p', { class: 'error' }, t(words.part)));
  }
  parts.push(
    h(
      'dl',
      { class: 'tiles' },
      tile(t(words.rows), rows),
      ...weights.map((weight) => tile(weightOf(weight), total[weight])),
    ),
    h('p', {}, `${t(words.columns)}: ${[...columns].join(lang === 'ja' ? '、' : ', ')}`),
    copiesOf(copies),
  );
  if (unchecked.length > 0) {
    const items = [...new Set(unchecked)].map((text) => h('li', {}, text));
    parts.push(h('section', {}, h('h2', {}, t(words.notChecked)), h('ul', {}, ...items)));
  }
  if (first.length === 0) return [...parts, h('p', {}, t(words.nothing))];
  return [
    ...parts,
    h(
      'div',
      { class: 'charts' },
      chart(t(words.byRule), byRule, ruleLabel),
      chart(t(words.byPrefecture), byPrefecture, prefectureLabel),
    ),
    h('h2', {}, t(words.findings)),
    tableOf(first, name),
  ];
}

/** A file with damage of every common kind. */
const sample = () =>
  new File(
    [
      '都道府県コード,点数表コード,医療機関コード,医療機関等コード,名称\n13,3,0112342,1310112342,例の歯科\n1,1,113719,110113719,先頭の0が消えた例\n34,1,0712363,3410712363,検証番号が合わない例\n１３,３,０１１２３４２,１３１０１１２３４２,全角の例\n',
    ],
    'sample.csv',
    { type: 'text/csv' },
  );

const accept = '.csv,.tsv,.txt,.ndjson,.jsonl,.xlsx,.xlsm,.uke,.gz,.zip';
const input = h('input', {
  type: 'file',
  id: 'file',
  accept,
});
const lists = h('input', { type: 'file', id: 'register', accept, multiple: true });
const mode = h(
  'select',
  { id: 'mode' },
  ...(['warning', 'error', 'off'] as const).map((value) =>
    h('option', { value }, t(words.modes[value])),
  ),
);
const tryIt = h('button', { type: 'button' }, t(words.sample));
const drop = h(
  'div',
  { class: 'drop' },
  h('p', {}, t(words.drop)),
  h('p', {}, asked(t(words.choose), input)),
  h('p', {}, tryIt),
);
const bar = h('progress', { max: '1', value: '0', 'aria-label': t(words.rows) });
const status = h('p', { role: 'status' });
const stop = h('button', { type: 'button', id: 'stop' }, t(words.stop));
const running = h('div', { hidden: true }, bar, stop);
const answer = h('div', { id: 'report' });

let last: { readonly file: File; readonly began: number } | undefined;

// Here before any file: from then on the page asks for nothing.
const worker = new Worker(new URL('check-worker.js', import.meta.url), { type: 'module' });

function start(file: File): void {
  last = { file, began: performance.now() };
  running.hidden = false;
  answer.replaceChildren();
  status.textContent = file.name;
  bar.value = 0;
  const checkDigit = mode.value as Asked['checkDigit'];
  worker.postMessage({
    kind: 'check',
    file,
    lists: [...(lists.files ?? [])],
    checkDigit,
  } satisfies Asked);
}

/** Why there is no report. */
function whyNot(told: Exclude<Told, { readonly kind: 'done' | 'progress' }>): string {
  if (told.kind === 'failed') return `${t(words.failed)} ${told.text}`;
  const why = told.found ? messageOf(told.found, texts) : t(words.unreadColumns);
  return `${t(words.unread)(told.list)} ${why}`;
}

worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
  if (!last) return;
  const { file, began } = last;
  if (data.kind === 'progress') {
    // What is packed is larger than its file.
    bar.value = Math.min(1, data.read / Math.max(1, file.size));
    status.textContent = t(words.progress)(data.rows);
    return;
  }
  running.hidden = true;
  if (data.kind !== 'done') {
    status.textContent = '';
    answer.replaceChildren(h('p', { class: 'error' }, whyNot(data)));
    return;
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  status.textContent = t(words.done)(file.name, seconds);
  answer.replaceChildren(...report(file.name, data.checked));
});

input.addEventListener('change', () => {
  const [file] = input.files ?? [];
  if (file) start(file);
});
tryIt.addEventListener('click', () => start(sample()));
stop.addEventListener('click', () => worker.postMessage({ kind: 'stop' }));
mode.addEventListener('change', () => {
  remember({ mode: mode.value });
  if (last) start(last.file);
});
lists.addEventListener('change', () => {
  if (last) start(last.file);
});
// Anywhere on the page: a file that misses the box would be opened in its place.
addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.classList.add('over');
});
addEventListener('dragleave', () => drop.classList.remove('over'));
addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  const [file] = event.dataTransfer?.files ?? [];
  if (file) start(file);
});

function recall(): void {
  mode.value = recalled().get('mode') ?? 'warning';
  if (mode.value === '') mode.value = 'warning';
}

play().append(
  drop,
  h('div', { class: 'asked' }, asked(t(words.lists), lists), asked(t(words.mode), mode)),
  running,
  status,
  answer,
);
onRecall(recall);
recall();
