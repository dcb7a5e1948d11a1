import type { GuidanceText } from './text.js';

/** A text that a screen of the portal shows, kept word for word. */
export interface PortalText {
  readonly id: string;
  readonly ja: string;
  /** What it says; the portal itself is in Japanese. */
  readonly en: string;
}

/**
 * Texts of the portal, word for word: for instructions and for comparing what a screen shows.
 *
 * Not checked: whether the portal still shows them. Source: S2, S4.
 *
 * @example
 * import { portalTexts } from 'iryokikan';
 * portalTexts.find(({ id }) => id === 'registered')?.ja //=> 'ユーザー登録が完了いたしました。'
 */
export const portalTexts: readonly PortalText[] = [
  { id: 'required', ja: '必須情報', en: 'Required' },
  { id: 'apply', ja: '以下のとおり申請します。', en: 'I apply as follows.' },
  { id: 'register', ja: '以下の内容で登録します。', en: 'I register the following.' },
  { id: 'consent', ja: '上記の利用規約に同意します。', en: 'I agree to the terms above.' },
  {
    id: 'confirm',
    ja: 'よろしければ「申請」ボタンをクリックしてください。',
    en: 'If all is right, click 申請.',
  },
  {
    id: 'back',
    ja: '内容に誤りがあれば、「戻る」ボタンをクリックしてください。',
    en: 'If something is wrong, click 戻る.',
  },
  {
    id: 'certificate-sent',
    ja: '証明書発行申請を送信しました。',
    en: 'The application for a certificate was sent.',
  },
  {
    id: 'eligibility-completed',
    ja: 'オンライン資格確認利用開始・変更申請が完了しました。',
    en: 'The application for eligibility verification is complete.',
  },
  {
    id: 'claims-completed',
    ja: 'オンライン請求に関する開始・変更届出が完了しました。',
    en: 'The notice on online claims is complete.',
  },
  { id: 'registered', ja: 'ユーザー登録が完了いたしました。', en: 'The user is registered.' },
  {
    id: 'mail-sent',
    ja: 'ご登録いただいたメールアドレス宛に、ユーザー登録用のリンクを添付したメールをお送りしております。',
    en: 'A mail with the link of the registration was sent to the address entered.',
  },
];

/** A page of the portal's knowledge base. */
export interface KnowledgeArticle {
  readonly id: string;
  readonly about: GuidanceText;
}

/**
 * 記事番号: numbers of pages of the portal (KB…) that the guides show, by which a desk finds a
 * page.
 *
 * Not checked: whether a page is still there. Source: S2, S4.
 *
 * @example
 * import { knowledgeArticles } from 'iryokikan';
 * knowledgeArticles.map(({ id }) => id).includes('KB0011373') //=> true
 */
export const knowledgeArticles: readonly KnowledgeArticle[] = [
  {
    id: 'KB0011095',
    about: {
      ja: 'オンライン資格確認 利用開始・変更申請',
      en: 'Eligibility verification: start or change',
    },
  },
  {
    id: 'KB0010322',
    about: {
      ja: 'オンライン資格確認 利用開始・変更申請（別の世代）',
      en: 'Eligibility verification: start or change (another generation)',
    },
  },
  {
    id: 'KB0010323',
    about: { ja: 'オンライン請求 開始・変更届出', en: 'Online claims: start or change' },
  },
  { id: 'KB0010324', about: { ja: '申請の画面', en: 'A screen of the applications' } },
  { id: 'KB0010327', about: { ja: '完了の画面', en: 'The screen of completion' } },
  { id: 'KB0010381', about: { ja: '電子証明書発行申請', en: 'Application for a certificate' } },
  {
    id: 'KB0011373',
    about: { ja: '訪問看護 各種申請', en: 'Visiting nursing: all applications' },
  },
];

/** What the menu オンライン資格確認 of the portal offers. */
export interface PortalService {
  readonly id: string;
  readonly name: GuidanceText;
  readonly about: GuidanceText;
}

/**
 * オンライン資格確認 of the portal: what its menu offers, the applications and what is asked or
 * downloaded there.
 *
 * Not checked: who may still use an entry (経過措置申請, 補助金申請: ask the call centre).
 * Source: S4 各種申請一覧.
 *
 * @example
 * import { portalServices } from 'iryokikan';
 * portalServices.find(({ id }) => id === 'master-account')?.name.ja
 * //=> 'マスターアカウント情報ダウンロード'
 */
export const portalServices: readonly PortalService[] = [
  {
    id: 'application',
    name: { ja: '利用開始・変更申請', en: 'Start or change of use' },
    about: {
      ja: 'オンライン資格確認の利用開始・変更を申請します。',
      en: 'Apply for the start or a change of eligibility verification.',
    },
  },
  {
    id: 'operation-start',
    name: { ja: '運用開始日登録', en: 'Operation start date' },
    about: {
      ja: 'オンライン資格確認の運用開始日を登録します。',
      en: 'Register the operation start date.',
    },
  },
  {
    id: 'certificate',
    name: { ja: '電子証明書発行申請', en: 'Certificate application' },
    about: {
      ja: '電子証明書の個別申請と、申請の照会をします。',
      en: 'Apply for a certificate, and ask how an application stands.',
    },
  },
  {
    id: 'master-account',
    name: { ja: 'マスターアカウント情報ダウンロード', en: 'Download of the master account' },
    about: {
      ja: 'オンライン資格確認のマスターアカウント情報（最初に利用する際に入力する情報）をダウンロードします。',
      en: 'Download the master account, which is entered at the first use of eligibility verification.',
    },
  },
  {
    id: 'subsidy',
    name: { ja: '補助金申請', en: 'Subsidy' },
    about: {
      ja: 'オンライン資格確認の補助金を申請します。',
      en: 'Apply for a subsidy for eligibility verification.',
    },
  },
  {
    id: 'subsidy-decision',
    name: { ja: '交付決定通知書ダウンロード', en: 'Download of the grant notice' },
    about: {
      ja: 'オンライン資格確認の交付決定通知書をダウンロードします（S2の画面）。',
      en: 'Download the notice of the grant (screen of S2).',
    },
  },
  {
    id: 'institution-data',
    name: { ja: '医療機関等情報の照会', en: 'Wrong data of the institution' },
    about: {
      ja: '表示されている医療機関等情報に誤りがあれば、画面の「こちら」から照会します。',
      en: 'Where the data shown of the institution are wrong, ask through 「こちら」 on the screen.',
    },
  },
];
