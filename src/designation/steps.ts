/** The steps before a designation: ①–⑨ of 別紙3, and the bureau's reply between ⑤ and ⑥. */
export type DesignationStepId =
  | 'card-reader'
  | 'network'
  | 'estimate'
  | 'order'
  | 'request'
  | 'reply'
  | 'submission'
  | 'account'
  | 'applications'
  | 'designation-application';

/** A step before a designation. */
export interface DesignationStep {
  readonly id: DesignationStepId;
  /** ①–⑨; empty for the reply, which is the bureau's. */
  readonly mark: string;
  readonly name: string;
  readonly english: string;
  /** With whom it is done. */
  readonly at: string;
  /** The steps that must be done before it. */
  readonly after: readonly DesignationStepId[];
}

/**
 * The steps before a designation in the order of 別紙3, each with the steps it depends on. ①–④ and ⑨ are a guide (目安). The order of ⑥ and ⑦ is
 * that of 別紙3: the account can be registered once the number has been handed in, although 第3 speaks of presenting it from the portal.
 * Source: S1 別紙3; ⑤ before ⑨: 第1の1(1) 「指定の申請に先立ち」.
 *
 * @example
 * import { designationSteps } from 'iryokikan';
 * designationSteps.find(({ mark }) => mark === '⑦')?.after //=> ['submission']
 */
export const designationSteps: readonly DesignationStep[] = [
  {
    id: 'card-reader',
    mark: '①',
    name: '顔認証付きカードリーダーの選定・調達',
    english: 'choose and order the card reader',
    at: '顔認証付きカードリーダーメーカー',
    after: [],
  },
  {
    id: 'network',
    mark: '②',
    name: 'ネットワーク準備',
    english: 'prepare the network',
    at: 'ネットワーク事業者',
    after: [],
  },
  {
    id: 'estimate',
    mark: '③',
    name: '見積依頼',
    english: 'ask for an estimate',
    at: 'システム事業者',
    after: [],
  },
  {
    id: 'order',
    mark: '④',
    name: '発注',
    english: 'place the order',
    at: 'システム事業者',
    after: ['estimate'],
  },
  {
    id: 'request',
    mark: '⑤',
    name: '受付番号の情報提供依頼',
    english: 'request a reception number',
    at: '地方厚生（支）局',
    after: [],
  },
  {
    id: 'reply',
    mark: '',
    name: '地方厚生（支）局からの受付番号の回答',
    english: 'the bureau sends the reception number',
    at: '地方厚生（支）局',
    after: ['request'],
  },
  {
    id: 'submission',
    mark: '⑥',
    name: '実施機関への受付番号の提出',
    english: 'hand in the reception number',
    at: 'オンライン資格確認実施機関',
    after: ['reply'],
  },
  {
    id: 'account',
    mark: '⑦',
    name: '総合ポータルサイトのアカウント登録',
    english: 'register the portal account',
    at: 'オンライン資格確認実施機関',
    after: ['submission'],
  },
  {
    id: 'applications',
    mark: '⑧',
    name: 'オンライン資格確認利用申請・電子証明書発行申請',
    english: 'apply for eligibility verification and the certificate',
    at: 'オンライン資格確認実施機関',
    after: ['account'],
  },
  {
    id: 'designation-application',
    mark: '⑨',
    name: '保険医療機関等の指定申請（導入計画書を添付）',
    english: 'apply for designation, with the implementation plan',
    at: '地方厚生（支）局',
    after: ['request'],
  },
];
