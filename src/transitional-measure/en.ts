import type { TextsOf } from '../core/finding.js';
import { printedEn } from '../facts/printed-en.js';
import { transitionalEnd } from '../facts/transitional.js';
import type * as faults from './faults.js';

const returned = 'A notice without it may be sent back.';

const untilEn: Readonly<Record<string, string>> = {
  1: 'until the failure is mended',
  2: `until the system is complete, ${printedEn(transitionalEnd)} at the latest`,
  3: 'until six months after the line is ready',
  4: 'until the work is complete',
  5: `until the closure or suspension, ${printedEn(transitionalEnd)} at the latest`,
  6: 'until the hardship is resolved',
};

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { transitionalMeasureTexts } from 'iryokikan/en';
 * Object.values(transitionalMeasureTexts).every((text) => typeof text === 'function') //=> true
 */
export const transitionalMeasureTexts: TextsOf<typeof faults> = {
  'grace.vn.type-content/type': () => 'Choose a type from 1 to 6.',
  'grace.vn.type-content/scope': () =>
    'Choose what the notice is for: both duties (ア), online claims only (イ) or eligibility verification only (ウ).',
  'grace.vn.type-content/claims-only': () =>
    'Type 1 (line failure) goes with online claims only (イ). Choose that, or another type.',
  'grace.vn.type-fields/ground': () =>
    'With type 6 choose either the age of the staff (ア) or another hardship (イ).',
  'grace.vn.filing-deadline/late': ({ until }) =>
    `The notice was due by ${printedEn(until)}. Check the day of filing.`,
  'grace.vn.filing-deadline/late-claims-only': ({ until }) =>
    `The notice was due by ${printedEn(until)}. For online claims only, it may be read that filing on paper with the claim is enough: ask the payers.`,
  'grace.vn.filing-deadline/before-form': ({ from }) =>
    `The day lies before ${printedEn(from)}, when the form opened. Check the day of filing.`,
  'grace.vn.filing-deadline/not-filed': ({ until }) =>
    `No notice was filed by ${printedEn(until)}, and so the measure does not apply.`,
  'grace.vn.filing-deadline/not-filed-claims-only': ({ until }) =>
    `No notice was filed by ${printedEn(until)}. For online claims only, it may be read that filing on paper with the claim is enough: ask the payers.`,
  'grace.vn.filing-deadline/to-file': ({ until }) =>
    `File the notice by ${printedEn(until)} for the measure to apply.`,
  'grace.vn.reference-date/ended-before': ({ until, reference }) =>
    `The measure would end on ${printedEn(until)}, before ${printedEn(reference)}, the day as of which the circumstance is judged. Check the dates.`,
  'grace.vn.reference-date/planned-before': ({ reference }) =>
    `What is planned lies before ${printedEn(reference)}, the day as of which the circumstance is judged. Check the plan.`,
  'grace.vn.reference-date/planned-end-passed': ({ planned }) =>
    `The plan named ${printedEn(planned)}, which has passed. Check on which day it was in fact complete, closed or suspended.`,
  'grace.vn.filing-deadline/closed': ({ until }) =>
    `New notices have not been taken since ${printedEn(until)}. Only type 1 (line failure, online claims only) may still be filed: on paper, with the claim, to both payers.`,
  'grace.vn.table/until': ({ type }) => `The measure of type ${type} holds ${untilEn[type]}.`,
  'grace.vn.table/over': ({ type, until }) =>
    `The measure of type ${type} ended on ${printedEn(until)} at the latest. Online claims and eligibility verification are mandatory.`,
  'grace.vn.channel/paper': () =>
    'File the notice on paper, with the claim, to both the 支払基金 and the 国保連 of the prefecture.',
  'grace.vn.channel/claims-only': () =>
    'It may be read that every notice for online claims only, not just after a line failure, goes on paper to both payers. Ask them before filing.',
  'grace.vn.code/point-table': ({ actual }) =>
    `The third digit is ${actual}. That of a home-visit nursing station is 6: enter its code.`,
  'grace.vn.type1.fields/required': () =>
    'Enter the reason for the line failure. If it is not known yet, say so.',
  'grace.vn.type2.contract-date/late': ({ until }) =>
    `The contract has to be dated ${printedEn(until)} or earlier. Check the date on the contract or order.`,
  'grace.vn.type2.completion/late': ({ until }) =>
    `The work has to be complete by ${printedEn(until)}. Ask the vendor for the month of completion.`,
  'grace.vn.type3.fields/status': () => 'For the line choose 1 (not ready) or 2 (ready).',
  'grace.vn.type3.fields/ready-required': () =>
    'With 2 (ready) enter the day on which the line was ready.',
  'grace.vn.type3.fields/not-ready': () =>
    'With 1 (not ready) there is a day on which the line was ready. Choose 2 if it is ready, or remove the day.',
  'grace.vn.type3.fields/after-filing': ({ filed }) =>
    `The line is said to be ready after the filing (${filed}). Choose 1 if it is not ready when the notice is filed.`,
  'grace.vn.type3.fields/over': ({ earliest, by }) =>
    `The six months may be counted to end on ${earliest}, and are over by ${by}. Check the day on which the line was ready.`,
  'grace.vn.type3.expiry/counting': ({ earliest, latest }) =>
    `No guide says how the six months are counted: they end between ${earliest} and ${latest}. Be ready by the earlier day.`,
  'grace.vn.type4.fields/order': () => 'The work ends before it starts. Check the two dates.',
  'grace.vn.type4.fields/reference-date': ({ reference }) =>
    `The work is not under way on ${printedEn(reference)}. Check its dates.`,
  'grace.vn.type5.date/late': ({ until }) =>
    `The closure has to be planned for ${printedEn(until)} or earlier. If it is later, or has no date yet, consider type 6 イ.`,
  'grace.vn.type6a.birth/too-young': ({ before }) =>
    `The youngest full-time worker was not born before ${printedEn(before)}, and so type 6 ア does not apply. Consider type 6 イ for other hardships.`,
  'grace.vn.type6a.birth/on-the-day': ({ before }) =>
    `The form asks for a birth before ${printedEn(before)}, and so type 6 ア does not apply. By the legal way of counting the age of 65 is reached: ask those who receive the notice.`,
  'grace.vn.type6a.birth/no-full-time': () =>
    'No guide says what holds where nobody works full-time. Ask those who receive the notice.',
  'grace.vn.type6a.birth/staff': () =>
    'Pass a list of the workers, with their birth dates and whether they work full-time.',
  'grace.vn.type6b/required': () => 'Enter the particulars of the hardship.',
  'grace.vn.type6b/individual': () =>
    'Type 6 イ is judged case by case, as to whether it equals types 1 to 5 or 6 ア. Write down the particulars, and attach what documents there are.',
  'grace.vn.attachments/outage': () =>
    `Attach a document or certificate that shows the reason for the failure. ${returned}`,
  'grace.vn.attachments/contract': () =>
    `Attach a copy of the contract or order that shows its date and both parties. ${returned}`,
  'grace.vn.attachments/birth': () =>
    `Attach a document that shows the birth date of the youngest full-time worker, such as a copy of the nursing licence. ${returned}`,
  'grace.vn.attachments/date-missing': () =>
    'Attach a document that shows the date of the contract or order.',
  'grace.vn.attachments/date-late': ({ until }) =>
    `The contract or order has to be dated ${printedEn(until)} or earlier. Check its date.`,
  'grace.vn.attachments/parties': () =>
    'Attach a document that names both parties to the contract.',
  'grace.med.deadline/late': ({ until }) =>
    `For medical institutions and pharmacies the notice was due by ${printedEn(until)}. Check the day of filing.`,
  'grace.med.deadline/account-first': () =>
    'Register the account on the portal (or take it over) before filing the notice.',
  'grace.med.deadline/not-filed': ({ until }) =>
    `No notice was filed by ${printedEn(until)}, and so the measure does not apply. An institution to be designated files it with the application, with the regional bureau.`,
  'grace.med.deadline/to-file': ({ until }) =>
    `Register the account and file the notice by ${printedEn(until)} for the measure to apply.`,
  'grace.med.form-closed/bureau': () =>
    'The form on the portal is closed. File the notice with the regional bureau, together with the application for designation.',
  'grace.med.form-closed/no-rule': () =>
    'No guide says where a notice of this day goes. Ask the regional bureau.',
  'grace.med.form-closed/after-designation': ({ designation }) =>
    `The notice is dated after the designation (${printedEn(designation)}), but goes with the application for it. Check the dates.`,
  'grace.med.types/contract-late': ({ until }) =>
    `The contract with the vendor has to be dated ${printedEn(until)} or earlier. Check its date.`,
  'grace.med.types/closure-late': ({ until }) =>
    `The closure has to be on ${printedEn(until)} or earlier. Check the day planned.`,
  'grace.med.types/ended-before': ({ until, reference }) =>
    `The measure would end on ${printedEn(until)}, before ${printedEn(reference)}, the day as of which the circumstance is judged. Check the dates.`,
  'grace.med.types/individual': () =>
    'Type 6 is judged case by case (as a guide: 70 years or older, and 50 claims a month or fewer). Ask those who receive the notice.',
  'grace.med.types/planned-end-passed': ({ planned }) =>
    `The plan named ${printedEn(planned)}, which has passed. Check on which day it was in fact complete, closed or suspended.`,
  'grace.med.types/counting': ({ earliest, latest }) =>
    `No guide says how the six months are counted: they end between ${earliest} and ${latest}. Be ready by the earlier day.`,
};
