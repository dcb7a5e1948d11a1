/** Asked of the package in a page and in Node.js: the answers must be the same. */
import {
  certificateValidity,
  claimsApplication,
  claimsStartMonths,
  closedOn,
  formJsonSchema,
  formStandardSchema,
  inspectInstitutionCode,
  isInstitutionCode,
  japanTimeOf,
  nextOpenDay,
  requiredFields,
} from 'iryokikan';
import { checkStream } from 'iryokikan/check';
import { formSchema, institutionCodeSchema } from 'iryokikan/zod';
import * as z from 'zod/mini';

const on = '2024-05-20';

/** What `checkStream` finds in a file. */
async function checked(file) {
  const findings = [];
  const summary = await checkStream(file.stream(), { onFinding: (found) => findings.push(found) });
  return { summary, findings };
}

/** The zod/mini object of a caller, with a form in it. */
function parsed(application) {
  const schema = z.object({
    application: formSchema(claimsApplication, { on }),
    code: institutionCodeSchema({ checkDigit: 'error' }),
  });
  const { data, error } = schema.safeParse({ application, code: '３４１０７１２３６２' });
  return { data, issues: error?.issues };
}

export async function answers({ valid, broken, files }) {
  return {
    codes: ['1310112342', '3410712362', '3410712363'].map((code) =>
      isInstitutionCode(code, { checkDigit: 'error' }),
    ),
    findings: inspectInstitutionCode('110113719').findings,
    closed: ['2024-02-09', '2024-02-12', '2024-12-31'].map((date) => closedOn(date)),
    open: nextOpenDay('2024-12-28'),
    validity: certificateValidity('2024-04-30'),
    months: ['2024-05-20', '2024-05-21'].map((date) => claimsStartMonths(date).value),
    japan: japanTimeOf('2024-05-20T15:30:00Z'),
    parsed: [parsed(valid), parsed(broken)],
    standard: formStandardSchema(claimsApplication, { on })['~standard'].validate(broken),
    required: requiredFields(claimsApplication, { line: 'isdn' }),
    json: formJsonSchema(claimsApplication),
    checked: await Promise.all(files.map(checked)),
  };
}
