import type { Dated } from '../core/dated.js';
import { directMailDate } from '../facts/direct-mail.js';
import { oldPortalLast, portalRenewed } from '../facts/portal.js';

/** A step of a procedure. */
export interface ProcedureStep {
  readonly ja: string;
  readonly en: string;
}

/**
 * 承継手続き on the old portal, step by step. That portal was replaced on 2024-03-25: today's way
 * is {@link codeChangeSteps}. Source: S3 別添2 「承継手続き方法」.
 *
 * @example
 * import { successionSteps } from 'iryokikan';
 * successionSteps[3].ja //=> '「オンライン資格確認関係 保険医療機関等承継届出」をクリックする。'
 */
export const successionSteps: readonly ProcedureStep[] = [
  {
    ja: '「医療機関等ポータル」で検索するか、QRコードを読み取る。',
    en: 'Search for 「医療機関等ポータル」, or scan the QR code.',
  },
  {
    ja: '「すでにアカウントをお持ちの方はログイン」をクリックする。',
    en: 'Click 「すでにアカウントをお持ちの方はログイン」.',
  },
  {
    ja: '過去に登録したメールアドレスとパスワードでログインする（忘れた場合はコールセンター 0800-080-4583 へ）。',
    en: 'Log in with the e-mail address and password registered before (forgotten: call centre, 0800-080-4583).',
  },
  {
    ja: '「オンライン資格確認関係 保険医療機関等承継届出」をクリックする。',
    en: 'Click 「オンライン資格確認関係 保険医療機関等承継届出」.',
  },
  {
    ja: '必要な情報を入力し、「確認画面へ進む」、「上記の内容で確定する」の順にクリックする。受理メールが届き、その後の案内は郵送される。',
    en: 'Fill in the form, click 「確認画面へ進む」, then 「上記の内容で確定する」. A mail confirms the receipt; what follows comes by post.',
  },
];

/**
 * 医療機関コードが変わるときの手続: the way for whoever opens, closes or changes the code of an
 * institution, on the portal that replaced the old one on 2024-03-25. What its page asks for, no
 * source shows. Source: S4 STEP 03, top page.
 *
 * @example
 * import { codeChangeSteps } from 'iryokikan';
 * codeChangeSteps[1].ja
 * //=> '「医療機関等を新設・廃止・コード変更される方はこちら」をクリックする。'
 */
export const codeChangeSteps: readonly ProcedureStep[] = [
  {
    ja: '医療機関等向け総合ポータルサイト（https://iryohokenjyoho.service-now.com/csm）を開く。',
    en: 'Open the portal for medical institutions (https://iryohokenjyoho.service-now.com/csm).',
  },
  {
    ja: '「医療機関等を新設・廃止・コード変更される方はこちら」をクリックする。',
    en: 'Click 「医療機関等を新設・廃止・コード変更される方はこちら」.',
  },
  {
    ja: 'その先の画面の案内に従う（手順はどの案内にも記載がない。分からなければコールセンター 0800-080-4583 へ）。',
    en: 'Follow the page behind it (no guide shows it; in doubt ask the call centre, 0800-080-4583).',
  },
];

/**
 * 承継手続き as it was, and what took its place: ask it with {@link inForceOn}.
 *
 * @example
 * import { inForceOn, successionProcedures } from 'iryokikan';
 * const today = inForceOn(successionProcedures, '2026-11-02');
 * today.status === 'in-force' && today.entry.from //=> '2024-03-25'
 */
export const successionProcedures: readonly Dated<readonly ProcedureStep[]>[] = [
  { from: directMailDate, until: oldPortalLast, value: successionSteps, source: 'S3' },
  { from: portalRenewed, value: codeChangeSteps, source: 'S4' },
];

/**
 * Registering with a 仮メールアドレス and 仮パスワード on the old portal, which was replaced on
 * 2024-03-25. Source: S3 別添1 「アカウント登録方法」 (its text writes 「確認画面に進む」, the
 * button 「確認画面へ進む」).
 *
 * @example
 * import { provisionalRegistrationSteps } from 'iryokikan';
 * provisionalRegistrationSteps.length //=> 6
 */
export const provisionalRegistrationSteps: readonly ProcedureStep[] = [
  {
    ja: '「医療機関ポータル」で検索するか、QRコードを読み取る。',
    en: 'Search for 「医療機関ポータル」, or scan the QR code.',
  },
  {
    ja: '「すでにアカウントをお持ちの方はログイン」をクリックする。',
    en: 'Click 「すでにアカウントをお持ちの方はログイン」.',
  },
  {
    ja: '仮メールアドレス・仮パスワードでログインする。',
    en: 'Log in with the provisional address and password.',
  },
  { ja: '「アカウント情報編集」をクリックする。', en: 'Click 「アカウント情報編集」.' },
  {
    ja: '自分のメールアドレスと任意のパスワード（欄は空白になっている）に変え、他の情報を確認して「確認画面へ進む」をクリックする。',
    en: 'Change to an e-mail address and a password of your own (the field is empty), check the rest, and click 「確認画面へ進む」.',
  },
  {
    ja: '「上記の内容に同意して確定する」をクリックする。',
    en: 'Click 「上記の内容に同意して確定する」.',
  },
];

/**
 * Registering a new account on the old portal, which was replaced on 2024-03-25. Source: S3 別添2
 * 「アカウント登録方法」.
 *
 * @example
 * import { newAccountSteps } from 'iryokikan';
 * newAccountSteps.length //=> 4
 */
export const newAccountSteps: readonly ProcedureStep[] = [
  {
    ja: '「医療機関等ポータル」で検索するか、QRコードを読み取る。',
    en: 'Search for 「医療機関等ポータル」, or scan the QR code.',
  },
  {
    ja: '「初めてご利用になる方（アカウント登録）」をクリックする。',
    en: 'Click 「初めてご利用になる方（アカウント登録）」.',
  },
  {
    ja: '受信できるメールアドレスを入力して「仮登録メールを送信する」をクリックし、届いたメールのURLを開く。',
    en: 'Enter an e-mail address that receives mail, click 「仮登録メールを送信する」, and open the link in the mail.',
  },
  {
    ja: '医療機関等情報を入力し、「確認画面へ進む」、「上記の内容で確定する」の順にクリックする。「アカウント登録完了のご案内」が届く。',
    en: 'Fill in the form, click 「確認画面へ進む」, then 「上記の内容で確定する」. The mail 「アカウント登録完了のご案内」 arrives.',
  },
];
