import { finding } from '../core/finding.js';
import { toHalfWidth } from '../core/text.js';
import { emptyForm, type Form, type FormField, inspectForm } from '../forms/index.js';
import type { CheckedColumn } from './columns/table.js';
import { freeTextColumns } from './faults.js';
import type { Profile, RowCheck, RowCheckOptions } from './profile.js';
import { prefectureOf } from './register/row-prefecture.js';

/** A header as it is compared: without blanks, width and case. */
const plain = (header: string) => toHalfWidth(header).replace(/\s/g, '').toLowerCase();

const isFreeText = ({ inspect, inspectWith, choices, consent }: FormField) =>
  !inspect && !inspectWith && !choices && !consent;

/** Whether a form has what a profile tells of it, without making it ready to be filled in. */
function hasLabels({ id, fields, faults }: Form): boolean {
  const isNamed = ({ name, label }: FormField) =>
    [name, label.ja, label.en].every((text) => typeof text === 'string');
  const isWhole = typeof id === 'string' && typeof faults.missing === 'object';
  return isWhole && Array.isArray(fields) && fields.every(isNamed);
}

const isForm = (form: Form) => {
  try {
    return hasLabels(form);
  } catch {
    return false;
  }
};

function createFormCheck(form: Form, { on }: RowCheckOptions): RowCheck {
  const consents = form.fields.filter(({ consent }) => consent).map(({ name }) => name);
  const texts = form.fields.filter(isFreeText).map(({ name }) => name);
  let columns: readonly CheckedColumn[] = [];

  return {
    begin(placed) {
      columns = placed;
    },
    inspect(cells, _, report) {
      const entered = { ...cells };
      // A spreadsheet writes the ticked box `true` in capitals.
      for (const name of consents) if (entered[name] === 'TRUE') entered[name] = 'true';
      for (const found of inspectForm(form, entered, { on }).findings) {
        report(String(found.path[0] ?? ''), [found]);
      }
    },
    notChecked() {
      const free = columns.filter(({ column }) => texts.includes(column));
      if (free.length === 0) return [];
      return [finding(freeTextColumns, { columns: free.map(({ name }) => name).join('、') })];
    },
  };
}

/**
 * 様式としての検査: the profile of an application form: a file whose header has the form's labels,
 * in Japanese or English, or its field names. Each row is inspected as one form. Source: none, a
 * convention of this package.
 *
 * @throws RangeError when it is given no form.
 * @example
 * import { certificateApplication } from 'iryokikan';
 * import { createCheck, formProfile } from 'iryokikan/check';
 * const columns = [];
 * const profiles = [formProfile(certificateApplication)];
 * const check = createCheck({ profiles, onFinding: ({ column }) => columns.push(column) });
 * check.push(new TextEncoder().encode('terminalName\nWindows 11\n'));
 * check.end().profile //=> 'certificate-application'
 * columns.length > 3 //=> true
 */
export function formProfile(form: Form): Profile {
  // It throws where there is no form; where there is one, it is slow.
  if (!isForm(form)) emptyForm(form);
  const { id, fields } = form;
  const fieldOf = (name: string) => fields.find((field) => field.name === name);
  const columns = new Map<string, string>();
  for (const { name, label } of [...fields].reverse()) {
    for (const text of [label.en, label.ja, name]) columns.set(plain(text), name);
  }
  return {
    id,
    columns: fields.map(({ name }) => name),
    matchOf(header) {
      const column = columns.get(plain(header));
      return column === undefined ? undefined : { column, own: true };
    },
    knownHeaders: fields.map(({ label }) => label.ja).join('、'),
    names: fields.map(({ name, label }) => [label.ja, name] as const),
    // A register may have some of its columns: those of the institution, such as its name.
    minimum: Math.max(2, Math.ceil(fields.length / 3)),
    labelOf: (column) => fieldOf(column)?.label.ja ?? '',
    isSecret: (column) => fieldOf(column)?.secret === true,
    prefectureOf,
    createRowCheck: (options) => createFormCheck(form, options),
  };
}
