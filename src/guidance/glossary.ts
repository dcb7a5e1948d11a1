import { toHalfWidth } from '../core/text.js';
import type { GuidanceText } from './text.js';

/** A word of the field and what it means. */
export interface GlossaryEntry {
  /** The word, then other words for the same. */
  readonly terms: readonly string[];
  readonly meaning: GuidanceText;
  /** Tag of the document. */
  readonly source: string;
}

/**
 * 用語集: the words of the guide for 訪問看護ステーション, shortened; and 職域, as the portal's
 * registration defines it.
 *
 * Not checked: words of other fields. Source: S4 用語集 and 新規ユーザー登録.
 *
 * @example
 * import { glossary } from 'iryokikan';
 * glossary.length //=> 14
 */
export const glossary: readonly GlossaryEntry[] = [
  {
    terms: ['審査支払機関'],
    meaning: {
      ja: '診療報酬の審査と支払を、医療保険者等の委託を受けて行う機関。社会保険診療報酬支払基金と47の国民健康保険団体連合会の総称です。',
      en: 'The bodies that examine and pay claims for the insurers: 支払基金 and the 47 国民健康保険団体連合会.',
    },
    source: 'S4',
  },
  {
    terms: ['支払基金', '社会保険診療報酬支払基金'],
    meaning: {
      ja: '社会保険診療報酬支払基金の略称。国保中央会と共にオンライン資格確認等システムとオンライン請求システムを運用します。',
      en: 'Short for 社会保険診療報酬支払基金; with 国保中央会 it runs the systems for eligibility verification and online claims.',
    },
    source: 'S4',
  },
  {
    terms: ['国保中央会', '国民健康保険中央会'],
    meaning: {
      ja: '国民健康保険中央会の略称。支払基金と共に両システムを運用します。',
      en: 'Short for 国民健康保険中央会; with 支払基金 it runs both systems.',
    },
    source: 'S4',
  },
  {
    terms: ['IP-VPN', 'IP-VPN接続'],
    meaning: {
      ja: '閉域ネットワークで、インターネットを経由しない接続方式です。',
      en: 'A closed network that does not pass through the internet.',
    },
    source: 'S4',
  },
  {
    terms: ['IPsec+IKE', 'IP-Sec+IKE'],
    meaning: {
      ja: 'インターネットの中で通信経路を暗号化し、IP-VPN接続と同等のセキュリティを確保した接続方式です。',
      en: 'An encrypted path through the internet, as secure as IP-VPN.',
    },
    source: 'S4',
  },
  {
    terms: ['モバイル端末等'],
    meaning: {
      ja: '利用者宅で訪問時にオンライン資格確認等を行うためのスマートフォン・タブレット・ノートPC等の端末です。',
      en: 'Smartphones, tablets and notebook PCs with which eligibility is verified on a visit.',
    },
    source: 'S4',
  },
  {
    terms: ['オンライン資格確認等システム'],
    meaning: {
      ja: '保険医療機関・保険薬局・訪問看護ステーションや医療保険者等を全国規模の回線で結び、照会を受けて利用者の保険資格情報等を提供するシステムです。',
      en: 'The nationwide system that answers institutions with the insurance status of a patient.',
    },
    source: 'S4',
  },
  {
    terms: ['オンライン請求システム'],
    meaning: {
      ja: '訪問看護ステーション・保険医療機関・保険薬局や医療保険者等を回線で結び、レセプトデータをオンラインで受け渡すシステムです。',
      en: 'The system by which claims are handed over online.',
    },
    source: 'S4',
  },
  {
    terms: ['ネットワーク回線'],
    meaning: {
      ja: 'インターネットから分離された、オンライン請求で使用する安全性の高いネットワークです。',
      en: 'The network for online claims, kept apart from the internet.',
    },
    source: 'S4',
  },
  {
    terms: ['資格確認端末', 'オンライン資格確認/オンライン請求用端末'],
    meaning: {
      ja: 'オンライン資格確認を導入する際に必要な端末。オンライン請求に係る端末と兼用できます。',
      en: 'The terminal for eligibility verification; it may serve for online claims too.',
    },
    source: 'S4',
  },
  {
    terms: ['レセコン', 'レセプトコンピュータ', 'レセプト作成用端末'],
    meaning: {
      ja: '訪問看護療養費レセプト（医療保険分）を作成する際に利用する端末です。',
      en: 'The terminal on which the claims are written (billing software).',
    },
    source: 'S4',
  },
  {
    terms: ['訪問看護レセプト'],
    meaning: {
      ja: '訪問看護ステーションが保険者等に訪問看護療養費を請求する際に使用する明細書（医療保険分）です。',
      en: 'The statement with which a station claims its fees from the insurers.',
    },
    source: 'S4',
  },
  {
    terms: ['マイナンバーカード'],
    meaning: {
      ja: 'ICチップに署名用電子証明書と利用者証明用電子証明書が格納されたカードです。',
      en: 'The card whose chip holds two certificates of its owner.',
    },
    source: 'S4',
  },
  {
    terms: ['職域', '職域診療所等'],
    meaning: {
      ja: '特定の保険者等が受診する被保険者等に対して診療を行う医療機関・薬局であって保険者等が診療契約を結んだもの、または健康保険組合である保険者等が開設する医療機関・薬局です（総合ポータルの所属機関7）。',
      en: 'An institution or pharmacy that treats the insured of a certain insurer under a contract with it, or that a health insurance society runs (account class 7 of the portal).',
    },
    source: 'S4',
  },
];

const plain = (text: string) => toHalfWidth(text).replace(/\s/g, '').toUpperCase();

/**
 * 用語: the entry of the {@link glossary} for a word, in any width and case; undefined where it has
 * none. Never throws.
 *
 * @example
 * import { findGlossaryEntry } from 'iryokikan';
 * findGlossaryEntry('ＩＰ－ＶＰＮ')?.meaning.en
 * //=> 'A closed network that does not pass through the internet.'
 * findGlossaryEntry('光回線') //=> undefined
 */
export function findGlossaryEntry(term: unknown): GlossaryEntry | undefined {
  if (typeof term !== 'string') return undefined;
  const asked = plain(term);
  return glossary.find(({ terms }) => terms.some((each) => plain(each) === asked));
}
