/** Any of the eight forms, drawn from its data alone, with what is found while it is filled in. */
import {
  type Finding,
  isCivilDate,
  japanTimeOf,
  messageOf,
  passwordRequirements,
  type Texts,
} from 'iryokikan';
import * as english from 'iryokikan/en';
import { emptyForm, inspectForm } from 'iryokikan/forms';
import * as screens from 'iryokikan/forms/ui';
import { drawForm } from '../../../examples/plain-html/draw-form.js';
import { asked, h, lang, play, t } from './dom.js';
import { findingItem } from './findings.js';
import { samples } from './form-samples.js';
import { onRecall, recalled, remember } from './state.js';

const words = {
  form: { ja: '様式', en: 'Form' },
  on: { ja: '提出する日', en: 'Day of filing' },
  right: { ja: '記入例を入れる', en: 'Fill in an example' },
  wrong: { ja: '誤りのある例を入れる', en: 'Fill in one with mistakes' },
  clear: { ja: '空にする', en: 'Empty it' },
  found: { ja: 'いまの指摘', en: 'Found so far' },
  count: {
    ja: (errors: number, others: number) => `誤り ${errors}件、注意と情報 ${others}件`,
    en: (errors: number, others: number) => `${errors} errors, ${others} warnings and infos`,
  },
  fine: { ja: 'このまま提出できます。', en: 'It can be filed as it is.' },
  accepted: {
    ja: '提出できる内容です。この画面はどこにも送りません。',
    en: 'It could be filed. This page sends it nowhere.',
  },
} as const;

const forms = Object.values(screens).filter(
  (each): each is typeof each & screens.DrawnForm => typeof each === 'object' && 'groups' in each,
);

function textsOf(id: string): Texts {
  const camel = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return (english as unknown as Record<string, Texts>)[`${camel}Texts`] ?? {};
}

const choice = h(
  'select',
  { id: 'form' },
  ...forms.map(({ id, title }) => h('option', { value: id }, title[lang])),
);
const on = h('input', { type: 'date', id: 'on' });
const place = h('div', { id: 'drawn' });
const count = h('p', { class: 'result', role: 'status' });
const list = h('ul', { class: 'findings' });
let values: Readonly<Record<string, unknown>> = {};

const chosen = (): screens.DrawnForm =>
  forms.find(({ id }) => id === choice.value) ?? (forms[0] as screens.DrawnForm);

/** While a year is typed, its first digits are a year of long ago. */
const dayOfFiling = () => (isCivilDate(on.value) ? on.value : undefined);

/** What is entered in the form that is drawn. */
function entered(): Record<string, unknown> {
  const drawn = place.querySelector('form');
  return drawn ? Object.fromEntries(new FormData(drawn)) : {};
}

/** The conditions of a password below its field, one by one. */
function showPasswords({ fields }: screens.DrawnForm): void {
  for (const { name, passwordPolicy: policy } of fields) {
    const field = document.getElementById(name);
    if (policy === undefined || !(field instanceof HTMLInputElement)) continue;
    const items = passwordRequirements(field.value, { policy }).map((each) =>
      h(
        'li',
        { class: each.satisfied ? 'met' : undefined, 'data-met': `${each.satisfied}` },
        messageOf(each, lang === 'en' ? english.en : {}),
      ),
    );
    const checklist = h('ul', { class: 'checklist', id: `${name}-checklist` }, ...items);
    document.getElementById(`${name}-checklist`)?.remove();
    field.after(checklist);
  }
}

function showFindings(form: screens.DrawnForm): void {
  const given = { ...emptyForm(form), ...values, ...entered() };
  const { findings } = inspectForm(form, given, { on: dayOfFiling() });
  const label = ({ path: [name] }: Finding) =>
    form.fields.find((field) => field.name === name)?.label[lang];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  count.textContent =
    errors === 0 ? t(words.fine) : t(words.count)(errors, findings.length - errors);
  list.replaceChildren(
    ...findings.map((found) => {
      const item = findingItem(found, textsOf(form.id));
      const name = label(found);
      if (name) item.prepend(h('a', { href: `#${found.path[0]}` }, name), ' ');
      return item;
    }),
  );
}

/** The address holds what is entered, but for what is secret. */
function store(form: screens.DrawnForm): void {
  const open = form.fields.filter(({ secret }) => !secret).map(({ name }) => name);
  const given = Object.entries(entered()).filter(
    ([name, value]) => open.includes(name) && value !== '',
  );
  remember({
    form: form.id,
    on: on.value,
    values: given.length > 0 ? JSON.stringify(Object.fromEntries(given)) : undefined,
  });
}

function follow(): void {
  const form = chosen();
  showPasswords(form);
  showFindings(form);
}

function draw(initial: Readonly<Record<string, unknown>>): void {
  const form = chosen();
  values = initial;
  drawForm(form, place, {
    on: dayOfFiling(),
    language: lang,
    texts: lang === 'en' ? textsOf(form.id) : {},
    initial: initial as never,
    onSubmit: (record) => {
      if (record) count.textContent = t(words.accepted);
    },
  });
  for (const box of place.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    box.checked = initial[box.name] === true || initial[box.name] === 'on';
  }
  // What is checked may show more.
  place.querySelector('form')?.dispatchEvent(new Event('input'));
  follow();
}

function fill(initial: Readonly<Record<string, unknown>>): void {
  draw(initial);
  store(chosen());
}

function recall(): void {
  const state = recalled();
  choice.value = state.get('form') ?? 'portal-registration';
  if (choice.value === '') choice.value = 'portal-registration';
  on.value = state.get('on') ?? japanTimeOf(new Date().toISOString()).date;
  let initial: Record<string, unknown> = {};
  try {
    initial = JSON.parse(state.get('values') ?? '{}');
  } catch {
    // An address that was cut short tells nothing of the values.
  }
  draw(initial);
}

function button(text: string, onPress: () => void): HTMLButtonElement {
  const made = h('button', { type: 'button' }, text);
  made.addEventListener('click', onPress);
  return made;
}

choice.addEventListener('change', () => fill({}));
on.addEventListener('input', () => fill({ ...values, ...entered() }));
place.addEventListener('input', () => {
  follow();
  store(chosen());
});
// A button that corrects a value tells of no input.
place.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('.findings button')) place.dispatchEvent(new Event('input'));
});
// A way to a field is no state of the page.
for (const holder of [place, list]) {
  holder.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    document.getElementById(link.hash.slice(1))?.focus();
  });
}

play().append(
  h('div', { class: 'asked' }, asked(t(words.form), choice), asked(t(words.on), on)),
  h(
    'p',
    { class: 'asked' },
    button(t(words.right), () => fill(samples[chosen().id]?.right ?? {})),
    button(t(words.wrong), () => fill(samples[chosen().id]?.wrong ?? {})),
    button(t(words.clear), () => fill({})),
  ),
  h(
    'div',
    { class: 'sides' },
    place,
    h(
      'section',
      { class: 'live card', 'aria-label': t(words.found) },
      h('h2', {}, t(words.found)),
      count,
      list,
    ),
  ),
);
onRecall(recall);
recall();
