/**
 * オンライン請求 利用開始・変更申請 on a page without a framework.
 *
 *     npm install iryokikan esbuild
 *     npx esbuild main.ts --bundle --minify --format=esm --outfile=main.js
 */
import { japanTimeOf } from 'iryokikan/calendar';
import type { FormField, FormValues } from 'iryokikan/forms';
import { claimsApplicationUi } from 'iryokikan/forms/ui';
import { drawForm, element } from './draw-form.js';

/** The package reads no clock. This page does, once: today in Japan, wherever the browser is. */
const on = japanTimeOf(new Date().toISOString()).date;

/** What the portal knows of the account. */
const initial = {
  prefecture: '13',
  pointTable: '3',
  code7: '0112342',
  institutionName: '基金歯科医院',
};

const place = (id: string) => document.getElementById(id) ?? document.body;

/** The record as the applicant reads it: labels and printed choices. A real page sends it. */
function showAccepted(record: FormValues<typeof claimsApplicationUi> | undefined): void {
  place('accepted').replaceChildren();
  if (!record) return;
  const list = element('dl');
  const fields: readonly FormField[] = claimsApplicationUi.fields;
  for (const { name, label, choices, secret } of fields) {
    const value = (record as Readonly<Record<string, unknown>>)[name];
    if (value === undefined || secret) continue;
    const printed = choices?.find((choice) => choice.value === value)?.label.ja ?? value;
    list.append(
      element('dt', {}, label.ja),
      element('dd', {}, printed === true ? 'はい' : `${printed}`),
    );
  }
  place('accepted').append(element('h2', {}, '次の内容で申請できます'), list);
}

drawForm(claimsApplicationUi, place('form'), { on, initial, onSubmit: showAccepted });
