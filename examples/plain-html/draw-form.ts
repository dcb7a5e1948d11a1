/**
 * Draws any form of the package from its data, and shows the findings beside its fields. Nothing but the DOM: no library, no
 * `innerHTML`, nothing that a strict Content-Security-Policy or Trusted Types refuse.
 */
import type { Finding } from 'iryokikan';
import {
  emptyForm,
  type Form,
  type FormField,
  type FormInput,
  type FormValues,
  inspectForm,
  requiredFields,
} from 'iryokikan/forms';

export interface DrawOptions<F extends Form> {
  /** The day of filing in Japan, `YYYY-MM-DD`. */
  readonly on: string;
  /** What is known already, such as what the account tells of the institution. */
  readonly initial?: Partial<FormInput<F>>;
  /** Called at each attempt with the inspected record, or nothing where there are errors; warnings do not hold it back. */
  readonly onSubmit: (record: FormValues<F> | undefined) => void;
}

/** An element with its properties and what it holds. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function controlOf(field: FormField, value: unknown) {
  const { name, choices, consent, input = 'text' } = field;
  if (choices) {
    const select = element('select', { id: name, name });
    select.append(element('option', { value: '' }, '選択してください'));
    for (const choice of choices) {
      select.append(element('option', { value: choice.value }, choice.label.ja));
    }
    select.value = `${value}`;
    return select;
  }
  if (consent) return element('input', { id: name, name, type: 'checkbox' });
  const autocomplete = input === 'password' ? 'new-password' : 'on';
  return element('input', { id: name, name, type: input, value: `${value}`, autocomplete });
}

/** The label, the control, whether it is required, and the place of its findings. */
function questionOf(field: FormField, value: unknown) {
  const { name, label } = field;
  const control = controlOf(field, value);
  const mark = element('span', { className: 'mark' });
  mark.setAttribute('aria-hidden', 'true');
  const list = element('ul', { id: `${name}-findings`, className: 'findings' });
  control.setAttribute('aria-describedby', list.id);
  const row = element(
    'div',
    { className: 'question' },
    element('label', { htmlFor: name }, label.ja),
    mark,
    control,
    list,
  );
  return { name, label: label.ja, control, mark, list, row };
}

export function drawForm<const F extends Form>(
  form: F,
  place: HTMLElement,
  { on, initial, onSubmit }: DrawOptions<F>,
): void {
  const empty: Readonly<Record<string, unknown>> = emptyForm(form);
  const known: Readonly<Record<string, unknown>> = { ...empty, ...initial };
  const questions = form.fields.map((field) => questionOf(field, known[field.name]));
  const summary = element('div', { className: 'summary', tabIndex: -1, hidden: true });
  summary.setAttribute('role', 'alert');
  const page = element(
    'form',
    { noValidate: true },
    summary,
    ...questions.map(({ row }) => row),
    element('button', { type: 'submit' }, '申請する'),
  );
  const touched = new Set<unknown>();

  function itemOf({ severity, message, suggestion }: Finding, control: { value: string }) {
    const item = element('li', { className: severity }, message);
    if (suggestion === undefined) return item;
    const button = element('button', { type: 'button' }, `「${suggestion}」に直す`);
    button.addEventListener('click', () => {
      control.value = suggestion;
      show();
    });
    item.append(button);
    return item;
  }

  /** Inspects what is entered and shows it at the fields that were visited. */
  function show() {
    const entered = { ...empty, ...Object.fromEntries(new FormData(page)) };
    const required: readonly string[] = requiredFields(form, entered);
    const answer = inspectForm(form, entered, { on });
    for (const { name, control, mark, list } of questions) {
      const found = answer.findings.filter(({ path }) => path[0] === name && touched.has(name));
      list.replaceChildren(...found.map((each) => itemOf(each, control)));
      const wrong = found.some(({ severity }) => severity === 'error');
      control.setAttribute('aria-invalid', `${wrong}`);
      control.required = required.includes(name);
      mark.textContent = control.required ? '必須' : '';
    }
    return answer;
  }

  /** Lists every error with a way to its field. */
  function summarise(errors: readonly Finding[]) {
    summary.hidden = errors.length === 0;
    const items = errors.map(({ path, message }) => {
      const question = questions.find(({ name }) => name === path[0]);
      if (!question) return element('li', {}, message);
      const link = element('a', { href: `#${question.name}` }, question.label);
      return element('li', {}, link, `: ${message}`);
    });
    const heading = element('h2', {}, `${errors.length}件の誤りがあります`);
    summary.replaceChildren(heading, element('ul', {}, ...items));
    if (errors.length > 0) summary.focus();
  }

  page.addEventListener('change', ({ target }) => {
    touched.add((target as HTMLInputElement).name);
    show();
  });
  page.addEventListener('submit', (event) => {
    event.preventDefault();
    for (const { name } of questions) touched.add(name);
    const { value, findings } = show();
    summarise(findings.filter(({ severity }) => severity === 'error'));
    onSubmit(value);
  });
  place.replaceChildren(page);
  show();
}
