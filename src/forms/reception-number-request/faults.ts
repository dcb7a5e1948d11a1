import type { Fault } from '../../core/finding.js';
import { missingText, notTextText, superfluousText, unknownText } from '../engine/texts.js';
import { phoneText, postalCodeText } from '../shared/texts.js';

export const missing = {
  rule: 'recept.form',
  reason: 'missing',
  severity: 'error',
  ja: missingText,
} as const satisfies Fault<never>;

export const notText = {
  rule: 'recept.form',
  reason: 'type',
  severity: 'error',
  ja: notTextText,
} as const satisfies Fault<never>;

export const unknown = {
  rule: 'recept.form',
  reason: 'choice',
  severity: 'error',
  ja: unknownText,
} as const satisfies Fault<never>;

export const category = {
  rule: 'recept.form',
  reason: 'category',
  severity: 'error',
  ja: ({ choices }: { field: string; fieldEn: string; choices: string; choicesEn: string }) =>
    `${choices}から1つ選んでください。医科・歯科併設のときは、依頼書を別々に提出します。訪問看護はこの様式にありません。`,
} as const satisfies Fault<never>;

export const registrationSuperfluous = {
  rule: 'recept.form',
  reason: 'superfluous',
  severity: 'warning',
  ja: superfluousText,
} as const satisfies Fault<never>;

export const postalCode = {
  rule: 'recept.form',
  reason: 'postal-code',
  severity: 'error',
  ja: postalCodeText,
} as const satisfies Fault<never>;

export const phone = {
  rule: 'recept.form',
  reason: 'phone',
  severity: 'error',
  ja: phoneText,
} as const satisfies Fault<never>;

export const receptionNumber = {
  rule: 'recept.form',
  reason: 'reception-number',
  severity: 'error',
  ja: () =>
    '受付番号は、医療機関等コードと同じ10桁（または末尾の7桁）の数字です。回答書の番号をご確認ください。',
} as const satisfies Fault<never>;

export const receptionNumberRead = {
  rule: 'recept.form',
  reason: 'normalised',
  severity: 'info',
  ja: ({ value }: { value: string }) => `受付番号を${value}と読み取りました。`,
} as const satisfies Fault<never>;

export const otherPointTable = {
  rule: 'recept.form',
  reason: 'other-point-table',
  severity: 'warning',
  ja: () =>
    '受付番号の3桁目（点数表番号）が、医科1・歯科3・薬局4の区分と合いません。回答書の番号と区分をご確認ください。',
} as const satisfies Fault<never>;

export const otherBureau = {
  rule: 'recept.form',
  reason: 'other-bureau',
  severity: 'warning',
  ja: () =>
    '受付番号の先頭2桁（都道府県番号）が、宛先の厚生（支）局の管轄ではありません。回答書の番号と宛先をご確認ください。',
} as const satisfies Fault<never>;

export const retroactive = {
  rule: 'recept.form',
  reason: 'retroactive',
  severity: 'error',
  ja: () =>
    '指定希望日が依頼日より前です。指定期日を遡る指定は受付番号の対象外です。2つの日付をご確認ください。',
} as const satisfies Fault<never>;

export const shortNotice = {
  rule: 'recept.form',
  reason: 'short-notice',
  severity: 'info',
  ja: () =>
    '依頼日から指定希望日まで2か月ありません。受付番号の交付から導入までの期間も踏まえて、指定希望日をご検討ください。',
} as const satisfies Fault<never>;

export const replyBeforeRequest = {
  rule: 'recept.form',
  reason: 'reply-before-request',
  severity: 'error',
  ja: () => '回答日が依頼日より前です。2つの日付をご確認ください。',
} as const satisfies Fault<never>;
