import {
  bureauOf,
  designationProcedureOn,
  findBureau,
  implementationPlanNeed,
  inspectPrefecture,
  receptionNumberNeed,
  receptionReplyDeadline,
  receptionRequestDeadline,
  receptionSubmissionDeadline,
  receptionSubmissionStatus,
} from '../../../src/index.js';
import { type Adapter, calculated, type Input } from '../adapter.js';

const textOf = (value: unknown) => (value === undefined ? undefined : String(value));
const flagOf = (value: unknown) => (value === undefined ? undefined : value === true);

const designationOf = ({ designation, designation_month }: Input) =>
  textOf(designation ?? designation_month);

const startOf = ({ start_month, practice_start, start }: Input) =>
  textOf(start_month ?? practice_start ?? start);

const basisOf = (input: Input) => ({
  designation: designationOf(input),
  practiceStart: String(startOf(input) ?? designationOf(input)),
});

function bureauGiven({ bureau, prefecture }: Input) {
  if (prefecture === undefined) return findBureau(String(bureau));
  const { value } = inspectPrefecture(prefecture);
  return value && bureauOf(value.code);
}

export const designationAdapters: Readonly<Record<string, Adapter>> = {
  'recept.bureau-deadline': (input) => {
    const found = bureauGiven(input);
    return found
      ? calculated(receptionRequestDeadline(String(designationOf(input)), { bureau: found }))
      : { verdict: 'invalid' };
  },
  'recept.reply-deadline-10': (input) =>
    calculated(receptionReplyDeadline(String(basisOf(input).practiceStart))),
  'recept.scope': (input) => {
    const { status } = designationProcedureOn(String(designationOf(input) ?? input.date));
    return {
      verdict: status === 'in-force' ? 'valid' : 'invalid',
      ambiguous: false,
      value: status === 'in-force',
    };
  },
  'recept.submit-deadline-15': (input) => calculated(receptionSubmissionDeadline(basisOf(input))),
  'recept.submit-deadline-15.check': (input) =>
    calculated(receptionSubmissionStatus(String(input.submitted), basisOf(input)), (status) =>
      status === 'no-rule' ? null : status === 'in-time',
    ),
  'recept.submit-deadline-15.basis': (input) => {
    const { designation, practiceStart } = basisOf(input);
    return calculated(receptionSubmissionDeadline({ designation, practiceStart }), (earliest) => ({
      byDesignation: receptionSubmissionDeadline({ designation: designation ?? practiceStart })
        .value,
      byPracticeStart: receptionSubmissionDeadline({ practiceStart }).value,
      earliest,
    }));
  },
  'recept.required': (input) =>
    calculated(
      receptionNumberNeed({
        designation: designationOf(input),
        retroactive: flagOf(input.retroactive),
        paperClaimsAllowed: flagOf(input.paper_claims_allowed),
        medicalAndDental: flagOf(input.medical_and_dental),
        transitionalFiledWithDesignation: flagOf(input.grace_filed_with_designation),
        formEra: flagOf(input.form_era),
      }),
    ),
  'plan.required': (input) =>
    calculated(
      implementationPlanNeed({
        designation: designationOf(input),
        transitionalFiledWithDesignation: flagOf(input.grace_filed_with_designation),
        transitionalFiledLater: flagOf(input.grace_filed_later),
      }),
    ),
};
