import type { TextsOf } from '../core/finding.js';
import { designationProcedureEn, noNewPaperClaimsEn } from '../facts/designation.js';
import type * as faults from './faults.js';

/**
 * The English texts of what this concept finds, for `messageOf`. The bureau's name stands in
 * Japanese: it is whom to ask. Source: none, words of this package.
 *
 * @example
 * import { designationTexts } from 'iryokikan/en';
 * Object.values(designationTexts).every((text) => typeof text === 'function') //=> true
 */
export const designationTexts: TextsOf<typeof faults> = {
  'recept.scope/no-rule': () =>
    `No guide tells of a designation or a start of practice before ${designationProcedureEn}. Check the date.`,
  'recept.bureau-deadline/ask': ({ bureau }) =>
    `Each bureau sets its own deadline for the request (two months before the designation as a guide). Look at the website of ${bureau}, or ask its prefectural office.`,
  'recept.bureau-deadline/late': ({ due, bureau }) =>
    `The deadline for the request, ${due}, has passed. The reception number may not be given: ask ${bureau}, and consider a later designation.`,
  'recept.bureau-deadline/late-by-guide': ({ from, bureau }) =>
    `The request for the reception number seems late: ${from} is two months before the designation, or the day by which the bureau replies. If it is still to be made, ask at once whether there is time (${bureau}).`,
  'recept.reply-deadline-10/rolled': () =>
    'The 10th is a closed day, so it is the next open day (the notice says 翌閉庁日, apparently a slip for 翌開庁日).',
  'recept.reply-deadline-10/overdue': ({ due, bureau }) =>
    `The bureau sends the reception number by ${due} in principle. If it has not come, ask ${bureau}.`,
  'recept.reply-deadline-10/after-submission': ({ due, bureau }) =>
    `The reception number may come after ${due}, the deadline for handing it in. Ask ${bureau} for an early reply.`,
  'recept.submit-deadline-15/basis': ({ due }) =>
    `The notices say both "the 15th two months before the designation" and "the 15th of the month two months before practice starts". Keep the earlier, ${due}.`,
  'recept.submit-deadline-15/late': ({ due }) =>
    `The deadline ${due} has passed. The number can still be handed in, but a start on the first of the month is not assured. Ask the call centre.`,
  'recept.submit-deadline-15/closed-day': ({ due, open }) =>
    `The deadline ${due} is a closed day, but it is not extended. Hand the number in by ${open}.`,
  'recept.submit-deadline-15/covers': ({ due }) =>
    `The guides do not settle whether the 15th (${due}) also holds for the account (⑦) and the applications (⑧). Proceed as if it did.`,
  'designation.order/guide-passed': ({ step, guide }) =>
    `The time given as a guide for ${step}, ${guide}, has passed. Do it soon if it is not done.`,
  'designation.order/start-before-designation': () =>
    'Practice starts before the designation. Check the dates.',
  'recept.required/standard': () => 'A new designation needs a request for a reception number.',
  'recept.required/medical-and-dental': () =>
    'An institution both medical and dental files a request for each.',
  'recept.required/retroactive': () =>
    'A designation with retroactive effect is outside the procedure.',
  'recept.required/paper-claims': () =>
    `Where paper claims are allowed no request is needed. But none are newly allowed since ${noNewPaperClaimsEn}.`,
  'recept.required/paper-claims-not-new': () =>
    `No paper claims are allowed to new designations since ${noNewPaperClaimsEn}: a request is needed.`,
  'recept.required/form-era': () =>
    "Even with a transitional measure the request is needed: the portal's form takes an account, and the account takes the number.",
  'recept.required/grace': () =>
    'With a transitional measure filed together with the application no request is needed in principle, but one is while such measures are filed on the portal. When that ended is not confirmed: ask the bureau.',
  'plan.required/standard': () => 'Attach the implementation plan to the application.',
  'plan.required/grace': () =>
    'With a transitional measure filed together with the application no implementation plan is needed.',
  'plan.required/grace-later': () =>
    'A transitional measure filed after the application does not excuse from the implementation plan. Attach it.',
};
