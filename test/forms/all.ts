import { readFileSync } from 'node:fs';
import * as screens from '../../src/forms/ui/index.js';
import type { Form } from '../../src/index.js';
import * as library from '../../src/index.js';

const isForm = (value: unknown): value is Form =>
  typeof value === 'object' && value !== null && 'fields' in value && 'faults' in value;

/** Every form that the package exports. */
export const allForms: readonly Form[] = Object.values<unknown>(library).filter(isForm);

/** Each of them with what drawing it needs. */
export const drawnForms: readonly screens.DrawnForm[] = Object.values<unknown>(screens).filter(
  (each): each is screens.DrawnForm => isForm(each) && 'groups' in each,
);

/** A record from fixtures/forms: one filled in correctly, and one with every field wrong. */
export function fixture(form: Form, kind: 'valid' | 'broken'): Record<string, unknown> {
  return JSON.parse(readFileSync(`fixtures/forms/${form.id}.${kind}.json`, 'utf8'));
}

/** `path: rule/reason` of every finding. */
export function told(
  found: readonly { path: readonly (string | number)[]; rule: string; reason: string }[],
): string[] {
  return found.map(({ path, rule, reason }) => `${path.join('.')}: ${rule}/${reason}`);
}
