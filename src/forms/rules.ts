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
      ja: '選択肢は値か画面の表記で渡します。全角・半角、大文字・小文字、空白、記号、ハイフンや括弧の種類、先頭の番号（「1:」「ア」）の有無は問いません。案内により異なる表記も読み取ります。画面の表記と違うときは、そのことを知らせます。ほかの選択肢の番号が付いているときは読み取りません。同意は、true、on、○、はい、同意する、または画面の文で渡します。パスワード、電話番号、メールアドレス、秘密の番号は、入力のまま確認します。',
      en: 'A choice is given by its value or as the screen prints it. Width, case, blanks, marks, the kind of hyphens and brackets, and the number before it (「1:」「ア」) do not matter, and other wordings of the sources are understood too; what is spelt otherwise than on the screen is said. With the number of another choice it is not read. A consent is given by true, on, ○, はい, 同意する or the words of the screen. Passwords, phone numbers, e-mail addresses and secret numbers are taken as they are entered.',
    },
    sources: [
      { document: 'S2', place: '1-6、2-4、2-6、3-4（同じ選択肢の異なる表記）', status: 'derived' },
      { document: 'S4', place: 'STEP 03（入力画面と確認画面の異なる表記）', status: 'derived' },
    ],
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
