import type { GuidanceText } from './text.js';

/** One of the four STEPs by which a 訪問看護ステーション introduces both systems. */
export interface IntroductionStep {
  readonly id: 'step-01' | 'step-02' | 'step-03' | 'step-04';
  readonly title: GuidanceText;
  /** With whom: ① 導入支援事業者, ② レセコンの事業者, the portal, or the station itself. */
  readonly with: readonly ('installation-vendor' | 'billing-vendor' | 'portal' | 'station')[];
  /** The points of its チェックリスト, in printed order. */
  readonly checklist: readonly GuidanceText[];
  /** What the guide says to mind. */
  readonly notes: readonly GuidanceText[];
}

/**
 * 導入までの作業の流れ: STEP 01 見積 to STEP 04 運用準備 of a 訪問看護ステーション, with their
 * チェックリスト. 「上記は一般的な準備のステップとなります」: the order within a station may
 * differ.
 *
 * Not checked: how long a step takes (ask the 導入支援事業者). Source: S4 STEP 01–04, as of
 * 2026-04.
 *
 * @example
 * import { introductionSteps } from 'iryokikan';
 * introductionSteps.map(({ title }) => title.ja)
 * //=> ['見積のご相談・ご依頼', '発注', '導入', '運用準備']
 */
export const introductionSteps: readonly IntroductionStep[] = [
  {
    id: 'step-01',
    title: { ja: '見積のご相談・ご依頼', en: 'Ask for estimates' },
    with: ['installation-vendor', 'billing-vendor'],
    checklist: [
      {
        ja: '現在の利用状況の確認（レセプト作成用端末・ソフトの有無と製品名、ネットワーク回線の事業者名・回線種別・サービス名）',
        en: 'Note what is in use: billing terminal and software with their names, and the line with its provider, type and service.',
      },
      {
        ja: '導入支援事業者へ、オンライン資格確認とオンライン請求の導入の見積を依頼し、希望する時期も伝える',
        en: 'Ask an installation vendor for an estimate for both systems, and tell when they are wanted.',
      },
      {
        ja: '並行して、レセコンの事業者にもソフト改修の見積を依頼する',
        en: 'At the same time ask the billing software vendor for an estimate of the software change.',
      },
    ],
    notes: [
      {
        ja: '①導入支援事業者と②レセコンの事業者とで調整先が異なります。',
        en: 'The two vendors are different counterparties.',
      },
    ],
  },
  {
    id: 'step-02',
    title: { ja: '発注', en: 'Order' },
    with: ['installation-vendor', 'billing-vendor'],
    checklist: [{ ja: '見積内容を確認して発注する', en: 'Check the estimates and order.' }],
    notes: [
      {
        ja: '発注から機器の搬入、現地でのセットアップまで時間がかかります。できるだけ早期に各種申請手続きを行ってください。',
        en: 'Delivery and set-up take time after the order. File the applications as early as possible.',
      },
    ],
  },
  {
    id: 'step-03',
    title: { ja: '導入', en: 'Introduce' },
    with: ['portal', 'installation-vendor', 'billing-vendor'],
    checklist: [
      { ja: '新規ユーザー（アカウント）登録', en: 'Register a user account on the portal.' },
      { ja: 'オンライン資格確認利用申請', en: 'Apply for online eligibility verification.' },
      { ja: 'オンライン請求利用申請・開始届', en: 'Apply for online claims (notice of start).' },
      { ja: '電子証明書発行申請', en: 'Apply for the certificate.' },
      {
        ja: 'オンライン資格確認・オンライン請求システムのセットアップ（導入支援事業者）',
        en: 'Set-up of both systems (installation vendor).',
      },
      {
        ja: 'レセプト作成用端末のソフト改修（レセコン事業者）',
        en: 'Change of the billing software (its vendor).',
      },
      { ja: '接続・運用テスト', en: 'Connection and operation test.' },
    ],
    notes: [
      {
        ja: '端末を兼用する場合、電子証明書は共通です。電子証明書発行通知書は簡易書留で届きます。',
        en: 'A terminal used for both needs one certificate. Its notice comes by recorded delivery.',
      },
      {
        ja: '現地での作業には、ステーション職員の立会いが必要な場合があります。',
        en: 'Somebody of the station may have to be present while the vendors work on site.',
      },
    ],
  },
  {
    id: 'step-04',
    title: { ja: '運用準備', en: 'Prepare operation' },
    with: ['station'],
    checklist: [{ ja: '業務等の変更点の確認', en: 'Go through what changes in the daily work.' }],
    notes: [
      {
        ja: '居宅等での利用者への対応や事務をイメージし、職員に説明してください。準備が完了したら総合ポータルサイトで運用開始日を入力します。',
        en: 'Think through the visits and the office work and explain them to the staff. Then enter the operation start date on the portal.',
      },
    ],
  },
];

/** A thing for which an estimate is asked, and of whom. */
export interface EstimateItem {
  readonly item: GuidanceText;
  /** Undefined where the guide names nobody. */
  readonly of?: 'installation-vendor' | 'billing-vendor';
}

/**
 * 主な見積対象: what STEP 01 asks estimates for, and of whom.
 *
 * Not checked: prices. Source: S4 STEP 01.
 *
 * @example
 * import { estimateItems } from 'iryokikan';
 * estimateItems.filter((each) => each.of === 'billing-vendor').length //=> 1
 */
export const estimateItems: readonly EstimateItem[] = [
  {
    item: {
      ja: 'モバイル端末（現在お使いの業務端末も併用可）',
      en: 'Mobile terminals (those in use will do too)',
    },
  },
  {
    item: {
      ja: 'オンライン資格確認/オンライン請求用端末',
      en: 'Terminal for both systems',
    },
    of: 'installation-vendor',
  },
  {
    item: {
      ja: 'レセプト作成用端末/レセプト作成用ソフト（レセコンのソフト改修）',
      en: 'Billing terminal or software (its change)',
    },
    of: 'billing-vendor',
  },
  {
    item: {
      ja: 'オンライン資格確認/オンライン請求用ネットワーク回線の敷設（IP-VPN接続方式またはIPsec+IKE接続方式）',
      en: 'Network line for both systems (IP-VPN or IPsec+IKE)',
    },
    of: 'installation-vendor',
  },
];
