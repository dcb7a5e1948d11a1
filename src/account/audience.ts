import { givenText } from '../core/given.js';
import { toHalfWidth } from '../core/text.js';
import { accountClasses, isAccountClass } from '../institution-code/point-table.js';

/** Where a kind of institution registers. */
export interface PortalEntrance {
  /** 医療機関等向け or 施術所等向け総合ポータルサイト. */
  readonly portal: string;
  /** The link on its first page. */
  readonly link: string;
  readonly kinds: readonly string[];
}

/**
 * Who registers where. Source: S4 「本ページでの新規ユーザー登録の対象は…」, STEP 03.
 *
 * @example
 * import { portalEntrances } from 'iryokikan';
 * portalEntrances.map(({ link }) => link)
 * //=> ['新規ユーザー登録', '新規取りまとめ者ユーザー登録', 'ユーザー登録']
 */
export const portalEntrances: readonly [PortalEntrance, ...PortalEntrance[]] = [
  {
    portal: '医療機関等向け総合ポータルサイト',
    link: '新規ユーザー登録',
    kinds: ['医科', '歯科', '調剤', '訪問看護', '職域'],
  },
  {
    portal: '医療機関等向け総合ポータルサイト',
    link: '新規取りまとめ者ユーザー登録',
    kinds: ['取りまとめ者'],
  },
  {
    portal: '施術所等向け総合ポータルサイト',
    link: 'ユーザー登録',
    kinds: ['柔道整復', 'あん摩マッサージ指圧', 'はり', 'きゅう', '健診実施機関等', '助産所'],
  },
];

const plain = (kind: string) => kind.replace(/[\s・等]/g, '');

/**
 * The portal on which a kind of institution registers, and the link there. The kind is a name
 * (「訪問看護」, 「職域」, 「助産所」 …) or the digit of a 所属機関 (1, 3, 4, 6, 7). Several of one
 * entrance may be joined by 「・」, as in 「はり・きゅう」.
 *
 * @throws RangeError when the kind is none that the sources name.
 * @example
 * import { portalEntranceOf } from 'iryokikan';
 * portalEntranceOf('6').portal //=> '医療機関等向け総合ポータルサイト'
 * portalEntranceOf('助産所').portal //=> '施術所等向け総合ポータルサイト'
 */
export function portalEntranceOf(kind: string): PortalEntrance {
  const text = toHalfWidth(givenText(kind).trim());
  const names = isAccountClass(text) ? [accountClasses[text].ja] : text.split('・');
  const entrance = portalEntrances.find(({ kinds }) => {
    const has = (name: string) => kinds.some((each) => plain(each) === plain(name));
    return has(text) || names.every(has);
  });
  if (entrance) return entrance;
  throw new RangeError(
    '「医科」「歯科」「調剤」「訪問看護」「職域」「取りまとめ者」「柔道整復」「助産所」などの区分を渡してください。Pass a kind such as 医科, 訪問看護 or 助産所.',
  );
}
