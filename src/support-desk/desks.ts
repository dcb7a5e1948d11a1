import { stationGuide } from './as-of.js';

/** What a desk is asked about. */
export type DeskTopic =
  | 'eligibility'
  | 'setup'
  | 'operation-test'
  | 'shared-terminal'
  | 'certificate'
  | 'portal-account'
  | 'reception-number-submission'
  | 'claims-operation'
  | 'claims-terminal'
  | 'network-line'
  | 'reception-number-request'
  | 'designation-application'
  | 'newly-designated-list';

/** A desk whose hours are published. */
export type PhoneDeskId = 'call-centre' | 'claims-system' | 'claims-network';

/** A place that answers questions. */
export type DeskId = PhoneDeskId | 'bureau' | 'ssk';

/** A place that answers questions, and how to reach it. */
export interface SupportDesk {
  readonly id: DeskId;
  readonly name: { readonly ja: string; readonly en: string };
  /** Digits only, for a `tel:` link. The bureaus have a number each: ask theirs. */
  readonly phone?: string;
  /** The number as it is printed. */
  readonly phoneText?: string;
  /** 通話無料 */
  readonly tollFree?: true;
  readonly mail?: string;
  readonly address?: string;
  /** What it asks for first, or how long an answer takes. */
  readonly note?: { readonly ja: string; readonly en: string };
  readonly topics: readonly DeskTopic[];
  /** The month of the source that says so; numbers and hours change. */
  readonly asOf: string;
  /** Tags of the documents that state it. */
  readonly sources: readonly string[];
}

/**
 * 問い合わせの内容: names of the topics. Source: that of each desk.
 *
 * @example
 * import { deskTopics } from 'iryokikan';
 * deskTopics.certificate.en //=> 'certificates'
 */
export const deskTopics: Readonly<Record<DeskTopic, { readonly ja: string; readonly en: string }>> =
  {
    eligibility: {
      ja: 'オンライン資格確認の概要、各種届出書類',
      en: 'online eligibility verification in general, forms to file',
    },
    setup: {
      ja: '導入・準備（モバイル端末など）',
      en: 'setting it up (mobile devices and the like)',
    },
    'operation-test': { ja: '運用テスト、その日程', en: 'operation tests and their dates' },
    'shared-terminal': {
      ja: 'オンライン資格確認とオンライン請求の兼用端末',
      en: 'a terminal used for both eligibility verification and claims',
    },
    certificate: { ja: '電子証明書', en: 'certificates' },
    'portal-account': {
      ja: '総合ポータルサイトのユーザー登録・ログイン',
      en: 'registration and login on the portal',
    },
    'reception-number-submission': {
      ja: '受付番号の実施機関への提出、受付番号での利用申請',
      en: 'handing in the reception number, applications with it',
    },
    'claims-operation': {
      ja: 'オンライン請求システムの操作',
      en: 'use of the online claims system',
    },
    'claims-terminal': {
      ja: 'オンライン請求用端末の設定',
      en: 'settings of the terminal for online claims',
    },
    'network-line': { ja: 'ネットワーク回線', en: 'the network line' },
    'reception-number-request': {
      ja: '受付番号の情報提供依頼',
      en: 'the request for a reception number',
    },
    'designation-application': {
      ja: '保険医療機関・保険薬局の指定申請',
      en: 'the application for designation',
    },
    'newly-designated-list': {
      ja: '新規指定医療機関一覧表の送付（地方厚生（支）局から）',
      en: 'the list of newly designated institutions (from the bureaus)',
    },
  };

/**
 * The desks, with number, topics and source. A 訪問看護ステーション or institution asks the bureau
 * (地方厚生（支）局) of its prefecture about designation: `bureauOf`. Hours: {@link deskHoursOn}.
 * Source: S1 別紙3, S3, S4 「お問い合わせ先のご案内」.
 *
 * @example
 * import { supportDesks } from 'iryokikan';
 * supportDesks.find(({ id }) => id === 'call-centre')?.phone //=> '08000804583'
 */
export const supportDesks: readonly SupportDesk[] = [
  {
    id: 'call-centre',
    name: {
      ja: 'オンライン資格確認等コールセンター',
      en: 'Call centre for online eligibility verification',
    },
    phone: '08000804583',
    phoneText: '0800-080-4583',
    tollFree: true,
    mail: 'contact@iryohokenjyoho-portal.jp',
    note: {
      ja: 'はじめに医療機関等コード（訪問看護ステーションコード）と名称をお伝えください。問い合わせフォームは回答まで日数がかかることがあります。',
      en: 'Give the institution code and name first. Answers to the contact form may take days.',
    },
    topics: [
      'eligibility',
      'setup',
      'operation-test',
      'shared-terminal',
      'certificate',
      'portal-account',
      'reception-number-submission',
    ],
    asOf: stationGuide,
    sources: ['S1', 'S3', 'S4'],
  },
  {
    id: 'claims-system',
    name: { ja: 'オンライン請求ヘルプデスク', en: 'Help desk for online claims' },
    phone: '0120607210',
    phoneText: '0120-60-7210',
    tollFree: true,
    topics: ['claims-operation', 'claims-terminal'],
    asOf: stationGuide,
    sources: ['S4', 'P14'],
  },
  {
    id: 'claims-network',
    name: {
      ja: 'オンライン請求ネットワークサポートデスク',
      en: 'Network support desk for online claims',
    },
    phone: '0120220571',
    phoneText: '0120-220-571',
    tollFree: true,
    topics: ['network-line'],
    asOf: stationGuide,
    sources: ['S4', 'P14'],
  },
  {
    id: 'bureau',
    name: { ja: '地方厚生（支）局 都府県事務所等', en: 'Regional bureau, prefectural office' },
    topics: ['reception-number-request', 'designation-application'],
    asOf: '2023-12',
    sources: ['S1'],
  },
  {
    id: 'ssk',
    name: {
      ja: '社会保険診療報酬支払基金本部 情報化企画部資格情報課',
      en: 'Health Insurance Claims Review & Reimbursement Services (支払基金), head office',
    },
    phone: '0335917441',
    phoneText: '03-3591-7441',
    mail: 'onsnew48@ssk.or.jp',
    address: '〒105-0004 東京都港区新橋2丁目1番3号',
    topics: ['newly-designated-list'],
    asOf: '2023-12',
    sources: ['S1'],
  },
];

/**
 * The desk that answers a topic. 兼用端末 (a terminal for both systems) goes to the call centre, a
 * terminal for claims alone to the claims help desk.
 *
 * @throws RangeError when the topic is none of {@link deskTopics}.
 * @example
 * import { deskOf } from 'iryokikan';
 * deskOf('certificate').name.ja //=> 'オンライン資格確認等コールセンター'
 * deskOf('network-line').phoneText //=> '0120-220-571'
 */
export function deskOf(topic: DeskTopic): SupportDesk {
  const desk = supportDesks.find(({ topics }) => topics.includes(topic));
  if (desk) return desk;
  throw new RangeError('用件はdeskTopicsの名前で渡してください。 Pass a topic of deskTopics.');
}

/**
 * 問い合わせ先: finds a desk by its id, its Japanese name, or its number however it is written
 * (`0800-0804583` and `0800-080-4583` are the same). Takes anything and never throws.
 *
 * @example
 * import { findDesk } from 'iryokikan';
 * findDesk('0800-0804583')?.id //=> 'call-centre'
 */
export function findDesk(text: unknown): SupportDesk | undefined {
  const digits = typeof text === 'string' ? text.replace(/\D/g, '') : undefined;
  return supportDesks.find(
    ({ id, name, phone }) => id === text || name.ja === text || (phone && phone === digits),
  );
}
