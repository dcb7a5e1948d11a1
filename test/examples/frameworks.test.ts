// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createApp, h } from 'vue';
import { controlsOf, formValidator, messagesOf } from '../../examples/angular-validator.js';
import { apply } from '../../examples/next/action.js';
import Page from '../../examples/next/page.js';
import { OperationStartForm, typedSchemaOf } from '../../examples/vue-vee-validate.js';
import { claimsApplicationUi } from '../../src/forms/ui/index.js';
import { claimsApplication, emptyForm, inspectForm } from '../../src/index.js';
import { allForms, fixture } from '../forms/all.js';
import { control, enter, press, said, show } from './page.js';

describe('the vee-validate example', () => {
  it('says what is missing, and gives what was inspected', async () => {
    const onRegister = vi.fn();
    const app = createApp({ render: () => h(OperationStartForm, { onRegister }) });
    app.mount(document.body.appendChild(document.createElement('main')));
    press('登録する');
    await waitFor(async () => expect(await said('運用開始日')).toContain('入力して'));
    expect(onRegister).not.toHaveBeenCalled();
    await enter('運用開始日', '2024-09-29');
    press('登録する');
    await waitFor(() => expect(onRegister).toHaveBeenCalledOnce());
    expect(onRegister).toHaveBeenCalledWith({ operationStart: '2024-09-29' });
    app.unmount();
  });

  it.each(allForms.map((form) => [form.id, form] as const))(
    'its adapter takes %s',
    async (_, form) => {
      const schema = typedSchemaOf(form, { on: '2024-05-20' });
      const { value, errors } = await schema.parse(fixture(form, 'valid') as never);
      expect([value, errors]).toEqual([inspectForm(form, fixture(form, 'valid')).value, []]);
      const wrong = await schema.parse(emptyForm(form) as never);
      const missing = inspectForm(form, {}).findings.filter(({ severity }) => severity === 'error');
      expect(wrong.errors.flatMap((error) => error.errors)).toEqual(
        missing.map(({ message }) => message),
      );
    },
  );
});

describe('the validator for Angular', () => {
  const groupOf = (values: object) => {
    const controls = controlsOf(claimsApplication, (value) => ({ value }));
    const raw = Object.fromEntries(
      Object.entries(controls).map(([name, { value }]) => [name, value]),
    );
    return { getRawValue: () => ({ ...raw, ...values }) };
  };
  const validate = formValidator(claimsApplication, { on: '2024-05-20' });

  it('tells each control what was found', () => {
    const errors = validate(groupOf({ startMonth: '2024-06' }));
    expect(messagesOf({ errors }, 'startMonth')[0]).toContain('2024-07か2024-08');
    expect(messagesOf({ errors }, 'programName')).toHaveLength(1);
    expect(messagesOf({ errors }, 'remarks')).toEqual([]);
  });

  it('finds nothing wrong in a right record', () => {
    const errors = validate(groupOf(fixture(claimsApplication, 'valid')));
    expect(errors).toBeNull();
    expect(messagesOf({ errors }, 'programName')).toEqual([]);
  });
});

describe('the server action of Next.js', () => {
  afterEach(() => vi.useRealTimers());

  const nothing = { findings: {}, entered: {}, accepted: false };

  function posted(values: object): FormData {
    const data = new FormData();
    for (const [name, value] of Object.entries(values)) {
      if (value !== false && value !== '') data.set(name, value === true ? 'on' : `${value}`);
    }
    return data;
  }

  it('inspects what was posted on its own day, and gives no secret back', async () => {
    vi.useFakeTimers({ now: new Date('2024-05-20T15:30:00Z'), toFake: ['Date'] });
    const valid = fixture(claimsApplication, 'valid');
    const { customerIdKind: _kind, customerId: _id, ...others } = valid;
    const early = await apply(
      nothing,
      posted({ ...others, line: 'isdn', isdnDialUp: '0312345678' }),
    );
    expect(early.accepted).toBe(false);
    expect(early.findings['startMonth']?.[0]?.message).toContain('2024-05-21');
    expect(early.entered).toMatchObject({ programName: 'Opt.one', line: 'isdn' });
    expect(JSON.stringify(early)).not.toContain('0312345678');
    const right = await apply(nothing, posted({ ...valid, startMonth: '2024-08' }));
    expect(right).toMatchObject({ accepted: true, findings: {} });
  });

  it('and its page keeps what was entered, and says what was found', async () => {
    show(Page, {});
    await enter('レセコンのプログラム名称', '架空レセプト');
    press('申請する');
    await waitFor(async () => expect(await said('申請区分')).toContain('必須情報です'));
    expect(await control('レセコンのプログラム名称')).toHaveProperty('value', '架空レセプト');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('gives the browser plain data', () => {
    const { props } = Page() as { props: { fields: { name: string }[] } };
    expect(structuredClone(props)).toEqual(props);
    expect(props.fields.map(({ name }) => name)).toEqual(
      claimsApplicationUi.fields.map(({ name }) => name),
    );
  });
});
