import { fieldOf } from '../core/record.js';
import { findBureauOfCode, type RegionalBureau } from './bureau.js';
import { inspectPrefecture } from './display.js';
import type { Prefecture } from './prefectures.js';

/**
 * The bureau in whose jurisdiction (管轄) a prefecture lies. Takes the prefecture as its two
 * digits, as a name, as a portal shows it, or as {@link inspectPrefecture} gives it; of an overflow
 * code (51–97) the bureau of its prefecture. Note that the mailing schedule of the
 * electronic-filing system is not grouped by bureau.
 *
 * @throws RangeError when it is no prefecture.
 * @example
 * import { bureauOf, inspectPrefecture } from 'iryokikan';
 * bureauOf('18').name.ja //=> '近畿厚生局'
 * bureauOf('東京都').id //=> 'kantoshinetsu'
 * bureauOf(inspectPrefecture('東京').value).id //=> 'kantoshinetsu'
 */
export function bureauOf(prefecture: string | Prefecture | undefined): RegionalBureau {
  const given = typeof prefecture === 'string' ? prefecture : fieldOf(prefecture, 'code');
  const bureau = findBureauOfCode(inspectPrefecture(given).value?.code);
  if (bureau) return bureau;
  throw new RangeError(
    '都道府県のコード（01～47の2桁）か名前を渡してください。Pass a prefecture by its code, 01 to 47, or by its name.',
  );
}
