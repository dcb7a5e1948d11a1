import type { Rule } from '../core/source.js';
import { certificateApplicationRules } from './certificate-application/rules.js';
import { claimsApplicationRules } from './claims-application/rules.js';
import { eligibilityApplicationRules } from './eligibility-application/rules.js';
import { implementationPlanRules } from './implementation-plan/rules.js';
import { receptionNumberRequestRules } from './reception-number-request/rules.js';
import { guidanceRules } from './shared/guidance.js';

/** The rules of all forms, as far as no concept has them. */
export const formRules: readonly Rule[] = [
  {
    id: 'form.choice',
    title: { ja: '選択肢の読み取り', en: 'Choices as they are written' },
    summary: {
      ja: '選択肢は値か画面の表記で渡します。案内により異なる表記も読み取り、そのことを知らせます。',
      en: 'A choice is given by its value or as the screen prints it. Other wordings of the sources are understood too, and that is said.',
    },
    sources: [{ document: 'package', place: '申請フォーム', status: 'derived' }],
  },
  {
    id: 'form.on',
    title: { ja: '提出日の渡し方', en: 'The day of filing' },
    summary: {
      ja: '提出日（on）は「2024-05-20」の形で渡します。それ以外はエラーです。提出日と比べる規則のある様式では、実在する日付（9998年まで）でなければエラーです。渡さなければ、提出日とは比べません。',
      en: 'The day of filing (on) is passed like 2024-05-20; all else is an error. Where a form compares something with that day, it must be a real day up to the year 9998. Without it nothing is compared with that day.',
    },
    sources: [{ document: 'package', place: '申請フォーム', status: 'derived' }],
  },
  {
    id: 'form.definition',
    title: { ja: '様式の渡し方', en: 'The form that is passed' },
    summary: {
      ja: '様式として読み取れないものを渡すと、例外ではなくエラーの指摘で答えます。様式の関数が例外を投げたときも同じです。',
      en: 'What cannot be read as a form is answered with an error, not with an exception; so is a form whose functions throw.',
    },
    sources: [{ document: 'package', place: '申請フォーム', status: 'derived' }],
  },
  ...eligibilityApplicationRules,
  ...claimsApplicationRules,
  ...certificateApplicationRules,
  ...receptionNumberRequestRules,
  ...implementationPlanRules,
  ...guidanceRules,
];
