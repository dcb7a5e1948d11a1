/** A box that reads a code or a customer ID while it is typed, digit by digit. */
import {
  accountClasses,
  type CheckDigitMethod,
  type Finding,
  findCheckDigitMethod,
  findPrefecture,
  inspectCustomerId,
  inspectInstitutionCode,
  inspectInstitutionCode7,
  institutionCheckDigit,
  isAccountClass,
  verdictOf,
} from 'iryokikan';
import { en } from 'iryokikan/en';
import { asked, h, lang, play, t } from './dom.js';
import { findingItem } from './findings.js';
import { onRecall, recalled, remember } from './state.js';

const words = {
  label: {
    ja: '医療機関等コード、医療機関コード、お客さまID',
    en: 'Institution code (ten or seven digits), or customer ID',
  },
  samples: { ja: '例', en: 'Examples' },
  parts: { ja: 'どの桁が何か', en: 'What each digit is' },
  verdict: {
    valid: { ja: '使えます。', en: 'It can be used.' },
    warning: { ja: '使えますが、もう一度ご確認ください。', en: 'It can be used, but look again.' },
    ambiguous: { ja: '資料によって読み方が分かれます。', en: 'The sources leave it open.' },
    invalid: { ja: 'このままでは使えません。', en: 'It cannot be used as it is.' },
  },
  kinds: {
    ten: {
      ja: '医療機関等コード（10桁）として読みました。',
      en: 'Read as an institution code of ten digits.',
    },
    seven: {
      ja: '医療機関コード（7桁）として読みました。',
      en: 'Read as an institution number of seven digits.',
    },
    customer: { ja: 'お客さまIDとして読みました。', en: 'Read as a customer ID.' },
  },
  prefecture: { ja: '都道府県コード', en: 'Prefecture' },
  table: { ja: '点数表コード', en: 'Point table' },
  district: { ja: '郡市区番号', en: 'District' },
  number: { ja: '医療機関番号', en: 'Institution' },
  check: { ja: '検証番号', en: 'Check digit' },
  line: { ja: '回線の種類', en: 'Kind of line' },
  rest: { ja: '続く番号', en: 'What follows' },
  unknown: { ja: '不明', en: 'unknown' },
  sums: { ja: '検証番号の計算', en: 'How the check digit is computed' },
  methods: {
    long: {
      ja: '都道府県コードからの9桁で計算する方法',
      en: 'Over nine digits, the prefecture and the point table among them',
    },
    short: {
      ja: '医療機関コードの6桁で計算する方法（埼玉・千葉・東京・神奈川）',
      en: 'Over six digits of the institution number (Saitama, Chiba, Tokyo, Kanagawa)',
    },
  },
  used: { ja: '← この都道府県の方法', en: '← the method of this prefecture' },
  digit: { ja: '数字', en: 'Digit' },
  weight: { ja: '重み', en: 'Weight' },
  product: { ja: '積', en: 'Product' },
  added: { ja: '足す数', en: 'Added' },
  result: {
    ja: (sum: number, last: number, right: number) =>
      `合計 ${sum} → 1の位 ${sum % 10} を10から引いた1の位 → 検証番号は ${right}（入力の末尾は ${last}：${last === right ? '合います' : '合いません'}）`,
    en: (sum: number, last: number, right: number) =>
      `Sum ${sum} → its last digit ${sum % 10} taken from 10 → the check digit is ${right} (the last digit typed is ${last}: ${last === right ? 'it agrees' : 'it does not agree'})`,
  },
  sevenOnly: {
    ja: '9桁の方法で計算するには、都道府県コードと点数表コードのある10桁を入力してください。',
    en: 'For the method over nine digits type all ten, with the prefecture and the point table.',
  },
} as const;

const samples = ['1310112342', '3410712362', '3410712363', '110113719', '0112342', 'CAF1111111111'];

type Kind = keyof typeof words.kinds;

function kindOf(text: string): Kind {
  const plain = text.normalize('NFKC').trim();
  if (/^[a-z]/i.test(plain)) return 'customer';
  return plain.replace(/\D/g, '').length < 8 ? 'seven' : 'ten';
}

function inspect(text: string, kind: Kind) {
  if (kind === 'customer') return inspectCustomerId(text);
  return kind === 'seven' ? inspectInstitutionCode7(text) : inspectInstitutionCode(text);
}

const part = (text: string, name: { ja: string; en: string }, meaning = '') =>
  text === ''
    ? undefined
    : h('li', {}, h('b', {}, text), t(name), meaning ? h('br') : undefined, meaning);

function tableName(digit: string): string {
  if (!isAccountClass(digit)) return t(words.unknown);
  const { ja, id } = accountClasses[digit];
  return t({ ja, en: id.replace('-', ' ') });
}

function partsOf(text: string, kind: Kind) {
  if (kind === 'customer') {
    return [part(text.slice(0, 3), words.line), part(text.slice(3), words.rest)];
  }
  const number = kind === 'ten' ? text.slice(3) : text;
  const prefecture = findPrefecture(text.slice(0, 2));
  return [
    ...(kind === 'ten'
      ? [
          part(
            text.slice(0, 2),
            words.prefecture,
            prefecture ? prefecture[lang === 'ja' ? 'name' : 'romaji'] : t(words.unknown),
          ),
          part(text.slice(2, 3), words.table, tableName(text.slice(2, 3))),
        ]
      : []),
    part(number.slice(0, 2), words.district),
    part(number.slice(2, 6), words.number),
    part(number.slice(6, 7), words.check),
  ];
}

/** The sum of a method, a column for each digit. `code` is ten digits. */
function sumTable(code: string, method: CheckDigitMethod, isUsed: boolean): HTMLElement {
  const from = method === 'short' ? 3 : 0;
  const columns = [...code.slice(0, 9)].map((sign, place) => {
    const digit = Number(sign);
    const weight = place % 2 === 0 ? 2 : 1;
    const product = digit * weight;
    const added = product > 9 ? product - 9 : product;
    const text = product > 9 ? `${Math.floor(product / 10)}+${product % 10}` : `${product}`;
    return place < from ? { sign } : { sign, weight, product, added, text };
  });
  const sum = columns.reduce((all, { added = 0 }) => all + added, 0);
  const right = institutionCheckDigit(code.slice(0, 9), { method });
  if ((10 - (sum % 10)) % 10 !== right) throw new Error('The sum that is drawn is another.');
  const line = (name: { ja: string; en: string }, cells: readonly (number | string)[]) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, t(name)),
      ...cells.map((cell) => h('td', { class: cell === '—' ? 'off' : undefined }, `${cell}`)),
    );
  const table = h(
    'table',
    { class: 'sum' },
    line(
      words.digit,
      columns.map(({ sign }) => sign),
    ),
    line(
      words.weight,
      columns.map(({ weight = '—' }) => (weight === '—' ? weight : `×${weight}`)),
    ),
    line(
      words.product,
      columns.map(({ product = '—' }) => product),
    ),
    line(
      words.added,
      columns.map(({ text = '—' }) => text),
    ),
  );
  return h(
    'div',
    { class: 'card', 'data-method': method },
    h('h3', {}, `${t(words.methods[method])} ${isUsed ? t(words.used) : ''}`),
    h('div', { class: 'scroll', tabindex: '0' }, table),
    h('p', { class: 'result' }, t(words.result)(sum, Number(code[9]), right)),
  );
}

function sums(text: string, kind: Kind): Node[] {
  const heading = h('h2', {}, t(words.sums));
  if (kind === 'ten' && /^\d{10}$/.test(text)) {
    const used = findCheckDigitMethod(text.slice(0, 2));
    const methods = ['long', 'short'] as const;
    return [heading, ...methods.map((method) => sumTable(text, method, method === used))];
  }
  if (kind === 'seven' && /^\d{7}$/.test(text)) {
    // The three digits before do not count in this method.
    return [heading, sumTable(`131${text}`, 'short', false), h('p', {}, t(words.sevenOnly))];
  }
  return [];
}

const box = h('input', {
  class: 'code-box',
  id: 'code',
  autocomplete: 'off',
  spellcheck: 'false',
  inputmode: 'text',
});
const answer = h('div', { 'aria-live': 'polite' });

function draw(): void {
  const text = box.value;
  if (text.trim() === '') {
    answer.replaceChildren();
    return;
  }
  const kind = kindOf(text);
  const inspected = inspect(text, kind);
  const shown = inspected.value ?? text.normalize('NFKC').trim();
  const list = inspected.findings.map((found: Finding) => findingItem(found, en, enter));
  answer.replaceChildren(
    h('p', {}, t(words.kinds[kind])),
    h('p', { class: 'result', id: 'verdict' }, t(words.verdict[verdictOf(inspected)])),
    h('ul', { class: 'findings' }, ...list),
    h('h2', {}, t(words.parts)),
    h('ul', { class: 'digits' }, ...partsOf(shown, kind)),
    ...sums(shown, kind),
  );
}

function enter(text: string): void {
  box.value = text;
  remember({ code: text });
  draw();
}

function recall(): void {
  box.value = recalled().get('code') ?? '1310112342';
  draw();
}

box.addEventListener('input', () => enter(box.value));
const buttons = samples.map((sample) => {
  const button = h('button', { type: 'button' }, sample);
  button.addEventListener('click', () => enter(sample));
  return button;
});
play().append(
  asked(t(words.label), box),
  h('p', { class: 'asked' }, `${t(words.samples)}: `, ...buttons),
  answer,
);
onRecall(recall);
recall();
