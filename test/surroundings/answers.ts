import type { CheckFinding } from '../../src/check/index.js';
import type { Form } from '../../src/index.js';

/** Run in a process of its own: what every function answers to the same values, as text. */

// Bundlers list the names of a static import with a helper that trips over prototypes added to.
const library = await import('../../src/index.js');
const check = await import('../../src/check/index.js');
const { en } = await import('../../src/en.js');

const values: readonly unknown[] = [
  undefined,
  null,
  '',
  '0110113719',
  ' ０１１０１１３７１９',
  '3410712363',
  '110113719',
  '13',
  '東京都',
  '2024-05-01',
  '2024-12-28',
  '令和6年5月1日',
  '2024-05',
  '2024-05-20T15:30:00Z',
  'CAF0123456789',
  'Abcdefg1',
  'user@example.com',
  '03-1234-5678',
  1,
  1n,
  Symbol('x'),
  [],
  {},
  { designation: '2024-11-01', prefecture: '37' },
  { issued: '2024-04-30' },
];

const told = (answer: unknown): string => {
  try {
    return `${typeof answer} ${JSON.stringify(answer, (_, part) => (typeof part === 'bigint' ? `${part}n` : part))}`;
  } catch {
    return typeof answer;
  }
};

const lines: string[] = [];
for (const [name, call] of Object.entries<unknown>(library)) {
  if (typeof call !== 'function' || name === 'InspectionError') continue;
  for (const first of values) {
    for (const args of [[first], [first, '2024-06-01'], [first, {}]]) {
      let line: string;
      try {
        line = told(call(...args));
      } catch (error) {
        line = `${(error as Error).name}: ${(error as Error).message}`;
      }
      lines.push(`${name} ${line}`);
    }
  }
}

const forms = Object.values<unknown>(library).filter(
  (each): each is Form =>
    typeof each === 'object' && each !== null && 'fields' in each && 'rules' in each,
);
for (const form of forms) {
  const values = Object.fromEntries(form.fields.map(({ name }) => [name, '令和6年5月1日']));
  lines.push(told(library.inspectForm(form, {})), told(library.inspectForm(form, values)));
  lines.push(told(library.formJsonSchema(form)));
}

const onFinding = (found: CheckFinding) => lines.push(told(found), library.messageOf(found, en));
const profiles = [check.registerProfile, ...forms.map(check.formProfile)];
for (const text of [
  '都道府県,点数表,コード\n北海道,医科,0110113719\n東京都,1,110113719\n',
  '{"code":"0110113719"}\n{"code":110113719}\n',
]) {
  const run = check.createCheck({ profiles, onFinding });
  run.push(new TextEncoder().encode(text));
  lines.push(told(run.end()));
}

process.stdout.write(lines.join('\n'));
