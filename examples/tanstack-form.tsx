/**
 * 新規ユーザー登録 with TanStack Form. Its validators take any Standard Schema: here the zod schema of the form.
 *
 *     npm install iryokikan zod react react-dom @tanstack/react-form
 */
import { revalidateLogic, useForm } from '@tanstack/react-form';
import {
  emptyForm,
  type FormField,
  type FormInput,
  type FormValues,
  portalRegistration,
} from 'iryokikan/forms';
import { prefectures } from 'iryokikan/prefecture';
import { formSchema } from 'iryokikan/zod';

/** What was inspected: branded texts, exact choices, and the ten-digit code that the form fills in. */
export type Registration = FormValues<typeof portalRegistration>;

const schema = formSchema(portalRegistration);
const defaultValues: FormInput<typeof portalRegistration> = emptyForm(portalRegistration);

/** What the portal fills in by itself is not asked. */
const asked = portalRegistration.fields.filter(
  ({ name }) => name !== 'pointTable' && name !== 'code10',
);

export function PortalRegistrationForm({
  onRegister,
}: {
  onRegister: (registration: Registration) => void;
}) {
  const form = useForm({
    defaultValues,
    // Silent until the first attempt to submit, then at every change.
    validationLogic: revalidateLogic(),
    validators: { onDynamic: schema },
    // TanStack hands over what was entered; the schema gives what was inspected.
    onSubmit: ({ value }) => onRegister(schema.parse(value)),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <h1>{portalRegistration.title.ja}</h1>
      {asked.map((field) => (
        <form.Field key={field.name} name={field.name}>
          {({ state, handleChange, handleBlur }) => (
            <Question
              field={field}
              value={state.value}
              message={state.meta.errors.map((error) => error?.message).join('')}
              onChange={handleChange}
              onBlur={handleBlur}
            />
          )}
        </form.Field>
      ))}
      <button type="submit">登録する</button>
    </form>
  );
}

/** The form leaves open how the 都道府県 is asked for; the portal has a list. */
function choicesOf({ name, choices }: FormField) {
  if (name !== 'prefecture') return choices;
  return prefectures.map((prefecture) => ({
    value: prefecture.code,
    label: { ja: prefecture.name },
  }));
}

/** One question of any form. */
function Question({
  field,
  value,
  message,
  onChange,
  onBlur,
}: {
  field: FormField;
  value: unknown;
  message: string;
  onChange: (value: string | boolean) => void;
  onBlur: () => void;
}) {
  const { name, label, required, consent, input = 'text' } = field;
  const choices = choicesOf(field);
  const control = {
    id: name,
    name,
    onBlur,
    'aria-required': required === true,
    'aria-invalid': message !== '',
    'aria-describedby': message === '' ? undefined : `${name}-error`,
  };
  const text = `${value ?? ''}`;
  return (
    <p>
      <label htmlFor={name}>{label.ja}</label>
      {choices ? (
        <select {...control} value={text} onChange={({ target }) => onChange(target.value)}>
          <option value="">選択してください</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label.ja}
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
      ) : (
        <input
          {...control}
          type={input}
          value={text}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {message !== '' && <strong id={`${name}-error`}>{message}</strong>}
    </p>
  );
}
