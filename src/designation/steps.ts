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
  /** The steps that must be done before it. */
  readonly after: readonly DesignationStepId[];
}

/**
 * The steps before a designation in the order of 別紙3, each with the steps it depends on. ①–④ and
 * ⑨ are a guide (目安). The order of ⑥ and ⑦ is that of 別紙3: the account can be registered once
 * the number has been handed in, although 第3 speaks of presenting it from the portal. With whom
 * each is done, and its English name: {@link designationStepDetails}. Source: S1 別紙3; ⑤ before ⑨:
 * 第1の1(1)
 * 「指定の申請に先立ち」.
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
    after: [],
  },
  {
    id: 'network',
    mark: '②',
    name: 'ネットワーク準備',
    after: [],
  },
  {
    id: 'estimate',
    mark: '③',
    name: '見積依頼',
    after: [],
  },
  {
    id: 'order',
    mark: '④',
    name: '発注',
    after: ['estimate'],
  },
  {
    id: 'request',
    mark: '⑤',
    name: '受付番号の情報提供依頼',
    after: [],
  },
  {
    id: 'reply',
    mark: '',
    name: '地方厚生（支）局からの受付番号の回答',
    after: ['request'],
  },
  {
    id: 'submission',
    mark: '⑥',
    name: '実施機関への受付番号の提出',
    after: ['reply'],
  },
  {
    id: 'account',
    mark: '⑦',
    name: '総合ポータルサイトのアカウント登録',
    after: ['submission'],
  },
  {
    id: 'applications',
    mark: '⑧',
    name: 'オンライン資格確認利用申請・電子証明書発行申請',
    after: ['account'],
  },
  {
    id: 'designation-application',
    mark: '⑨',
    name: '保険医療機関等の指定申請（導入計画書を添付）',
    after: ['request'],
  },
];
