import type { Fault } from '../core/finding.js';
import { agedJa } from '../facts/printed.js';

export const serviceClosing = {
  rule: 'efs.service-hours',
  reason: 'closing-minute',
  severity: 'warning',
  ja: () => '21:00ちょうどに利用できるかは案内に記載がありません。サービス終了とみなします。',
  readings: [
    { id: 'open', verdict: 'valid', source: 'S0' },
    { id: 'closed', verdict: 'invalid', source: 'S0' },
  ],
} as const satisfies Fault<never>;

export const serviceHoliday = {
  rule: 'efs.service-hours',
  reason: 'holiday',
  severity: 'warning',
  ja: () =>
    '祝日と年末年始に利用できるかは案内に記載がありません。文面どおりなら利用できます。期限のあるものは前の開庁日までにお出しください。',
  readings: [
    { id: 'open', verdict: 'valid', source: 'S0' },
    { id: 'closed', verdict: 'invalid', source: 'package' },
  ],
} as const satisfies Fault<never>;

export const mailingEstimate = {
  rule: 'efs.mailing-schedule',
  reason: 'estimate',
  severity: 'info',
  ja: () => '到着の目途です。上旬・中旬・下旬は1～10日、11～20日、21日～月末として示します。',
} as const satisfies Fault<never>;

export const osNotListed = {
  rule: 'efs.os-browser',
  reason: 'os',
  severity: 'warning',
  ja: () => '動作保証されているOSではありません。電子申請・届出等システムの案内をご確認ください。',
} as const satisfies Fault<never>;

export const browserNotListed = {
  rule: 'efs.os-browser',
  reason: 'browser',
  severity: 'warning',
  ja: () => '動作保証されているブラウザではありません。Microsoft Edgeなどをご利用ください。',
} as const satisfies Fault<never>;

export const environmentsAged = {
  rule: 'efs.os-browser',
  reason: 'as-of',
  severity: 'info',
  ja: agedJa,
} as const satisfies Fault<never>;

export const keychainNeeded = {
  rule: 'efs.safari-keychain',
  reason: 'keychain',
  severity: 'info',
  ja: () =>
    'Safariではキーチェーンアクセスの設定が必要です。https://healthinsurance.mhlw.go.jp/ に証明書を追加してください。',
} as const satisfies Fault<never>;

export const otherNetwork = {
  rule: 'efs.network',
  reason: 'other-network',
  severity: 'warning',
  ja: () =>
    '接続できるのはオンライン請求ネットワークだけです。オンライン請求ネットワークに接続された端末を使ってください。',
} as const satisfies Fault<never>;

export const otherCertificate = {
  rule: 'efs.cert-issuer',
  reason: 'other-issuer',
  severity: 'warning',
  ja: () => '「Online Billing NW Common Root CA」が含まれている証明書を選択してください。',
} as const satisfies Fault<never>;

export const proxyUnknown = {
  rule: 'efs.proxy-bypass',
  reason: 'ask-vendor',
  severity: 'info',
  ja: () =>
    'プロキシ設定の変更は不要です。接続できない場合は、レセコンのベンダーまたはネットワーク事業者に接続設定をご確認ください。',
} as const satisfies Fault<never>;

export const newUserId = {
  rule: 'efs.reissue-on-change',
  reason: 'new-user-id',
  severity: 'info',
  ja: () =>
    '新しいユーザーIDが必要です。利用終了届出（様式5）、新しい医療機関コード・点数表区分での利用開始届出（様式1）の順に、地方厚生（支）局へ提出してください。',
} as const satisfies Fault<never>;
