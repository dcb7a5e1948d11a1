/** How fields are drawn that several forms show alike. */
import type { Source } from '../../core/source.js';
import type { FilledBy } from '../engine/ui.js';

/** What the portal takes from the account: S2 「医院情報は自動で入力されます。」 */
export const fromAccount: FilledBy = {
  by: 'portal',
  from: { ja: 'アカウントの医療機関等情報', en: 'what the account tells of the institution' },
};

/** The screens of S2 and S4 that show the same form; the words are those of the first. */
export const eligibilityScreen: Source = {
  document: 'S2',
  place: '1-6 利用開始・変更申請',
  status: 'stated',
};

export const claimsScreen: Source = {
  document: 'S2',
  place: '3-4 利用開始・変更申請',
  status: 'stated',
};

/** 医療機関等コード on both. */
export const sevenDigits = { ja: '※数字7桁', en: 'Seven digits.', status: 'stated' } as const;

export const paymentHelp = {
  ja: '控除の場合、別途の手続きは不要です。振込みの場合、振込手数料は利用者の負担です。',
  en: 'A deduction needs nothing further. The charge of a bank transfer is borne by the user.',
  status: 'derived',
} as const;

/** A date in 西暦 on paper. */
export const seirekiHelp = {
  ja: '西暦で記入します。',
  en: 'In the western calendar.',
  status: 'derived',
} as const;

/** A date in 令和 on paper. */
export const reiwaHelp = {
  ja: '令和で記入します（画面で選んだ日付は西暦でも読み取ります）。',
  en: 'The paper asks for a year of 令和; a date that is picked on a screen is read as well.',
  status: 'derived',
} as const;
