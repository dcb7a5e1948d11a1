/** The server component: it gives the browser the data of the form, as plain data without functions. */
import { japanTimeOf } from 'iryokikan/calendar';
import { claimsApplicationUi, type DrawnField } from 'iryokikan/forms/ui';
import { ClaimsPage } from './form.js';

/** What the browser needs of a field; what may be chosen today is worked out here. */
function dataOf(field: DrawnField, on: string) {
  const { name, label, consent, input, group, autocomplete, onScreen } = field;
  const choices = (field.choicesOn?.(on, {}) ?? field.choices ?? []).map(({ value, label }) => ({
    value,
    label,
  }));
  return {
    name,
    label,
    group,
    autocomplete,
    ...(choices.length > 0 && { choices }),
    ...(consent && { consent }),
    ...(input && { input }),
    ...(onScreen === false && { onScreen }),
  };
}

export default function Page() {
  const on = japanTimeOf(new Date().toISOString()).date;
  const { title, groups } = claimsApplicationUi;
  const fields = claimsApplicationUi.fields.map((field) => dataOf(field, on));
  return <ClaimsPage title={title.ja} groups={groups} fields={fields} />;
}
