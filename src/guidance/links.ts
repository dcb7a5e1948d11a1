import type { GuidanceText } from './text.js';

/** A page that the guides point to. */
export interface GuidanceLink {
  readonly id: string;
  readonly title: GuidanceText;
  readonly address: string;
  /** What it is for. */
  readonly topics: readonly GuidanceTopic[];
  /** Tag of the document that gives the address. */
  readonly source: string;
}

/** What a link is about. */
export type GuidanceTopic =
  | 'portal'
  | 'claims'
  | 'eligibility'
  | 'line'
  | 'poster'
  | 'claims-format'
  | 'publication';

/**
 * リンク集: the pages that S1 (2023-12-26) and S4 (2026-04) point to. Pages move: the addresses are
 * those of the documents, and nobody has looked at them since. Source: each link names its own.
 *
 * @example
 * import { guidanceLinks } from 'iryokikan';
 * guidanceLinks.find(({ id }) => id === 'portal')?.address
 * //=> 'https://iryohokenjyoho.service-now.com/csm'
 */
export const guidanceLinks: readonly GuidanceLink[] = [
  {
    id: 'portal',
    title: { ja: '医療機関等向け総合ポータルサイト', en: 'Portal for medical institutions' },
    address: 'https://iryohokenjyoho.service-now.com/csm',
    topics: ['portal', 'eligibility', 'claims'],
    source: 'S4',
  },
  {
    id: 'mhlw-claims',
    title: {
      ja: '厚生労働省 オンライン請求（関係通知、届出書の様式）',
      en: 'Ministry: online claims (notices and forms)',
    },
    address: 'https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/0000190624_00002.html',
    topics: ['claims'],
    source: 'S4',
  },
  {
    id: 'ssk-visiting-nursing',
    title: {
      ja: '支払基金 訪問看護レセプトのオンライン請求特設ページ',
      en: '支払基金: online claims of visiting nursing',
    },
    address: 'https://www.ssk.or.jp/oshirase/special_houkanr0601.html',
    topics: ['claims'],
    source: 'S4',
  },
  {
    id: 'mhlw-eligibility',
    title: {
      ja: '厚生労働省 オンライン資格確認（業務フロー、技術解説書、端末の要件）',
      en: 'Ministry: eligibility verification (work flow, technical guide, terminals)',
    },
    address: 'https://www.mhlw.go.jp/stf/newpage_08280.html',
    topics: ['eligibility'],
    source: 'S4',
  },
  {
    id: 'lines',
    title: {
      ja: 'オンライン請求及びオンライン資格確認等システム接続可能回線・事業者一覧',
      en: 'Lines and providers that may be used for both systems',
    },
    address: 'https://www.ssk.or.jp/seikyushiharai/online/online_04.files/claimsys35.pdf',
    topics: ['line'],
    source: 'S1',
  },
  {
    id: 'v6-east',
    title: { ja: 'フレッツ・v6オプション（NTT東日本）', en: 'FLET’S v6 option (NTT East)' },
    address: 'https://flets.com/v6option/',
    topics: ['line'],
    source: 'S4',
  },
  {
    id: 'v6-west',
    title: { ja: 'フレッツ・v6オプション（NTT西日本）', en: 'FLET’S v6 option (NTT West)' },
    address: 'https://flets-w.com/opt/v6option/',
    topics: ['line'],
    source: 'S4',
  },
  {
    id: 'claims-format',
    title: {
      ja: '診療報酬情報提供サービス 記録条件仕様（訪問看護）',
      en: 'Recording specification of electronic claims (visiting nursing)',
    },
    address: 'https://shinryohoshu.mhlw.go.jp/shinryohoshu/html/rece_nur_sing_menu.jsp',
    topics: ['claims-format', 'claims'],
    source: 'S4',
  },
  {
    id: 'published-list',
    title: {
      ja: 'オンライン資格確認を導入済みの訪問看護ステーションリスト',
      en: 'List of stations that verify eligibility online',
    },
    address: 'https://www.mhlw.go.jp/stf/index_16743.html',
    topics: ['publication'],
    source: 'S4',
  },
  {
    id: 'poster',
    title: {
      ja: 'ポスター・リーフレット（1つ目）',
      en: 'Posters and leaflets (first)',
    },
    address: 'https://www.mhlw.go.jp/content/1240000/001262396.pdf',
    topics: ['poster'],
    source: 'S4',
  },
  {
    id: 'poster-2',
    title: {
      ja: 'ポスター・リーフレット（2つ目）',
      en: 'Posters and leaflets (second)',
    },
    address: 'https://www.mhlw.go.jp/content/1240000/001305315.pdf',
    topics: ['poster'],
    source: 'S4',
  },
  {
    id: 'poster-3',
    title: {
      ja: 'ポスター・リーフレット（3つ目）',
      en: 'Posters and leaflets (third)',
    },
    address: 'https://www.mhlw.go.jp/content/12400000/001370308.pdf',
    topics: ['poster'],
    source: 'S4',
  },
];

/**
 * リンク集: the links on a topic. Source: each link names its own.
 *
 * @throws RangeError when there is no such topic.
 * @example
 * import { guidanceLinksOf } from 'iryokikan';
 * guidanceLinksOf('line').map(({ id }) => id) //=> ['lines', 'v6-east', 'v6-west']
 */
export function guidanceLinksOf(topic: GuidanceTopic): readonly GuidanceLink[] {
  const links = guidanceLinks.filter(({ topics }) => topics.includes(topic));
  if (links.length > 0) return links;
  const topics = [...new Set(guidanceLinks.flatMap((link) => link.topics))];
  throw new RangeError(`次から選んでください。Pass one of: ${topics.join(', ')}.`);
}
