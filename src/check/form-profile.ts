import { toHalfWidth } from '../core/text.js';
import { type Form, inspectForm } from '../forms/index.js';
import type { Profile } from './profile.js';
import { prefectureOf } from './register/row-prefecture.js';

/** A header as it is compared: without blanks, width and case. */
const plain = (header: string) => toHalfWidth(header).replace(/\s/g, '').toLowerCase();

/**
 * The profile of an application form: a file whose header has the form's labels, in Japanese or
 * English, or its field names. Each row is inspected as one form.
 *
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
  const { id, fields } = form;
  const fieldOf = (name: string) => fields.find((field) => field.name === name);
  const consents = fields.filter(({ consent }) => consent).map(({ name }) => name);
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
    createRowCheck: ({ on }) => ({
      inspect(cells, _, report) {
        const entered = { ...cells };
        // A spreadsheet writes the ticked box `true` in capitals.
        for (const name of consents) if (entered[name] === 'TRUE') entered[name] = 'true';
        for (const found of inspectForm(form, entered, { on }).findings) {
          report(String(found.path[0] ?? ''), [found]);
        }
      },
    }),
  };
}
