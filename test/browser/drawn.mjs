/**
 * Each of the eight forms, drawn from its data alone: by React and without a framework, in Japanese and English, filled in right
 * and wrong. What the page says is what `fieldStates` says of what was entered; axe finds nothing; nothing is refused by the policy.
 * Screenshots are kept in `test-results/`.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { messageOf } from 'iryokikan';
import * as english from 'iryokikan/en';
import { inspectForm } from 'iryokikan/forms';
import * as screens from 'iryokikan/forms/ui';
import { answerOf, leave, open } from './visit.mjs';

const root = new URL('../../', import.meta.url);
const folder = fileURLToPath(new URL('test-results/screens/', root));
const record = (form, kind) =>
  JSON.parse(readFileSync(new URL(`fixtures/forms/${form.id}.${kind}.json`, root), 'utf8'));
const camel = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

const drawnForms = Object.values(screens).filter((each) => each?.groups);

/** The day of filing, on the form that asks about it. */
const dayOf = ({ id }) => (id === 'claims-application' ? '2024-05-20' : undefined);

/** What no screen asks for is passed along. */
function initialOf({ fields }, values) {
  const hidden = fields.filter(({ onScreen, name }) => onScreen === false && values[name]);
  return Object.fromEntries(hidden.map(({ name }) => [name, values[name]]));
}

/** Fills in what is shown, from above: what is chosen shows more. */
async function fillIn(page, { fields }, values) {
  for (const { name } of fields) {
    const control = page.locator(`[name="${name}"]`);
    if ((await control.count()) === 0 || !(await control.isVisible())) continue;
    const value = typeof values[name] === 'string' ? values[name] : '';
    const { kind, offered } = await control.evaluate(({ localName, type, options }) => ({
      kind: localName === 'input' ? type : localName,
      offered: [...(options ?? [])].map((option) => option.value),
    }));
    if (kind === 'checkbox') await control.setChecked(values[name] === true);
    else if (kind === 'select') await control.selectOption(offered.includes(value) ? value : '');
    else if (kind === 'date') await control.fill(/^\d{4}-\d\d-\d\d$/.test(value) ? value : '');
    else if (kind === 'month') await control.fill(/^\d{4}-\d\d$/.test(value) ? value : '');
    else await control.fill(value);
  }
}

/** What was entered, what the page shows of each field, and what it says of it. */
function shown(page) {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll('input, select, textarea')].filter((control) =>
      control.checkVisibility(),
    );
    const textOf = (id) => document.getElementById(id)?.textContent;
    return {
      entered: Object.fromEntries(
        controls.map(({ name, type, checked, value }) => [
          name,
          type === 'checkbox' ? checked : value,
        ]),
      ),
      fields: Object.fromEntries(
        controls.map((control) => [
          control.name,
          {
            label: control.labels[0].textContent,
            required: control.required,
            isWrong: control.getAttribute('aria-invalid') === 'true',
            help: textOf(`${control.name}-help`) || undefined,
            options: control.options && [...control.options].slice(1).map((option) => option.value),
            messages: [...document.querySelectorAll(`#${control.name}-findings li`)].map(
              (item) => item.firstChild.textContent,
            ),
            autocomplete: control.autocomplete,
          },
        ]),
      ),
      groups: [...document.querySelectorAll('legend')].map((legend) => legend.textContent),
    };
  });
}

/** Asserts that the page shows what the data and `fieldStates` say. */
function compare(form, language, texts, seen, initial) {
  const on = dayOf(form);
  const entered = { ...initial, ...seen.entered };
  const states = screens.fieldStates(form, entered, { on });
  const expected = form.fields.filter(({ name }) => states[name].visible);
  assert.deepEqual(Object.keys(seen.fields).sort(), expected.map(({ name }) => name).sort());
  assert.deepEqual(
    seen.groups,
    form.groups.map(({ title }) => title[language]),
  );
  for (const { name, label, help, autocomplete } of expected) {
    const { choices, required, findings } = states[name];
    assert.deepEqual(seen.fields[name], {
      label: label[language],
      required,
      isWrong: findings.some(({ severity }) => severity === 'error'),
      help: help?.[language],
      options: choices?.map(({ value }) => value),
      messages: findings.map((found) => messageOf(found, language === 'en' ? texts : {})),
      autocomplete,
    });
  }
  return inspectForm(form, entered, { on });
}

/** What axe finds wrong. */
async function barriers(page) {
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

async function visit(browser, address, form, by, language, kind) {
  const texts = new Map(Object.entries(english)).get(`${camel(form.id)}Texts`);
  const on = dayOf(form);
  const right = inspectForm(form, record(form, 'valid'), { on }).value;
  const values = kind === 'right' ? right : record(form, 'broken');
  const initial = initialOf(form, right);
  const query = new URLSearchParams({
    form: form.id,
    by,
    language,
    initial: JSON.stringify(initial),
  });
  if (on) query.set('on', on);
  const at = await open(browser, `${address}/drawn?${query}`);
  const { page } = at;
  await page.locator('form').waitFor();
  await fillIn(page, form, values);
  await page.locator('button[type="submit"]').click();
  if (kind === 'right') await answerOf(at);
  else await page.locator('[aria-invalid="true"]').first().waitFor();
  const seen = await shown(page);
  const { value, findings } = compare(form, language, texts, seen, initial);
  if (kind === 'right') assert.deepEqual(await answerOf(at), JSON.parse(JSON.stringify(value)));
  else assert.ok(value === undefined && findings.length > 0);
  if (language === 'en' && kind === 'wrong') {
    const said = Object.values(seen.fields).flatMap(({ messages }) => messages);
    for (const message of said) assert.match(message, /^[A-Z].*\.$/s);
  }
  assert.deepEqual(await barriers(page), []);
  await page.screenshot({
    path: `${folder}${form.id}-${by}-${language}-${kind}.png`,
    fullPage: true,
  });
  await leave(at);
}

export async function checkDrawn(browser, address, step) {
  mkdirSync(folder, { recursive: true });
  assert.equal(drawnForms.length, 8);
  for (const form of drawnForms) {
    for (const by of ['react', 'html']) {
      await step(`${form.id} is drawn from its data (${by})`, async () => {
        for (const language of ['ja', 'en']) {
          for (const kind of ['right', 'wrong']) {
            await visit(browser, address, form, by, language, kind);
          }
        }
      });
    }
  }
}
