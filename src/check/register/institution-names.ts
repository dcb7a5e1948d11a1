/** Pairs of characters that people write for one another in names; the second is compared. */
const variants: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '髙高 﨑崎 嵜崎 德徳 濵浜 濱浜 邊辺 邉辺 齋斉 齊斉 斎斉 澤沢 廣広 惠恵 眞真 瀨瀬 栁柳 桒桑 國国 圓円 淵渕 嶋島 ' +
    '嶌島 槇槙 遙遥 龍竜 萬万 會会 體体 醫医 學学 劑剤 藥薬 櫻桜 壽寿 彌弥 榮栄 靜静 藪薮 鷗鴎 增増 橫横 黑黒 曽曾 ' +
    'ヶケ ヵカ ヴブ 〇○ ◯○ ァア ィイ ゥウ ェエ ォオ ッツ ャヤ ュユ ョヨ ぁあ ぃい ぅう ぇえ ぉお っつ ゃや ゅゆ ' +
    'ょよ'
  )
    .split(' ')
    .map((pair) => [...pair] as [string, string]),
);

/** What an institution's owner is by law, in front of the name; the longest first. */
const legalForm =
  /^(?:(?:社会|特定|特別)?医療法人(?:社団|財団)?|(?:一般|公益)?(?:社団|財団)法人|社会福祉法人|宗教法人|学校法人|(?:地方)?独立行政法人|国立大学法人|公立大学法人|特定非営利活動法人|npo法人|(?:株式|有限|合同|合資|合名)会社|(?:生活|農業|医療生活)?協同組合|\((?:医|医社|医財|社|財|社福|株|有|同)\)|(?:医社|医財|医)\))/;

/** A name without width, case, blanks, marks and variants of characters. */
function plain(name: string): string {
  return [...name.normalize('NFKC').toLowerCase()]
    .map((each) => variants[each] ?? each)
    .join('')
    .replace(/(?![()])[\s\p{P}\p{DI}ーｰ−]/gu, '');
}

/** A name without what its owner is by law; `stripped` where it had that. */
function withoutLegalForm(name: string): { readonly rest: string; readonly stripped: boolean } {
  const text = plain(name);
  const rest = text.replace(legalForm, '');
  return { rest: rest.replace(/[()]/g, ''), stripped: rest !== text };
}

/**
 * Whether two names are of one institution as far as spelling tells: width, case, blanks, marks,
 * variants such as 髙 and 高, and the owner in front (医療法人社団○○会) do not count.
 */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [withoutLegalForm(one), withoutLegalForm(other)];
  if (a.rest === b.rest) return true;
  // The owner's own name stands between the two: 医療法人社団○○会△△医院.
  const isTail = (long: typeof a, short: typeof a) =>
    long.stripped && short.rest.length > 1 && long.rest.endsWith(short.rest);
  return isTail(a, b) || isTail(b, a);
}
