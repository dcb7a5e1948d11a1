import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { object } from 'zod';
import { claimsApplication, formStandardSchema, inspectForm } from '../../src/index.js';
import { formSchema } from '../../src/zod.js';
import { fixture } from './all.js';

/** As a browser does under a Content-Security-Policy without `unsafe-eval`. */
class Refused {
  constructor() {
    throw new EvalError('call to Function() blocked by CSP');
  }
}

// In a file of its own: zod finds out once whether it may make functions.
describe('without unsafe-eval', () => {
  beforeAll(() => {
    vi.stubGlobal('Function', Refused);
  });

  afterAll(() => {
    vi.unstubAllGlobals();
  });

  it('forms are inspected, also within a classic object', () => {
    const application = fixture(claimsApplication, 'valid');
    const schema = object({ application: formSchema(claimsApplication) });
    expect(schema.safeParse({ application }).success).toBe(true);
    expect(schema.safeParse({ application: {} }).success).toBe(false);
    expect(inspectForm(claimsApplication, application).value).toBeDefined();
    const { validate } = formStandardSchema(claimsApplication)['~standard'];
    expect(validate(application).issues).toBeUndefined();
  });
});
