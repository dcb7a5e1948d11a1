// The same few questions, in whatever a bundler makes of them.
import { claimsApplication, inspectForm, inspectInstitutionCode, messageOf } from 'iryokikan';
import { createCheck } from 'iryokikan/check';
import { en } from 'iryokikan/en';

const asked = ['0110113719', '０１１０１１３７１９', '0110113710', '110113719', null];
const lines = asked.flatMap((code) => {
  const { value, findings } = inspectInstitutionCode(code);
  return [value, ...findings.flatMap((found) => [found.message, messageOf(found, en)])];
});
const form = inspectForm(claimsApplication, { prefecture: '99' }, { on: '2024-05-20' });
const check = createCheck({ onFinding: ({ rule, message }) => lines.push(rule, message) });
check.push(new TextEncoder().encode('code\n0110113710\n'));
lines.push(...form.findings.map(({ rule, message }) => `${rule} ${message}`), check.end().complete);
export const answers = lines.map(String).join('\n');
