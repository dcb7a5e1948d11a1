import type { Fault } from '../core/finding.js';
import { portalRenewed } from '../facts/portal.js';
import { printed } from '../facts/printed.js';

const centre = 'オンライン資格確認等コールセンター（0800-080-4583）にご確認ください。';

export const successionCodeUnchanged = {
  rule: 'oldportal.succession',
  reason: 'code-unchanged',
  severity: 'warning',
  ja: () =>
    `承継手続きは医療機関等コードの変更を伴う場合のものです。この場合にもコードの変更が条件となるかは、文面からは決まりません。${centre}`,
  readings: [
    { id: 'every-case', verdict: 'invalid', source: 'S3' },
    { id: 'first-case', verdict: 'valid', source: 'S3' },
  ],
} as const satisfies Fault<never>;

export const successionOtherCase = {
  rule: 'oldportal.succession',
  reason: 'other-case',
  severity: 'warning',
  ja: () => `案内に挙げられた4つの場合ではありません。「場合等」に含まれるかは、${centre}`,
  readings: [
    { id: 'other-cases-too', verdict: 'valid', source: 'S3' },
    { id: 'listed-cases-only', verdict: 'invalid', source: 'S3' },
  ],
} as const satisfies Fault<never>;

export const successionContinuity = {
  rule: 'oldportal.succession',
  reason: 'continuity',
  severity: 'info',
  ja: () => '実質的な診療体制・調剤体制を継続する場合に限ります。',
} as const satisfies Fault<never>;

export const successionReplaced = {
  rule: 'oldportal.succession',
  reason: 'replaced',
  severity: 'info',
  ja: () =>
    `旧ポータルサイトの承継手続きは、${printed(portalRenewed)}のリニューアルで置き換わりました。総合ポータルサイトの「医療機関等を新設・廃止・コード変更される方はこちら」からお手続きください。`,
} as const satisfies Fault<never>;

export const mailedAllTheSame = {
  rule: 'oldportal.reference-date',
  reason: 'registered-later',
  severity: 'info',
  ja: () => '基準日より後の登録のため案内が届きますが、改めてのアカウント登録は不要です。',
} as const satisfies Fault<never>;
