/**
 * The names of the eight 地方厚生（支）局, in the order of S0 and as a form offers them to choose
 * from: without what else is known of each.
 */
export const bureauNames = [
  { value: 'hokkaido', label: { ja: '北海道厚生局', en: 'Hokkaido' }, also: ['北海道'] },
  { value: 'tohoku', label: { ja: '東北厚生局', en: 'Tohoku' }, also: ['東北'] },
  {
    value: 'kantoshinetsu',
    label: { ja: '関東信越厚生局', en: 'Kanto-Shin’etsu' },
    also: ['関東信越'],
  },
  {
    value: 'tokaihokuriku',
    label: { ja: '東海北陸厚生局', en: 'Tokai-Hokuriku' },
    also: ['東海北陸'],
  },
  { value: 'kinki', label: { ja: '近畿厚生局', en: 'Kinki' }, also: ['近畿'] },
  {
    value: 'chugokushikoku',
    label: { ja: '中国四国厚生局', en: 'Chugoku-Shikoku' },
    also: ['中国四国'],
  },
  { value: 'shikoku', label: { ja: '四国厚生支局', en: 'Shikoku' }, also: ['四国'] },
  { value: 'kyushu', label: { ja: '九州厚生局', en: 'Kyushu' }, also: ['九州'] },
] as const;

/** The id of a 地方厚生（支）局. */
export type BureauId = (typeof bureauNames)[number]['value'];
