import type { DesignationStepId } from './steps.js';

/** What a schedule does without. */
export interface DesignationStepDetails {
  readonly en: string;
  /** With whom it is done. */
  readonly at: string;
}

/**
 * The English name of each step before a designation, and with whom it is done. Source: S1 別紙3.
 *
 * @example
 * import { designationStepDetails } from 'iryokikan';
 * designationStepDetails.network.at //=> 'ネットワーク事業者'
 */
export const designationStepDetails: Readonly<Record<DesignationStepId, DesignationStepDetails>> = {
  'card-reader': {
    en: 'choose and order the card reader',
    at: '顔認証付きカードリーダーメーカー',
  },
  network: { en: 'prepare the network', at: 'ネットワーク事業者' },
  estimate: { en: 'ask for an estimate', at: 'システム事業者' },
  order: { en: 'place the order', at: 'システム事業者' },
  request: { en: 'request a reception number', at: '地方厚生（支）局' },
  reply: { en: 'the bureau sends the reception number', at: '地方厚生（支）局' },
  submission: { en: 'hand in the reception number', at: 'オンライン資格確認実施機関' },
  account: { en: 'register the portal account', at: 'オンライン資格確認実施機関' },
  applications: {
    en: 'apply for eligibility verification and the certificate',
    at: 'オンライン資格確認実施機関',
  },
  'designation-application': {
    en: 'apply for designation, with the implementation plan',
    at: '地方厚生（支）局',
  },
};
