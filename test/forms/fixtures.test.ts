import { describe, expect, it } from 'vitest';
import {
  certificateApplication,
  claimsApplication,
  eligibilityApplication,
  inspectForm,
  portalRegistration,
} from '../../src/index.js';
import { allForms, fixture, told } from './all.js';

/** A day on which the month of the claims application is offered. */
const on = '2024-05-20';

describe.each(allForms.map((form) => [form.id, form] as const))('the fixtures of %s', (_, form) => {
  it('name every field of the form and no other', () => {
    const names = form.fields.map(({ name }) => name);
    for (const kind of ['valid', 'broken'] as const) {
      const others = Object.keys(fixture(form, kind)).filter((name) => !names.includes(name));
      expect(others).toEqual([]);
    }
  });

  it('are accepted without a finding where they are right', () => {
    const { value, findings } = inspectForm(form, fixture(form, 'valid'), { on });
    expect(told(findings)).toEqual([]);
    expect(value).toBeDefined();
  });

  it('give a finding for each field where they are wrong, in one call', () => {
    const { value, findings } = inspectForm(form, fixture(form, 'broken'), { on });
    expect(value).toBeUndefined();
    const found = new Set(findings.map(({ path }) => path[0]));
    expect(form.fields.map(({ name }) => name).filter((name) => !found.has(name))).toEqual([]);
  });
});

describe('the broken fixtures', () => {
  it.each([
    [
      portalRegistration,
      [
        'code10: code.institution-10/part-mismatch',
        'pointTable: code.institution-10/part-mismatch',
        'passwordConfirmation: portal.password.confirm/mismatch',
      ],
    ],
    [
      eligibilityApplication,
      [
        'applicationType: oqs.change-lead-time/week',
        'line: oqs.line-type/carrier-excluded',
        'customerIdKind: oqs.customer-id.kind/paper-application',
        'customerId: oqs.customer-id.required/superfluous',
        'customerIdConfirmation: oqs.customer-id.required/superfluous',
        'secretNumberConfirmation: oqs.secret-number/mismatch',
        'testMonth: oqs.start-test-ym/test-after-start',
        'startMonth: cal.wareki/seireki-asked',
      ],
    ],
    [
      // `ocl.customer-id/carrier-unknown` cannot stand beside the rule on carriers: see claims-application.test.ts.
      claimsApplication,
      [
        'safetyRules: ocl.safety-rules/not-drawn-up',
        'line: ocl.line-conditional/carrier',
        'isdnDialUp: ocl.line-conditional/superfluous',
        'ipsecProvider: ocl.line-conditional/superfluous',
        'customerIdKind: ocl.customer-id/superfluous',
        'startMonth: ocl.start-month/too-early',
      ],
    ],
    [certificateApplication, ['eligibilityApplied: cert.prereq/missing']],
  ])('give each rule across fields beside all else', (form, expected) => {
    const { findings } = inspectForm(form, fixture(form, 'broken'), { on });
    expect(told(findings)).toEqual(expect.arrayContaining(expected));
  });
});
