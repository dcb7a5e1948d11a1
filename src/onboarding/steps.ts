import { designationStepDetails } from '../designation/step-details.js';
import { type DesignationStepId, designationSteps } from '../designation/steps.js';
import { type IntroductionStep, introductionSteps } from '../guidance/steps.js';
import type { GuidanceText } from '../guidance/text.js';
import type { DeskTopic } from '../support-desk/desks.js';

/** A step on the way to オンライン資格確認 and オンライン請求, without its time. */
export interface OnboardingStep {
  readonly id: string;
  /** ①–⑨ of 別紙3, or STEP 01–04; empty where neither guide gives one. */
  readonly mark: string;
  readonly name: GuidanceText;
  /** With whom it is done. */
  readonly with: GuidanceText;
  /** What it needs. */
  readonly needs: readonly GuidanceText[];
  /** What to ask a desk about ({@link deskOf}); null where the vendor or maker is asked. */
  readonly ask: DeskTopic | null;
  /** The steps that must be done before it. */
  readonly after: readonly string[];
  /** Ids of the rules that it rests on. */
  readonly rules: readonly string[];
}

const vendors = {
  ja: '導入支援事業者・レセコンの事業者',
  en: 'installation vendor, billing software vendor',
};
const portal = { ja: '医療機関等向け総合ポータルサイト', en: 'portal for medical institutions' };
const payer = {
  ja: '社会保険診療報酬支払基金',
  en: 'Health Insurance Claims Review & Reimbursement Services (支払基金)',
};

const email = { ja: '40桁までのメールアドレス', en: 'an e-mail address of up to 40 characters' };
const customerId = {
  ja: 'NTT（光コラボを含む）のIP-VPN回線では、お客さまIDとフレッツ・v6オプション',
  en: 'on an IP-VPN line of NTT (光コラボ included), the customer ID and the フレッツ・v6オプション',
};
const secret = { ja: '秘密の番号（半角数字4文字）', en: 'a secret number of four digits' };
const fee = { ja: '発行料（1枚1,500円）への同意', en: 'consent to the fee of 1,500 yen each' };
const terminals = {
  ja: '端末1台に1枚（兼用の端末は1枚）、端末名称等',
  en: 'one for each terminal (one for a shared terminal), and a name for it',
};
const software = {
  ja: 'レセコンのプログラム名称・メーカー名、OS・ブラウザ、回線種別',
  en: 'name and maker of the billing software, OS and browser, type of the line',
};
const safetyRules = { ja: '安全対策の規程', en: 'safety rules drawn up' };

const certificateArrival: OnboardingStep = {
  id: 'certificate-arrival',
  mark: '',
  name: {
    ja: '電子証明書発行通知書の到着（簡易書留）',
    en: 'the notice of the certificate arrives',
  },
  with: payer,
  needs: [
    {
      ja: '届出の所在地で、担当者が受け取れること',
      en: 'somebody who takes it in at the registered address',
    },
  ],
  ask: 'certificate',
  after: ['certificate'],
  rules: ['cert.arrival', 'cert.delivery'],
};

const claimsApplication: OnboardingStep = {
  id: 'claims-application',
  mark: '',
  name: { ja: 'オンライン請求の利用申請（開始）', en: 'apply for online claims' },
  with: portal,
  needs: [software, safetyRules, customerId],
  ask: 'claims-operation',
  after: ['account'],
  rules: ['ocl.start-month', 'ocl.required', 'ocl.safety-rules'],
};

const operationStart: OnboardingStep = {
  id: 'operation-start',
  mark: '',
  name: { ja: '運用開始日の登録', en: 'register the operation start date' },
  with: portal,
  needs: [{ ja: '導入・運用開始の準備の完了', en: 'all preparations complete' }],
  ask: 'eligibility',
  after: ['certificate-arrival'],
  rules: ['opstart.register', 'opstart.path'],
};

/** What the guide lists of a STEP, 1 to 4. */
const printedStep = (number: 1 | 2 | 3 | 4): IntroductionStep =>
  introductionSteps[number - 1] as IntroductionStep;

function stationSteps(): readonly OnboardingStep[] {
  const [estimate, order, introduction, preparation] = [
    printedStep(1),
    printedStep(2),
    printedStep(3),
    printedStep(4),
  ];
  return [
    {
      id: 'estimate',
      mark: 'STEP 01',
      name: estimate.title,
      with: vendors,
      needs: estimate.checklist,
      ask: null,
      after: [],
      rules: ['flow.vn-steps', 'quote.vn-parties', 'vendor.vn-providers'],
    },
    {
      id: 'order',
      mark: 'STEP 02',
      name: order.title,
      with: vendors,
      needs: order.checklist,
      ask: null,
      after: ['estimate'],
      rules: ['flow.vn-steps', 'vendor.vn-providers'],
    },
    {
      id: 'account',
      mark: 'STEP 03',
      name: {
        ja: '総合ポータルサイトの新規ユーザー登録',
        en: 'register a user account on the portal',
      },
      with: portal,
      needs: [{ ja: 'ステーションコード（7桁）', en: 'the station code of seven digits' }, email],
      ask: 'portal-account',
      after: [],
      rules: ['portal.required', 'portal.activation-token'],
    },
    {
      id: 'eligibility-application',
      mark: 'STEP 03',
      name: { ja: 'オンライン資格確認の利用申請', en: 'apply for online eligibility verification' },
      with: portal,
      needs: [customerId, secret],
      ask: 'eligibility',
      after: ['account'],
      rules: ['oqs.required', 'oqs.order'],
    },
    { ...claimsApplication, mark: 'STEP 03' },
    {
      id: 'certificate',
      mark: 'STEP 03',
      name: { ja: '電子証明書発行申請', en: 'apply for the certificate' },
      with: portal,
      needs: [fee, terminals],
      ask: 'certificate',
      after: ['eligibility-application'],
      rules: ['cert.prereq', 'cert.form-fields', 'cert.fee'],
    },
    { ...certificateArrival, mark: 'STEP 03' },
    {
      id: 'setup',
      mark: 'STEP 03',
      name: {
        ja: '現地での導入（セットアップ、ソフト改修、テスト）',
        en: 'set-up, software change and tests',
      },
      with: vendors,
      needs: introduction.checklist.slice(4),
      ask: 'operation-test',
      after: ['order', 'certificate-arrival'],
      rules: ['flow.vn-steps', 'cert.download'],
    },
    {
      id: 'operation',
      mark: 'STEP 04',
      name: preparation.title,
      with: { ja: 'ステーションの職員', en: 'the staff of the station' },
      needs: preparation.checklist,
      ask: null,
      after: [],
      rules: ['flow.vn-steps'],
    },
    { ...operationStart, mark: 'STEP 04', after: ['setup', 'operation'] },
  ];
}

/**
 * The steps of a 訪問看護ステーション: STEP 01–04 of the guide, those on the portal one by one.
 * Source: S4 STEP 01–04.
 *
 * @example
 * import { stationOnboardingSteps } from 'iryokikan';
 * stationOnboardingSteps.map(({ id }) => id).indexOf('certificate') //=> 5
 */
export const stationOnboardingSteps: readonly OnboardingStep[] = /* @__PURE__ */ stationSteps();

const request = {
  ja: '別紙1（区分、名称、所在地、指定希望日、開設者）',
  en: '別紙1 (kind, name, address, day wanted for the designation, founder)',
};
const receptionNumber = { ja: '受付番号', en: 'the reception number' };

/** What the steps of 別紙3 need, and whom to ask. */
const designationNeeds: Readonly<
  Record<
    DesignationStepId,
    Pick<OnboardingStep, 'needs' | 'ask' | 'rules'> & { readonly at: string }
  >
> = {
  'card-reader': {
    at: 'maker of the card reader',
    needs: [],
    ask: null,
    rules: ['designation.order'],
  },
  network: {
    at: 'network provider',
    needs: [
      {
        ja: '接続可能な回線（IP-VPNかIPsec+IKE）',
        en: 'a line that may be used (IP-VPN or IPsec+IKE)',
      },
    ],
    ask: null,
    rules: ['designation.order', 'glossary.ipvpn'],
  },
  estimate: { at: 'system vendor', needs: [], ask: null, rules: ['designation.order'] },
  order: { at: 'system vendor', needs: [], ask: null, rules: ['designation.order'] },
  request: {
    at: 'regional bureau',
    needs: [request],
    ask: 'reception-number-request',
    rules: ['recept.form', 'recept.bureau-deadline'],
  },
  reply: {
    at: 'regional bureau',
    needs: [],
    ask: 'reception-number-request',
    rules: ['recept.reply-deadline-10'],
  },
  submission: {
    at: 'operator of the eligibility verification',
    needs: [receptionNumber],
    ask: 'reception-number-submission',
    rules: ['recept.submit-deadline-15'],
  },
  account: {
    at: 'operator of the eligibility verification',
    needs: [receptionNumber, email],
    ask: 'portal-account',
    rules: ['portal.required', 'portal.activation-token'],
  },
  applications: {
    at: 'operator of the eligibility verification',
    needs: [receptionNumber, customerId, secret, fee, terminals],
    ask: 'certificate',
    rules: ['oqs.required', 'cert.form-fields', 'cert.fee'],
  },
  'designation-application': {
    at: 'regional bureau',
    needs: [
      {
        ja: '指定申請書、導入計画書（別紙2）',
        en: 'the application for designation, with the implementation plan (別紙2)',
      },
    ],
    ask: 'designation-application',
    rules: ['plan.required', 'plan.fields'],
  },
};

function institutionSteps(): readonly OnboardingStep[] {
  const steps = designationSteps.map(({ id, mark, name, after }): OnboardingStep => {
    const details = designationStepDetails[id];
    const { at, ...needed } = designationNeeds[id];
    return {
      id,
      mark,
      name: { ja: name, en: details.en },
      with: { ja: details.at, en: at },
      after,
      ...needed,
    };
  });
  return [
    ...steps.slice(0, -1),
    { ...certificateArrival, after: ['applications'] },
    claimsApplication,
    ...steps.slice(-1),
    operationStart,
  ];
}

/**
 * The steps of a new 保険医療機関 or 保険薬局: ①–⑨ of 別紙3, and what they do not tell: the
 * certificate's arrival, the application for online claims, the 運用開始日. Source: S1 別紙3; S2,
 * S4.
 *
 * @example
 * import { institutionOnboardingSteps } from 'iryokikan';
 * institutionOnboardingSteps.find(({ id }) => id === 'certificate-arrival')?.after
 * //=> ['applications']
 */
export const institutionOnboardingSteps: readonly OnboardingStep[] =
  /* @__PURE__ */ institutionSteps();
