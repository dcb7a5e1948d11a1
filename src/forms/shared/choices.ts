/** Choices that several forms offer alike. */

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
    also: [
      '診療報酬支払額等から控除',
      '診療報酬等支払額から控除',
      '1: 診療報酬等支払額から控除',
      '1：診療報酬等支払額から控除',
      '1：診療（調剤）報酬支払額から控除',
    ],
  },
  {
    value: '2',
    label: { ja: '2: 払込請求書による振込み', en: '2: by payment slip' },
    also: ['払込請求書による振込み', '2：払込請求書による振込み'],
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
  { value: 'qtnet', label: { ja: 'QTnet', en: 'QTnet' }, also: ['Qtnet', 'QTNet'] },
  { value: 'other', label: { ja: 'その他', en: 'another' } },
] as const;
