import { civil } from '../calendar/civil.js';
import type { Dated } from '../core/dated.js';
import { finding } from '../core/finding.js';
import { givenText } from '../core/given.js';
import type { Outcome } from '../core/outcome.js';
import { filingGuide, filingSurvey } from '../facts/e-filing.js';
import { newUserId } from './faults.js';
import { phrase } from './phrase.js';

/** What calls for a new user ID (S0 A9), by the names that the guide and people use. */
const trigger = /^[新旧]?(?:保険)?医療機関等?コード$|^[新旧]?点数表(?:区分|コード|番号)?$|移転$/;

/** What calls for no new ID: what else people ask about, of which the guide says nothing. */
const others: readonly string[] = [
  'none',
  'なし',
  '変更なし',
  '時間の経過',
  '年数の経過',
  '担当者',
  '担当者名',
  '開設者',
  '開設者名',
  '管理者',
  '管理者名',
  '代表者',
  '代表者名',
  '保険医',
  '保険薬剤師',
  '名称',
  '医療機関名',
  '医療機関名称',
  '医療機関の名称',
  '薬局名',
  '薬局の名称',
  '電話番号',
  'メールアドレス',
  'パスワード',
  '診療科',
  '診療科目',
  '診療時間',
  '端末',
  'パソコン',
  '回線',
  '電子証明書',
  'レセコン',
];

/** How a phrase ends that tells of a change. */
const changed =
  /(?:[にがをは]?(?:変更(?:が?あった|が?ある|した|する|された|と?なった|になった)?|変わった|変わる))?(?:場合|とき|時|際)?(?:に?は)?$/;

/** The changes that a phrase of the guide names, one by one. */
function changesIn(text: string): string[] {
  return phrase(text)
    .replace(/\([^()]*\)/g, '')
    .replace(changed, '')
    .replace(/移転(?:した|する)$/, '移転')
    .split(
      /[、,・/]|または|又は|および|及び|等?に(?:より|よる|伴い|伴う)|について[もは]?|と(?=医療機関|点数表|移転)/,
    )
    .map((part) => part.replace(/(?:の|等の?)?(?:変更)?$/, ''))
    .filter((part) => part !== '');
}

/**
 * The forms to file, in this order, when something about an institution has changed:
 * 様式5_利用終了届出, then 様式1_利用開始届出 with the new code and 点数表区分, after a change of
 * 「医療機関コード」, 「点数表区分」 or after 「移転」; none after any other change, such as that
 * of a 担当者, unless the code changes with it. Time alone never calls for a new user ID. The
 * phrases of the guide are read too,
 * 「医療機関コード、点数表区分(医科・歯科・調剤)に変更があった場合」 among them.
 * Source: S0 A9 (its 「旧点数表区分」 in ② is a slip for the new one).
 *
 * @throws RangeError when the change is no text, or none that is known.
 * @example
 * import { formsForNewUserId } from 'iryokikan';
 * formsForNewUserId('移転').value //=> ['様式5_利用終了届出', '様式1_利用開始届出']
 * formsForNewUserId('担当者').value //=> []
 */
export function formsForNewUserId(changed: string): Outcome<readonly string[]> {
  const changes = changesIn(givenText(changed));
  if (changes.some((change) => trigger.test(change))) {
    return {
      value: ['様式5_利用終了届出', '様式1_利用開始届出'],
      findings: [finding(newUserId, {})],
    };
  }
  if (changes.length > 0 && changes.every((change) => others.includes(change))) {
    return { value: [], findings: [] };
  }
  throw new RangeError(
    '変更の内容を「医療機関コード」「点数表区分」「移転」か、変わらない「担当者」などの項目名で渡してください。Pass what changed: 医療機関コード, 点数表区分, 移転, or another item such as 担当者.',
  );
}

/** What the guide of the electronic-filing system states as plain facts. */
export interface FilingFacts {
  /** 手数料 in yen (A4). */
  readonly fee: number;
  /** Whether paper is still accepted (A2). */
  readonly paperAccepted: boolean;
  /** Whether what was filed electronically must be filed on paper too (A3). */
  readonly paperNeededToo: boolean;
  /** Whether user ID and password expire by time (【2】⑤). */
  readonly credentialsExpire: boolean;
  /** Whether another certificate is needed beside that for the online claims (A7). */
  readonly ownCertificateNeeded: boolean;
  /**
   * Whether a lost ユーザID・初期パスワード通知 is issued again; how: 「導入要領」 of the bureau
   * (A6).
   */
  readonly lostNoticeReissued: boolean;
}

/**
 * 電子申請・届出等システムの決まり: the facts with the day from which they are known. Source: S0
 * 【2】, 【5】.
 *
 * @example
 * import { filingFacts } from 'iryokikan';
 * filingFacts[0].value.fee //=> 0
 */
export const filingFacts: readonly [Dated<FilingFacts>] = [
  {
    from: filingGuide,
    value: {
      fee: 0,
      paperAccepted: true,
      paperNeededToo: false,
      credentialsExpire: false,
      ownCertificateNeeded: false,
      lostNoticeReissued: true,
    },
    source: 'S0',
  },
];

/**
 * Addresses of the system: where to log in, what to enter as 信頼済みサイト (A8), what to enter in
 * the keychain for Safari.
 *
 * @example
 * import { filingAddresses } from 'iryokikan';
 * filingAddresses.trustedSite //=> 'https://healthinsurance.mhlw.go.jp'
 */
export const filingAddresses = {
  login: 'https://healthinsurance.mhlw.go.jp/auth/login/login.html',
  trustedSite: 'https://healthinsurance.mhlw.go.jp',
  keychain: 'https://healthinsurance.mhlw.go.jp/',
} as const;

/**
 * 信頼済みサイト: what to do when the login button cannot be pressed (JavaScript is off), on
 * Windows 10 and 11.
 * Source: S0 A8.
 *
 * @example
 * import { trustedSiteSteps } from 'iryokikan';
 * trustedSiteSteps.length //=> 4
 */
export const trustedSiteSteps: readonly { readonly ja: string; readonly en: string }[] = [
  {
    ja: '「コントロールパネル」の「インターネットオプション」を開き、「セキュリティ」タブをクリックする。',
    en: 'Open Internet Options in the Control Panel and click the Security tab.',
  },
  {
    ja: '「信頼済みサイト」をクリックし、「サイト」をクリックする。',
    en: 'Click Trusted sites, then Sites.',
  },
  {
    ja: '「このWebサイトをゾーンに追加する」に https://healthinsurance.mhlw.go.jp を入力し、「追加」をクリックする。',
    en: 'Enter https://healthinsurance.mhlw.go.jp under “Add this website to the zone” and click Add.',
  },
  {
    ja: '「このゾーンのサイトにはすべてサーバーの確認(https:)を必要とする」のチェックを外し、「閉じる」、「OK」をクリックする。',
    en: 'Untick “Require server verification (https:) for all sites in this zone”, click Close, then OK.',
  },
];

/**
 * アンケートの期限: whether the survey on the electronic filing could still be answered on a day:
 * until 2025-04-30, that day included.
 * Source: S0 「期限：令和7年4月30日(水)」. Not known: from when.
 *
 * @throws RangeError when the day is no civil date.
 * @example
 * import { filingSurveyOpenOn } from 'iryokikan';
 * filingSurveyOpenOn('2025-04-30') //=> true
 * filingSurveyOpenOn('2025-05-01') //=> false
 */
export function filingSurveyOpenOn(on: string): boolean {
  return civil(on) <= filingSurvey;
}
