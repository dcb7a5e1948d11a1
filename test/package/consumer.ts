import {
  type Finding,
  type InstitutionCode,
  inspectInstitutionCode,
  isInstitutionCode,
  messageOf,
  parseInstitutionCode,
  type Verdict,
  verdictOf,
} from 'iryokikan';
import { findRule } from 'iryokikan/catalogue';
import { type CheckFinding, checkStream, createCheck } from 'iryokikan/check';
import { en } from 'iryokikan/en';
import { isInstitutionCode as fromItsEntry } from 'iryokikan/institution-code';
import { type Prefecture, prefectures } from 'iryokikan/prefecture';
import { institutionCodeSchema } from 'iryokikan/zod';
import * as z from 'zod';

const code: InstitutionCode = parseInstitutionCode('0110113719');
const { value, findings } = inspectInstitutionCode('x', {
  checkDigit: 'error',
  expect: { prefecture: '13' },
});
const maybe: InstitutionCode | undefined = value;
const first: Finding | undefined = findings[0];
const verdict: Verdict = verdictOf({ findings });
const text: string = first ? messageOf(first, en) : '';
const narrowed = (input: unknown): InstitutionCode | undefined =>
  isInstitutionCode(input) || fromItsEntry(input) ? input : undefined;
const form = z.object({ code: institutionCodeSchema({ checkDigit: 'error' }), name: z.string() });
const parsed: InstitutionCode = form.parse({ code: '0110113719', name: 'x' }).code;
const input: z.input<typeof form> = { code: '0110113719', name: 'x' };
const tokyo: Prefecture | undefined = prefectures[12];
const collected: CheckFinding[] = [];
const summary = createCheck({ onFinding: (found) => collected.push(found) }).end();
const complete: boolean = summary.complete;
const { body } = new Response('code\n0110113719\n');
const streamed = body && checkStream(body, { onFinding: (found) => collected.push(found) });
const title: string | undefined = findRule('code.check-digit')?.title.ja;

// @ts-expect-error A plain text is no institution code.
const wrong: InstitutionCode = '0110113719';
// @ts-expect-error There is no such mode.
inspectInstitutionCode('x', { checkDigit: 'maybe' });

export {
  code,
  complete,
  input,
  maybe,
  narrowed,
  parsed,
  streamed,
  text,
  title,
  tokyo,
  verdict,
  wrong,
};
