import type { Dated } from '../core/dated.js';
import { finding } from '../core/finding.js';
import { givenDay, givenOptions } from '../core/given.js';
import type { AgedOutcome } from '../core/outcome.js';
import { owns } from '../core/record.js';
import { bureauPagesAsOf, bureauPagesFrom } from '../facts/e-filing.js';
import { isAged } from '../facts/printed.js';
import type { BureauId } from './bureau-names.js';
import { pagesAged } from './faults.js';

/**
 * The page of each bureau on the electronic-filing system (電子申請・届出等システム). Bureaus move
 * their pages, so each address carries the day from which it is known. Apart from
 * {@link regionalBureaus}, because most who need a bureau need no page.
 * Source: S0 A5 (令和6年9月時点).
 *
 * @example
 * import { bureauFilingPages } from 'iryokikan';
 * bureauFilingPages.kyushu[0].value
 * //=> 'https://kouseikyoku.mhlw.go.jp/kyushu/shinsei/online-shinsei.html'
 */
export const bureauFilingPages: Readonly<
  Record<BureauId, readonly [Dated<string>, ...Dated<string>[]]>
> = {
  hokkaido: [
    {
      from: bureauPagesFrom,
      value: 'https://kouseikyoku.mhlw.go.jp/hokkaido/shinsei/shido_kansa/bridge/denshitodoke.html',
      source: 'S0',
    },
  ],
  tohoku: [
    {
      from: bureauPagesFrom,
      value: 'https://kouseikyoku.mhlw.go.jp/tohoku/shinsei/denshishinsei_00001.html',
      source: 'S0',
    },
  ],
  kantoshinetsu: [
    {
      from: bureauPagesFrom,
      value: 'https://kouseikyoku.mhlw.go.jp/kantoshinetsu/chousa/denshishinsei_00001.html',
      source: 'S0',
    },
  ],
  tokaihokuriku: [
    {
      from: bureauPagesFrom,
      value: 'https://kouseikyoku.mhlw.go.jp/tokaihokuriku/shinsei_todokede_online.html',
      source: 'S0',
    },
  ],
  kinki: [
    {
      from: bureauPagesFrom,
      value: 'https://kouseikyoku.mhlw.go.jp/kinki/newpage_00370.html',
      source: 'S0',
    },
  ],
  chugokushikoku: [
    {
      from: bureauPagesFrom,
      value:
        'https://kouseikyoku.mhlw.go.jp/chugokushikoku/gyomu/gyomu/hoken_kikan/denshi_system.html',
      source: 'S0',
    },
  ],
  shikoku: [
    {
      from: bureauPagesFrom,
      value:
        'https://kouseikyoku.mhlw.go.jp/shikoku/shinsei/shido_kansa/hoken_shitei/online_shinsei.html',
      source: 'S0',
    },
  ],
  kyushu: [
    {
      from: bureauPagesFrom,
      value: 'https://kouseikyoku.mhlw.go.jp/kyushu/shinsei/online-shinsei.html',
      source: 'S0',
    },
  ],
};

/**
 * 地方厚生（支）局の案内のページ: the page of a bureau on the electronic filing, for whoever asks
 * on a day: it is `asOf` September 2024, and for a later month an `info` says so.
 *
 * @throws RangeError when the bureau is none, or the day not written `YYYY-MM-DD`.
 * @example
 * import { bureauFilingPageOf, bureauOf } from 'iryokikan';
 * const page = bureauFilingPageOf(bureauOf('40'), { on: '2026-11-02' });
 * page.asOf //=> '2024-09'
 * page.findings[0].reason //=> 'as-of'
 */
export function bureauFilingPageOf(
  bureau: { readonly id: BureauId },
  options: { readonly on: string },
): AgedOutcome<string> {
  const { id } = givenOptions(bureau);
  if (typeof id !== 'string' || !owns(bureauFilingPages, id)) {
    throw new RangeError('地方厚生（支）局を渡してください。Pass a regional bureau.');
  }
  const asOf = bureauPagesAsOf;
  const findings = isAged(asOf, givenDay(givenOptions(options).on))
    ? [finding(pagesAged, { asOf })]
    : [];
  return { value: bureauFilingPages[id][0].value, findings, asOf };
}
