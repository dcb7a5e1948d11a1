/** Choices that several forms offer alike; the value is the number that the form shows. */

/** 電子証明書発行料の支払方法: one code each, whatever the wording of the screen. */
export const deducted = {
  value: '1',
  label: { ja: '1: 診療報酬支払額等から控除', en: '1: deducted from the fees paid out' },
  also: [
    '診療報酬支払額等から控除',
    '診療報酬等支払額から控除',
    '1: 診療報酬等支払額から控除',
    '1：診療報酬等支払額から控除',
    '1：診療（調剤）報酬支払額から控除',
  ],
} as const;

export const bySlip = {
  value: '2',
  label: { ja: '2: 払込請求書による振込み', en: '2: by payment slip' },
  also: ['払込請求書による振込み', '2：払込請求書による振込み'],
} as const;

export const yes = { value: 'yes', label: { ja: 'はい', en: 'yes' }, also: ['あり'] } as const;

export const no = { value: 'no', label: { ja: 'いいえ', en: 'no' }, also: ['なし'] } as const;

export const caf = { value: 'CAF', label: { ja: 'CAF', en: 'CAF' } } as const;

export const cop = { value: 'COP', label: { ja: 'COP', en: 'COP' } } as const;

/** Carriers of a line, as far as the forms treat them apart. On no screen. */
export const ntt = {
  value: 'ntt',
  label: { ja: 'NTT（光コラボを含む）', en: 'NTT (光コラボ included)' },
  also: ['NTT'],
} as const;

export const ctc = { value: 'ctc', label: { ja: 'CTC', en: 'CTC' } } as const;

export const qtnet = {
  value: 'qtnet',
  label: { ja: 'QTnet', en: 'QTnet' },
  also: ['Qtnet', 'QTNet'],
} as const;

export const otherCarrier = {
  value: 'other',
  label: { ja: 'その他', en: 'another' },
} as const;
