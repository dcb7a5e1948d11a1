import {
  type CheckFinding,
  type CheckOptions,
  createCheck,
  createRegister,
  formProfile,
} from '../check/index.js';
import type { Finding } from '../core/finding.js';
import { allForms } from '../forms/all-forms.js';

/** The bytes of a file, as text or in base64 where they are no text. */
export type GivenFile = string | { readonly base64: string };

/** Options of the check that JSON can hold. */
export interface GivenCheckOptions
  extends Omit<CheckOptions, 'onFinding' | 'profiles' | 'register'> {
  /** The id of the form that the file is checked as. */
  readonly form?: string;
  /** The list in which codes are looked up. */
  readonly register?: readonly { readonly code: string; readonly name?: string }[];
}

function bytesOf(file: GivenFile): Uint8Array {
  if (typeof file === 'string') return new TextEncoder().encode(file);
  return Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
}

function registerOf(institutions: NonNullable<GivenCheckOptions['register']>) {
  const register = createRegister();
  for (const each of institutions) register.add(each);
  return register;
}

/** Everything that is found in a file, and what was not checked in it. */
export function checkText(
  file: GivenFile,
  { form, register, ...options }: GivenCheckOptions = {},
): { readonly value: undefined; readonly findings: readonly Finding[] } {
  const findings: CheckFinding[] = [];
  const profiles = allForms.filter(({ id }) => id === form).map(formProfile);
  const check = createCheck({
    ...options,
    ...(register && { register: registerOf(register) }),
    ...(profiles.length > 0 && { profiles }),
    onFinding: (found) => findings.push(found),
  });
  check.push(bytesOf(file));
  const { notChecked } = check.end();
  return { value: undefined, findings: [...findings, ...notChecked] };
}
