// @vitest-environment happy-dom
import { default as AjvCompiler } from '@fastify/ajv-compiler';
import { createAjv } from '@jsonforms/core';
import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import RjsfForm from '@rjsf/core';
import { customizeValidator } from '@rjsf/validator-ajv8';
import { act, createElement, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Form, formJsonSchema, inspectForm } from '../../src/index.js';
import { drawnForms, fixture } from './all.js';

const named = drawnForms.map((form) => [form.id, form] as const);

const right = (form: Form) =>
  inspectForm(form, fixture(form, 'valid')).value as Record<string, unknown>;

let unmount = () => {};

async function draw(element: ReactElement) {
  const place = document.body.appendChild(document.createElement('main'));
  const root = createRoot(place);
  await act(async () => root.render(element));
  unmount = () => {
    act(() => root.unmount());
    place.remove();
  };
  return place;
}

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

afterEach(() => unmount());

describe.each(named)('rjsf draws %s', (_, form) => {
  const validator = customizeValidator();
  const schema = formJsonSchema(form, { mode: 'canonical', draft: '07' });
  const props = {
    schema,
    validator,
    noHtml5Validate: true,
    showErrorList: false,
    // By itself rjsf would choose the first of the choices.
    experimental_defaultFormStateBehavior: { constAsDefaults: 'never' },
  } as const;

  it('with a control for each field, and takes a right record', async () => {
    const onSubmit = vi.fn();
    const formData = right(form);
    const place = await draw(
      createElement(RjsfForm as never, {
        ...props,
        formData,
        onSubmit: ({ formData }: { formData: unknown }) => onSubmit(formData),
      }),
    );
    for (const { name, label, consent } of form.fields) {
      const control = place.querySelector(`#root_${name}`);
      expect([name, control?.localName]).toEqual([name, expect.stringMatching(/input|select/)]);
      if (!consent)
        expect(place.querySelector(`label[for=root_${name}]`)?.textContent).toContain(label.ja);
    }
    await act(async () => place.querySelector('form')?.requestSubmit());
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith(formData);
  });

  it('and says at each field what is missing', async () => {
    const onSubmit = vi.fn();
    const place = await draw(
      createElement(RjsfForm as never, { ...props, formData: {}, onSubmit, onError: vi.fn() }),
    );
    await act(async () => place.querySelector('form')?.requestSubmit());
    expect(onSubmit).not.toHaveBeenCalled();
    for (const { name, required, consent } of form.fields) {
      if (required !== true || consent) continue;
      expect([name, place.querySelector(`#root_${name}__error`) !== null]).toEqual([name, true]);
    }
  });
});

describe.each(named)('JSON Forms draws %s', (_, form) => {
  const schema = formJsonSchema(form, { mode: 'canonical', draft: '07', language: 'en' });
  const props = { schema, ajv: createAjv(), renderers: vanillaRenderers, cells: vanillaCells };

  it('with a control for each field, and finds nothing wrong in a right record', async () => {
    const onChange = vi.fn();
    const place = await draw(
      createElement(JsonForms as never, { ...props, data: right(form), onChange }),
    );
    const labels = [...place.querySelectorAll('label')].map(({ textContent }) =>
      `${textContent}`.replace(/\*$/, ''),
    );
    for (const { label } of form.fields) expect(labels).toContain(label.en);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
    expect(onChange.mock.lastCall?.[0].errors).toEqual([]);
  });

  it('and says what is missing', async () => {
    const onChange = vi.fn();
    await draw(createElement(JsonForms as never, { ...props, data: {}, onChange }));
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
    const missing = onChange.mock.lastCall?.[0].errors.map(
      ({ params }: { params: { missingProperty?: string } }) => params.missingProperty,
    );
    for (const { name, required } of form.fields)
      if (required === true) expect(missing).toContain(name);
  });
});

type Compile = (route: { schema: unknown }) => (data: unknown) => boolean;

describe.each(named)('Fastify takes the schema of %s', (_, form) => {
  it('strictly, and as it is set up', () => {
    const factory = AjvCompiler();
    const schema = formJsonSchema(form, { mode: 'canonical', draft: '07' });
    const customOptions = {
      strict: true,
      strictTypes: true,
      strictRequired: true,
      allErrors: true,
    };
    const compile = factory({}, { customOptions }) as unknown as Compile;
    const validate = compile({ schema });
    expect(validate(structuredClone(right(form)))).toBe(true);
    expect(validate(fixture(form, 'broken'))).toBe(false);
  });
});
