/** Choices that several forms offer alike. */
import { type Prefecture, prefectures } from '../../prefecture/prefectures.js';

const yes = { value: 'yes', label: { ja: 'はい', en: 'yes' }, also: ['あり'] } as const;
const no = { value: 'no', label: { ja: 'いいえ', en: 'no' }, also: ['なし'] } as const;

export const yesOrNo = [yes, no] as const;

/**
 * 電子証明書発行料の支払方法: one code each, the number that the form shows, whatever the wording
 * of the screen.
 */
export const paymentMethods = [
  {
    value: '1',
    label: { ja: '1: 診療報酬支払額等から控除', en: '1: deducted from the fees paid out' },
    also: ['診療報酬等支払額から控除', '診療（調剤）報酬支払額から控除'],
  },
  {
    value: '2',
    label: { ja: '2: 払込請求書による振込み', en: '2: by payment slip' },
  },
] as const;

const prefecturesAs = (label: (prefecture: Prefecture) => string) =>
  prefectures.map((prefecture) => {
    const { code, name, short, romaji } = prefecture;
    const also = [`${code}:${name}`, name, short, romaji, name + romaji];
    return { value: code, label: { ja: label(prefecture), en: romaji }, also };
  });

/** 都道府県コード as the portal prints it; the screens of the certificates add the romaji. */
export const prefectureCodes = /* @__PURE__ */ prefecturesAs(({ code, name }) => `${code}:${name}`);

/** 都道府県 of an address. */
export const prefectureNames = /* @__PURE__ */ prefecturesAs(({ name }) => name);

/** 点数表コード, and the portal's 所属機関 without 職域: as the screens print them. */
export const pointTables = [
  {
    value: '1',
    label: { ja: '1: 医科', en: 'medical' },
    also: ['医療機関（医科）', '保険医療機関（医科）'],
  },
  {
    value: '3',
    label: { ja: '3: 歯科', en: 'dental' },
    also: ['医療機関（歯科）', '保険医療機関（歯科）'],
  },
  { value: '4', label: { ja: '4: 調剤', en: 'pharmacy' }, also: ['薬局', '保険薬局'] },
  {
    value: '6',
    label: { ja: '6: 訪問看護', en: 'visiting nursing' },
    also: ['訪問看護ステーション'],
  },
] as const;

/** Carriers of a line, as far as the forms treat them apart. On no screen. */
export const carriers = [
  {
    value: 'ntt',
    label: { ja: 'NTT（光コラボを含む）', en: 'NTT (光コラボ included)' },
    also: ['NTT'],
  },
  { value: 'ctc', label: { ja: 'CTC', en: 'CTC' } },
  { value: 'qtnet', label: { ja: 'QTnet', en: 'QTnet' } },
  { value: 'other', label: { ja: 'その他', en: 'another' } },
] as const;
