/**
 * 運用開始日登録 with Vue and vee-validate. vee-validate 4 takes no Standard Schema: given one it finds nothing wrong, not even in an
 * empty form. `typedSchemaOf` is the adapter, for any form.
 *
 *     npm install iryokikan vue vee-validate
 */
import {
  emptyForm,
  type Form,
  type FormInput,
  type FormOptions,
  type FormValues,
  inspectForm,
  operationStartRegistration,
} from 'iryokikan/forms';
import { type TypedSchema, useForm } from 'vee-validate';
import { defineComponent, h } from 'vue';

/** What vee-validate asks: the inspected record, or the errors by field. */
export function typedSchemaOf<const F extends Form>(
  form: F,
  options?: FormOptions,
): TypedSchema<FormInput<F> & Record<string, unknown>, FormValues<F>> {
  return {
    __type: 'VVTypedSchema',
    async parse(values) {
      const { value, findings } = inspectForm(form, values as Record<string, unknown>, options);
      if (value !== undefined) return { value, errors: [] };
      const byField = new Map<string, string[]>();
      for (const { severity, path, message } of findings) {
        if (severity !== 'error') continue;
        const name = path.join('.');
        byField.set(name, [...(byField.get(name) ?? []), message]);
      }
      return { errors: [...byField].map(([path, errors]) => ({ path, errors })) };
    },
  };
}

const form = operationStartRegistration;

export const OperationStartForm = defineComponent({
  emits: {
    register: (_record: FormValues<typeof form>) => true,
  },
  setup(_, { emit }) {
    // biome-ignore lint/correctness/useHookAtTopLevel: not one of React's hooks
    const { errors, values, setFieldValue, handleSubmit } = useForm({
      validationSchema: typedSchemaOf(form),
      initialValues: emptyForm(form),
    });
    const submit = handleSubmit((record) => emit('register', record as FormValues<typeof form>));
    return () =>
      h('form', { novalidate: true, onSubmit: submit }, [
        h('h1', form.title.ja),
        form.fields.map(({ name, label, choices, input = 'text' }) => {
          const message = errors.value[name];
          const control = {
            id: name,
            name,
            value: values[name] ?? '',
            'aria-invalid': message !== undefined,
            'aria-describedby': message === undefined ? undefined : `${name}-error`,
            onInput: ({ target }: Event) => setFieldValue(name, (target as HTMLInputElement).value),
          };
          return h('p', { key: name }, [
            h('label', { for: name }, label.ja),
            choices
              ? h('select', control, [
                  h('option', { value: '' }, '選択してください'),
                  choices.map((choice) => h('option', { value: choice.value }, choice.label.ja)),
                ])
              : h('input', { ...control, type: input }),
            message && h('strong', { id: `${name}-error` }, message),
          ]);
        }),
        h('button', { type: 'submit' }, '登録する'),
      ]);
  },
});
