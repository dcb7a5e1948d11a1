/**
 * Draws any form of `iryokikan/forms/ui` from its data, in Japanese or English, with React alone. One call of `fieldStates` tells
 * what is shown, required, offered and found after each entry; warnings and suggestions stand beside the fields as errors do.
 *
 *     npm install iryokikan react react-dom
 */
import { type Finding, messageOf, type Texts } from 'iryokikan';
import { emptyForm, type FormInput, type FormValues, inspectForm } from 'iryokikan/forms';
import { type DrawnField, type DrawnForm, type FieldState, fieldStates } from 'iryokikan/forms/ui';
import { useRef, useState } from 'react';

type Language = 'ja' | 'en';
type Entered = Readonly<Record<string, string | boolean>>;

const words = {
  ja: { choose: '選択してください', required: '必須', submit: '申請する', filled: '自動入力: ' },
  en: { choose: 'Choose', required: 'required', submit: 'Submit', filled: 'Filled in: ' },
} as const;

export interface DrawnFormProps<F extends DrawnForm> {
  form: F;
  /** The day of filing in Japan, `YYYY-MM-DD`. */
  on?: string | undefined;
  language?: Language;
  /** The English texts of the form, such as `claimsApplicationTexts` of `iryokikan/en`. */
  texts?: Texts;
  /** What is known already, and what no screen asks for. */
  initial?: Partial<FormInput<F>>;
  /** Called with the inspected record, and the warnings that do not hold it back. */
  onSubmit: (record: FormValues<F>, warnings: readonly Finding[]) => void;
}

export function DrawnFormView<const F extends DrawnForm>({
  form,
  on,
  language = 'ja',
  texts = {},
  initial,
  onSubmit,
}: DrawnFormProps<F>) {
  const [entered, setEntered] = useState<Entered>({ ...emptyForm(form), ...initial } as Entered);
  const [attempted, setAttempted] = useState(false);
  const page = useRef<HTMLFormElement>(null);
  const states: Readonly<Record<string, FieldState>> = fieldStates(form, entered, { on });

  /** What is not shown is not submitted. */
  const visible = Object.fromEntries(
    form.fields
      .filter(({ name, onScreen }) => onScreen === false || states[name]?.visible)
      .map(({ name }) => [name, entered[name]]),
  );

  function submit() {
    setAttempted(true);
    const { value, findings } = inspectForm(form, visible, { on });
    if (value !== undefined) onSubmit(value as FormValues<F>, findings);
    else page.current?.querySelector<HTMLElement>(':invalid, [aria-invalid="true"]')?.focus();
  }

  return (
    <form
      noValidate
      ref={page}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {form.groups.map(({ id, title }) => (
        <fieldset key={id}>
          <legend>{title[language]}</legend>
          {form.fields
            .filter(({ name, group }) => group === id && states[name]?.visible)
            .map((field) => (
              <Question
                key={field.name}
                field={field}
                state={states[field.name] as FieldState}
                value={entered[field.name] ?? ''}
                language={language}
                texts={texts}
                attempted={attempted}
                onChange={(value) => setEntered((before) => ({ ...before, [field.name]: value }))}
              />
            ))}
        </fieldset>
      ))}
      <button type="submit">{words[language].submit}</button>
    </form>
  );
}

function Question({
  field,
  state,
  value,
  language,
  texts,
  attempted,
  onChange,
}: {
  field: DrawnField;
  state: FieldState;
  value: string | boolean;
  language: Language;
  texts: Texts;
  attempted: boolean;
  onChange: (value: string | boolean) => void;
}) {
  const { name, label, help, consent, multiline, input = 'text', inputMode, autocomplete } = field;
  const { choices, required, filled } = state;
  const say = words[language];
  const findings = attempted ? state.findings : [];
  const chosen = choices?.find((choice) => choice.value === filled)?.label[language] ?? filled;
  const told = filled === undefined ? undefined : `${say.filled}${chosen}`;
  const control = {
    id: name,
    name,
    autoComplete: autocomplete,
    required,
    'aria-invalid': findings.some(({ severity }) => severity === 'error'),
    'aria-describedby': help ? `${name}-help ${name}-findings` : `${name}-findings`,
  };
  const text = `${value}`;
  const title = <label htmlFor={name}>{label[language]}</label>;
  const mark = (
    <span className="mark" aria-hidden="true">
      {required && say.required}
    </span>
  );
  return (
    <div className="question">
      {!consent && title}
      {!consent && mark}
      {choices ? (
        <select {...control} value={text} onChange={({ target }) => onChange(target.value)}>
          <option value="">{told ?? say.choose}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label[language]}
            </option>
          ))}
        </select>
      ) : consent ? (
        <input
          {...control}
          type="checkbox"
          checked={value === true}
          onChange={({ target }) => onChange(target.checked)}
        />
      ) : multiline ? (
        <textarea
          {...control}
          rows={3}
          value={text}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <input
          {...control}
          type={input}
          inputMode={inputMode}
          placeholder={told ?? field.placeholder}
          value={text}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {consent && title}
      {consent && mark}
      {help && (
        <p id={`${name}-help`} className="help">
          {help[language]}
        </p>
      )}
      <ul id={`${name}-findings`} className="findings">
        {findings.map((found) => (
          <li key={`${found.rule}/${found.reason}`} className={found.severity}>
            {messageOf(found, texts)}
            {found.suggestion !== undefined && (
              <button type="button" onClick={() => onChange(found.suggestion ?? '')}>
                {found.suggestion}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
