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
  ...eligibilityApplicationRules,
  ...claimsApplicationRules,
  ...certificateApplicationRules,
  ...receptionNumberRequestRules,
  ...implementationPlanRules,
  ...guidanceRules,
];
