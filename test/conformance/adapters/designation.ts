import {
  bureauOf,
  checkReceptionSubmission,
  findBureau,
  implementationPlanRequired,
  receptionNumberRequired,
  receptionReplyDeadline,
  receptionRequestDeadline,
  receptionSubmissionDeadline,
} from '../../../src/index.js';
import { type Adapter, calculated, type Input } from '../adapter.js';

const textOf = (value: unknown) => (value === undefined ? undefined : String(value));
const flagOf = (value: unknown) => (value === undefined ? undefined : value === true);

const designationOf = ({ designation, designation_month }: Input) =>
  textOf(designation ?? designation_month);

const basisOf = (input: Input) => ({
  designation: designationOf(input),
  practiceStart: String(input.start_month ?? designationOf(input)),
});

export const designationAdapters: Readonly<Record<string, Adapter>> = {
  'recept.bureau-deadline': (input) => {
    const { bureau, prefecture } = input;
    const found =
      prefecture === undefined ? findBureau(String(bureau)) : bureauOf(String(prefecture));
    return found
      ? calculated(receptionRequestDeadline(found, String(designationOf(input))))
      : { verdict: 'invalid' };
  },
  'recept.reply-deadline-10': ({ start_month }) =>
    calculated(receptionReplyDeadline(String(start_month))),
  'recept.submit-deadline-15': (input) => calculated(receptionSubmissionDeadline(basisOf(input))),
  'recept.submit-deadline-15.check': (input) =>
    calculated(checkReceptionSubmission(String(input.submitted), basisOf(input))),
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
      receptionNumberRequired({
        designation: designationOf(input),
        retroactive: flagOf(input.retroactive),
        paperClaimsAllowed: flagOf(input.paper_claims_allowed),
        medicalAndDental: flagOf(input.medical_and_dental),
        graceFiledWithDesignation: flagOf(input.grace_filed_with_designation),
        formEra: flagOf(input.form_era),
      }),
    ),
  'plan.required': (input) =>
    calculated(
      implementationPlanRequired({
        designation: designationOf(input),
        graceFiledWithDesignation: flagOf(input.grace_filed_with_designation),
        graceFiledLater: flagOf(input.grace_filed_later),
      }),
    ),
};
