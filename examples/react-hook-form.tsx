/**
 * 電子証明書発行申請 with react-hook-form. Its resolver for Standard Schema takes the form as it is, without zod. A resolver knows
 * errors only: warnings and repairs come from `inspectForm`, beside it.
 *
 *     npm install iryokikan react react-dom react-hook-form @hookform/resolvers
 */
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import {
  certificateApplication,
  emptyForm,
  type FormInput,
  type FormValues,
  formStandardSchema,
  inspectForm,
} from 'iryokikan/forms';
import { useForm } from 'react-hook-form';

/** What was inspected: branded texts, exact choices. */
export type Application = FormValues<typeof certificateApplication>;

/** Its types are named, so that they hold without `@standard-schema/spec`, which the resolver leaves to you to install. */
const resolver = standardSchemaResolver<
  FormInput<typeof certificateApplication>,
  unknown,
  Application
>(formStandardSchema(certificateApplication));

export function CertificateApplicationForm({
  onApply,
}: {
  onApply: (application: Application) => void;
}) {
  const { register, handleSubmit, formState, setValue, watch } = useForm({
    resolver,
    defaultValues: emptyForm(certificateApplication),
  });
  const { findings } = inspectForm(certificateApplication, watch());
  return (
    <form noValidate onSubmit={handleSubmit((application) => onApply(application))}>
      <h1>{certificateApplication.title.ja}</h1>
      {certificateApplication.fields.map((field) => {
        const { name, label, required, choices, consent, input = 'text' } = field;
        const message = formState.errors[name]?.message;
        const found = formState.isSubmitted ? findings.filter(({ path }) => path[0] === name) : [];
        const notes = found.filter(({ severity }) => severity !== 'error');
        const repair = found.find(({ suggestion }) => suggestion !== undefined)?.suggestion;
        const control = {
          ...register(name),
          id: name,
          'aria-required': required === true,
          'aria-invalid': message !== undefined,
          'aria-describedby': message === undefined ? undefined : `${name}-error`,
        };
        return (
          <p key={name}>
            <label htmlFor={name}>{label.ja}</label>
            {choices ? (
              <select {...control}>
                <option value="">選択してください</option>
                {choices.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {choice.label.ja}
                  </option>
                ))}
              </select>
            ) : (
              <input {...control} type={consent ? 'checkbox' : input} />
            )}
            {message !== undefined && <strong id={`${name}-error`}>{message}</strong>}
            {notes.map((note) => (
              <em key={note.reason}>{note.message}</em>
            ))}
            {repair !== undefined && (
              <button
                type="button"
                onClick={() => setValue(name, repair, { shouldValidate: true })}
              >{`「${repair}」に直す`}</button>
            )}
          </p>
        );
      })}
      <button type="submit">申請する</button>
    </form>
  );
}
