import { claimsStartMonths } from '../claims-start/index.js';
import { givenOptions } from '../core/given.js';
import { givenPicture, type PictureOptions, titleOf } from './drawing.js';
import { timeline } from './timeline.js';

const words = {
  title: { ja: 'オンライン請求の請求開始月', en: 'Start of online claims' },
  applied: { ja: '申請', en: 'applied' },
  closing: { ja: '締め（毎月20日）', en: 'closing (the 20th)' },
  offered: { ja: '請求開始月として選べる月', en: 'month that can be chosen' },
} as const;

/**
 * 請求開始月の図 — the months in which online claims can start after an application as a picture
 * (SVG), with the day of the application and the closing that follows it, drawn as
 * {@link scheduleSvg} does. Dates are civil dates. Not checked: whether the application was
 * accepted. Source: that of `claimsStartMonths`.
 *
 * @throws RangeError when the day is no civil date, or an option is outside its bounds.
 * @example
 * import { claimsStartSvg } from 'iryokikan/pictures';
 * claimsStartSvg('2024-05-21').includes('2024-08') //=> true
 */
export function claimsStartSvg(applied: string, options: PictureOptions = {}): string {
  const given = givenPicture(givenOptions(options));
  const { language } = given;
  const { closing, options: months } = claimsStartMonths(applied).value;
  const row = (name: string, until: string) => ({
    name,
    from: null,
    until,
    isGuide: false,
    daysLeft: null,
  });
  return timeline(
    {
      title: titleOf(given, words.title),
      end: [words.closing[language], closing],
      rows: [
        row(words.applied[language], applied),
        ...months.map((month) => row(words.offered[language], month)),
      ],
    },
    given,
  );
}
