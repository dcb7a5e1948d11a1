'use client';

/**
 * The page of `action.ts`: it works without JavaScript in the browser too. Only the data of the form is in its bundle, not what
 * inspects it.
 *
 *     npm install iryokikan next react react-dom
 */
import type { DrawnField, DrawnForm } from 'iryokikan/forms/ui';
import { useActionState } from 'react';
import { type ActionState, apply } from './action.js';

const nothing: ActionState = { findings: {}, entered: {}, accepted: false };

/** Plain data, which `page.tsx` gives it. */
export interface PageProps {
  title: string;
  groups: DrawnForm['groups'];
  fields: readonly Pick<
    DrawnField,
    'name' | 'label' | 'choices' | 'consent' | 'input' | 'group' | 'autocomplete' | 'onScreen'
  >[];
}

export function ClaimsPage({ title, groups, fields }: PageProps) {
  const [{ findings, entered, accepted }, action, isPending] = useActionState(apply, nothing);
  return (
    <form action={action} noValidate>
      <h1>{title}</h1>
      {groups.map((group) => (
        <fieldset key={group.id}>
          <legend>{group.title.ja}</legend>
          {fields
            .filter((field) => field.group === group.id && field.onScreen !== false)
            .map(({ name, label, choices, consent, input = 'text', autocomplete }) => {
              const found = findings[name] ?? [];
              const control = {
                id: name,
                name,
                autoComplete: autocomplete,
                defaultValue: entered[name] ?? '',
                'aria-invalid': found.some(({ severity }) => severity === 'error'),
                'aria-describedby': `${name}-findings`,
              };
              return (
                <p key={name}>
                  <label htmlFor={name}>{label.ja}</label>
                  {choices ? (
                    // A list forgets its choice when a form is reset: the key draws it anew.
                    <select {...control} key={entered[name]}>
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
                      defaultValue={undefined}
                      type="checkbox"
                      key={entered[name]}
                      defaultChecked={entered[name] === 'on'}
                    />
                  ) : (
                    <input {...control} type={input} />
                  )}
                  <span id={`${name}-findings`}>
                    {found.map(({ severity, message }) => (
                      <strong key={message} className={severity}>
                        {message}
                      </strong>
                    ))}
                  </span>
                </p>
              );
            })}
        </fieldset>
      ))}
      <button type="submit" disabled={isPending}>
        申請する
      </button>
      <p role="status">{accepted && '申請を受け付けました'}</p>
    </form>
  );
}
