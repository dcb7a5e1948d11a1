/** Prints what the schemas of the installed package answer; run beside each version of zod in turn. */
import { certificateApplication } from 'iryokikan';
import { formSchema, institutionCodeSchema, passwordSchema } from 'iryokikan/zod';
import * as classic from 'zod/v4';
import * as mini from 'zod/v4/mini';

const answer = (schema, input) => {
  const { success, data, error } = schema.safeParse(input);
  return success ? data : error.issues;
};
const code = institutionCodeSchema({ checkDigit: 'error' });
const form = formSchema(certificateApplication);
const inClassic = classic.object({ code, form, note: classic.string().optional() });
const inMini = mini.object({ code: mini.optional(code) });

console.log(
  JSON.stringify(
    [
      ...['0110113719', '０１１０１１３７１９', '0110113710', 'x', 1, null].map((input) =>
        answer(code, input),
      ),
      answer(passwordSchema({ policy: 'portal' }), 'password'),
      answer(form, { eligibilityApplied: 'yes' }),
      answer(inClassic, { code: 'x', form: {}, note: 1 }),
      answer(inMini, {}),
      answer(inMini, { code: '' }),
      code['~standard'].validate('x').issues,
      classic.toJSONSchema(inMini),
    ],
    // Newer ones say more of what is theirs.
    (key, value) => (key === '$schema' || key === 'input' ? undefined : value),
    2,
  ),
);
