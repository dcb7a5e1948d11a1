/**
 * Draws any form of `iryokikan/forms/ui` from its data, in Japanese or English, and shows the findings beside its fields. Nothing
 * but the DOM: no library, no `innerHTML`, nothing that a strict Content-Security-Policy or Trusted Types refuse.
 */
import { type Finding, messageOf, type Texts } from 'iryokikan';
import { emptyForm, type FormInput, type FormValues, inspectForm } from 'iryokikan/forms';
import {
  type Choice,
  type DrawnField,
  type DrawnForm,
  type FieldState,
  fieldStates,
} from 'iryokikan/forms/ui';

export interface DrawOptions<F extends DrawnForm> {
  /** The day of filing in Japan, `YYYY-MM-DD`. */
  readonly on?: string | undefined;
  readonly language?: 'ja' | 'en';
  /** The English texts of the form, such as `claimsApplicationTexts` of `iryokikan/en`. */
  readonly texts?: Texts;
  /** What is known already, such as what the account tells of the institution, and what no screen asks for. */
  readonly initial?: Partial<FormInput<F>>;
  /** Called at each attempt with the inspected record, or nothing where there are errors; warnings do not hold it back. */
  readonly onSubmit: (record: FormValues<F> | undefined) => void;
}

const words = {
  ja: {
    choose: '選択してください',
    required: '必須',
    submit: '申請する',
    correct: (value: string) => `「${value}」に直す`,
    wrong: (count: number) => `${count}件の誤りがあります`,
    filled: (value: string) => `自動入力: ${value}`,
  },
  en: {
    choose: 'Choose',
    required: 'required',
    submit: 'Submit',
    correct: (value: string) => `Correct to “${value}”`,
    wrong: (count: number) => `${count === 1 ? '1 thing is' : `${count} things are`} wrong`,
    filled: (value: string) => `Filled in: ${value}`,
  },
} as const;

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

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function drawForm<const F extends DrawnForm>(
  form: F,
  place: HTMLElement,
  { on, language = 'ja', texts = {}, initial, onSubmit }: DrawOptions<F>,
): void {
  const say = words[language];
  const known: Readonly<Record<string, unknown>> = { ...initial };
  const fields: readonly DrawnField[] = form.fields;
  const onScreen = fields.filter((field) => field.onScreen !== false);

  /** A list while there is something to choose, or else an input. */
  function controlOf(
    field: DrawnField,
    choices: readonly Choice[] | undefined,
    value: string,
  ): Control {
    const { name, consent, input = 'text', inputMode, multiline } = field;
    const common = { id: name, name, autocomplete: field.autocomplete as AutoFill };
    if (choices) {
      const options = choices.map((choice) =>
        element('option', { value: choice.value }, choice.label[language]),
      );
      const list = element(
        'select',
        common,
        element('option', { value: '' }, say.choose),
        ...options,
      );
      list.value = value;
      return list;
    }
    if (consent) return element('input', { ...common, type: 'checkbox' });
    if (multiline) return element('textarea', { ...common, rows: 3, value });
    return element('input', { ...common, type: input, inputMode: inputMode ?? '', value });
  }

  /** The label, the control, whether it is required, the help, and the place of the findings. */
  function questionOf(field: DrawnField) {
    const { name, label, help, choices, consent } = field;
    const control = controlOf(field, choices, `${known[name] ?? ''}`);
    const mark = element('span', { className: 'mark' });
    mark.setAttribute('aria-hidden', 'true');
    const hint = element(
      'p',
      { id: `${name}-help`, className: 'help', hidden: !help },
      help?.[language] ?? '',
    );
    const list = element('ul', { id: `${name}-findings`, className: 'findings' });
    const text = element('label', { htmlFor: name }, label[language]);
    const row = element('div', { className: 'question' });
    row.append(...(consent ? [control, text, mark] : [text, mark, control]), hint, list);
    return { field, control, mark, list, row, offered: JSON.stringify(choices) };
  }

  const questions = onScreen.map(questionOf);
  const sections = form.groups.map(({ id, title }) => {
    const rows = questions.filter(({ field }) => field.group === id).map(({ row }) => row);
    return element('fieldset', {}, element('legend', {}, title[language]), ...rows);
  });
  const summary = element('div', { className: 'summary', tabIndex: -1, hidden: true });
  summary.setAttribute('role', 'alert');
  const page = element(
    'form',
    { noValidate: true },
    summary,
    ...sections,
    element('button', { type: 'submit' }, say.submit),
  );
  let attempted = false;

  type Question = (typeof questions)[number];

  function itemOf(found: Finding, { control }: Question) {
    const { severity, suggestion } = found;
    const item = element('li', { className: severity }, messageOf(found, texts));
    if (suggestion === undefined) return item;
    const button = element('button', { type: 'button' }, say.correct(suggestion));
    button.addEventListener('click', () => {
      control.value = suggestion;
      show();
    });
    item.append(button);
    return item;
  }

  /** What may be chosen can change with what else is chosen, and on the day of filing. */
  function offer(question: Question, choices: readonly Choice[] | undefined) {
    const offered = JSON.stringify(choices);
    if (offered === question.offered) return;
    const control = controlOf(question.field, choices, question.control.value);
    question.control.replaceWith(control);
    Object.assign(question, { control, offered });
  }

  function showFilled({ control, field }: Question, { filled, choices }: FieldState) {
    const text = choices?.find(({ value }) => value === filled)?.label[language] ?? filled;
    const told = filled === undefined ? undefined : say.filled(`${text}`);
    if (control instanceof HTMLSelectElement) {
      const [blank] = control.options;
      if (blank) blank.textContent = told ?? say.choose;
    } else control.placeholder = told ?? field.placeholder ?? '';
  }

  /** Draws how each field stands, given what is entered; what was found once it was to be submitted. */
  function show() {
    const entered = { ...emptyForm(form), ...known, ...Object.fromEntries(new FormData(page)) };
    const states: Readonly<Record<string, FieldState>> = fieldStates(form, entered, { on });
    for (const question of questions) {
      const { row, mark, list, field } = question;
      const state = states[field.name];
      if (!state) continue;
      offer(question, state.choices);
      showFilled(question, state);
      const { control } = question;
      const found = attempted ? state.findings : [];
      row.hidden = !state.visible;
      // What is not shown is not submitted, and there again when it is shown.
      control.disabled = !state.visible;
      control.required = state.required;
      mark.textContent = state.required ? say.required : '';
      list.replaceChildren(...found.map((each) => itemOf(each, question)));
      const isWrong = found.some(({ severity }) => severity === 'error');
      control.setAttribute('aria-invalid', `${isWrong}`);
      const described = [...(field.help ? [`${field.name}-help`] : []), list.id];
      control.setAttribute('aria-describedby', described.join(' '));
    }
    return inspectForm(form, entered, { on });
  }

  /** Lists every error with a way to its field. */
  function summarise(errors: readonly Finding[]) {
    summary.hidden = errors.length === 0;
    const items = errors.map((found) => {
      const message = messageOf(found, texts);
      const question = questions.find(({ field }) => field.name === found.path[0]);
      if (!question) return element('li', {}, message);
      const { name, label } = question.field;
      const link = element('a', { href: `#${name}` }, label[language]);
      return element('li', {}, link, `: ${message}`);
    });
    summary.replaceChildren(
      element('h2', {}, say.wrong(errors.length)),
      element('ul', {}, ...items),
    );
    if (errors.length > 0) summary.focus();
  }

  // Not `change`: it comes when a field is left for the button, and a message that then appears would move the button away
  // from under the press.
  page.addEventListener('input', show);
  page.addEventListener('submit', (event) => {
    event.preventDefault();
    attempted = true;
    const { value, findings } = show();
    summarise(findings.filter(({ severity }) => severity === 'error'));
    onSubmit(value as FormValues<F> | undefined);
  });
  place.replaceChildren(page);
  show();
  // Once more: a field that is hidden now was among what was entered.
  show();
}
