import { describe, expect, it } from 'vitest';
import * as screens from '../../src/forms/ui/index.js';
import {
  type DrawnForm,
  type FieldState,
  fieldStates,
  portalRegistrationUi,
} from '../../src/forms/ui/index.js';
import {
  claimsApplication,
  type Finding,
  type Form,
  inspectForm,
  passwordRequirements,
  requiredFields,
} from '../../src/index.js';
import { allForms, drawnForms, fixture } from './all.js';

type States = Readonly<Record<string, FieldState>>;

const named = drawnForms.map((form) => [form.id, form] as const);
const each = named.flatMap(([id, form]) =>
  form.fields.map((field) => [id, field.name, field] as const),
);

const statesOf = (form: Form, values: unknown, on?: string) =>
  fieldStates(form, values as Record<string, unknown>, { on }) as States;

/** Every way to choose the fields that conditions ask about, each left blank too. */
function ways(form: DrawnForm): Record<string, string>[] {
  const asked = new Set(
    form.fields.flatMap(({ required, visibleWhen = [] }) =>
      [...(typeof required === 'object' ? required : []), ...visibleWhen].map(({ field }) => field),
    ),
  );
  return [...asked].reduce<Record<string, string>[]>(
    (all, name) => {
      const { choices = [] } = form.fields.find((field) => field.name === name) ?? {};
      const values = [...choices.map(({ value }) => value), ''];
      return all.flatMap((way) => values.map((value) => ({ ...way, [name]: value })));
    },
    [{}],
  );
}

it('every form has a drawn twin with the same fields in the same order', () => {
  const fieldsOf = ({ id, fields }: Form) => [id, fields.map(({ name }) => name)];
  expect(drawnForms.map(fieldsOf).sort()).toEqual(allForms.map(fieldsOf).sort());
  for (const form of drawnForms) {
    const values = fixture(form, 'broken');
    const plain = allForms.find(({ id }) => id === form.id) as Form;
    expect(inspectForm(form, values).findings).toEqual(inspectForm(plain, values).findings);
  }
});

describe('the data of a field', () => {
  it('is there for all of them', () => expect(each.length).toBeGreaterThan(130));

  it.each(each)('%s %s: where it is shown, its group and autofill', (id, _, field) => {
    const { groups } = drawnForms.find((form) => form.id === id) as DrawnForm;
    expect(groups.map((group) => group.id)).toContain(field.group);
    expect(field.shownIn).toMatchObject({
      document: expect.stringMatching(/^S[124]$/),
      place: expect.stringMatching(/./),
      status: field.onScreen === false ? 'derived' : 'stated',
    });
    expect(field.autocomplete).toMatch(
      /^(?:off|(?:section-[a-z]+ )?(?:[a-z]+-name|name|organization|email|tel-national|postal-code|address-level1|address-line1|new-password))$/,
    );
  });

  it.each(each.filter(([, , { help }]) => help))(
    '%s %s: help in both languages',
    (_, _name, field) => {
      const { ja = '', en = '' } = field.help ?? {};
      expect(en).toMatch(/^[A-Z].*[^.]\.$/s);
      expect(ja).toMatch(/[ぁ-ん一-龠]/);
      expect(ja).not.toMatch(/。。|\s$/);
    },
  );

  it.each(each)('%s %s: its label, choices and group in both languages', (id, _, field) => {
    const { groups } = drawnForms.find((form) => form.id === id) as DrawnForm;
    const labels = [field.label, ...groups.map(({ title }) => title)];
    for (const { ja, en } of [...labels, ...(field.choices ?? []).map(({ label }) => label)]) {
      expect(ja).not.toBe('');
      expect(en).not.toBe('');
    }
  });

  it('tells how the keyboard and the checks of a browser are set', () => {
    for (const [id, name, { input, inputMode, autocomplete, maxLength, passwordPolicy }] of each) {
      const place = `${id} ${name}`;
      if (input === 'tel') expect([place, inputMode]).toEqual([place, 'tel']);
      if (input === 'email') expect([place, inputMode]).toEqual([place, 'email']);
      if (/^code/.test(name)) expect([place, inputMode]).toEqual([place, 'numeric']);
      if (passwordPolicy) {
        expect([input, autocomplete]).toEqual(['password', 'new-password']);
        expect(passwordRequirements('', { policy: passwordPolicy }).length).toBeGreaterThan(3);
      }
      if (maxLength === undefined) continue;
      const form = drawnForms.find((one) => one.id === id) as DrawnForm;
      const text = `${fixture(form, 'valid')[name] ?? ''}`;
      expect([place, text.length <= maxLength]).toEqual([place, true]);
    }
  });

  it('names the fields that no screen shows, none of which is ever required', () => {
    const hidden = each.filter(([, , { onScreen }]) => onScreen === false);
    expect(hidden.map(([id, name]) => `${id} ${name}`).sort()).toEqual([
      'certificate-application claimsApplied',
      'claims-application carrier',
      'claims-application safetyRules',
      'eligibility-application carrier',
      'eligibility-application claimsOnPaper',
      'grace-notice attachmentDate',
      'grace-notice attachmentParties',
      'implementation-plan founderRegistered',
      'operation-start-registration ready',
      'reception-number-request founderRegistered',
    ]);
    for (const [, , { required }] of hidden) expect(required).toBe(false);
  });

  it('names what a field is filled in from', () => {
    for (const [id, , { filledBy, fill }] of each) {
      const form = drawnForms.find((one) => one.id === id) as DrawnForm;
      for (const name of filledBy?.fields ?? []) {
        expect(form.fields.map((field) => field.name)).toContain(name);
      }
      if (fill && form === (portalRegistrationUi as unknown))
        expect(filledBy?.fields).toBeDefined();
    }
  });
});

describe.each(named)('the groups of %s', (_, form) => {
  it('hold their fields in printed order, each at least one', () => {
    const order = form.groups.map(({ id }) => id);
    const walked = form.fields.filter(({ name }) => name !== 'remarks').map(({ group }) => group);
    expect([...new Set(walked)].sort()).toEqual([...order].sort());
    const runs = walked.filter((group, index) => group !== walked[index - 1]);
    expect(runs).toEqual(order);
  });
});

describe.each(named)('fieldStates of %s', (_, form) => {
  it('agrees with inspectForm and requiredFields, whatever is chosen', () => {
    for (const way of [fixture(form, 'valid'), fixture(form, 'broken'), ...ways(form)]) {
      const states = statesOf(form, way, '2024-05-20');
      expect(Object.keys(states)).toEqual(form.fields.map(({ name }) => name));
      const required = Object.keys(states).filter((name) => states[name]?.required);
      expect(required).toEqual(requiredFields(form, way));
      const found = Object.values(states).flatMap(({ findings }) => findings);
      const { findings } = inspectForm(form, way, { on: '2024-05-20' });
      expect(found).toHaveLength(findings.length);
      expect(new Set(found.map(({ message }) => message))).toEqual(
        new Set(findings.map(({ message }) => message)),
      );
    }
  });

  it('hides no field that is required, and each that is superfluous', () => {
    for (const way of ways(form)) {
      const states = statesOf(form, way);
      for (const { name, visibleWhen } of form.fields) {
        const { visible, required } = states[name] as FieldState;
        if (required) expect([way, name, visible]).toEqual([way, name, true]);
        const left = statesOf(form, { ...way, [name]: '1' })[name] as FieldState;
        const isLeft = left.findings.some(({ reason }: Finding) => reason === 'superfluous');
        if (isLeft && visibleWhen) expect([way, name, visible]).toEqual([way, name, false]);
      }
    }
  });

  it('shows every field that has a screen in some way', () => {
    const shown = new Set(
      ways(form).flatMap((way) => {
        const states = statesOf(form, way);
        return Object.keys(states).filter((name) => states[name]?.visible);
      }),
    );
    const onScreen = form.fields.filter((field) => field.onScreen !== false);
    expect([...shown].sort()).toEqual(onScreen.map(({ name }) => name).sort());
  });
});

describe('fieldStates', () => {
  it('offers the months of the day of filing, but for a 変更 and without a day', () => {
    const months = (values: object, on?: string) =>
      statesOf(screens.claimsApplicationUi, values, on)['startMonth']?.choices;
    expect(months({}, '2024-05-21')).toEqual([
      { value: '2024-08', label: { ja: '2024年8月', en: 'August 2024' } },
      { value: '2024-09', label: { ja: '2024年9月', en: 'September 2024' } },
    ]);
    expect(months({ applicationType: '開始' }, '2024-11-01')?.map(({ label }) => label.en)).toEqual(
      ['January 2025', 'February 2025'],
    );
    expect(months({ applicationType: 'change' }, '2024-05-21')).toBeUndefined();
    expect(months({})).toBeUndefined();
  });

  it('offers prefectures, and tells what the portal fills in', () => {
    const values = { accountClass: '6', prefecture: '01', code7: '0000000' };
    const states = fieldStates(portalRegistrationUi, values);
    expect(states['prefecture'].choices).toHaveLength(47);
    expect(states['pointTable'].filled).toBe('6');
    expect(states['code10'].filled).toBe('0160000000');
    expect(states['code7'].filled).toBeUndefined();
    const entered = fieldStates(portalRegistrationUi, { ...values, code10: '0160000000' });
    expect(entered['code10'].filled).toBeUndefined();
  });

  it('knows of a plain form what the form itself tells', () => {
    const states = fieldStates(claimsApplication, { line: 'isdn' }, { on: '2024-05-20' });
    expect(states['isdnDialUp']).toMatchObject({ visible: true, required: true });
    expect(states['ipsecProvider']).toMatchObject({ visible: false, required: false });
    expect(states['startMonth'].choices).toBeUndefined();
    expect(fieldStates(claimsApplication, {})['isdnDialUp'].visible).toBe(true);
  });

  it('asks for a form and a day', () => {
    expect(() => fieldStates({} as Form, {})).toThrow(RangeError);
    expect(() => fieldStates(claimsApplication, {}, { on: '2024/5/20' })).toThrow(/提出日/);
    expect(Object.keys(fieldStates(claimsApplication, null))).toHaveLength(
      claimsApplication.fields.length,
    );
  });
});
