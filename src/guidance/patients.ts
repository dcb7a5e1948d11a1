import type { GuidanceText } from './text.js';

/** What the guide says of the certificate on a patient's card. */
export interface PatientCertificate {
  readonly validity: GuidanceText;
  /** Digits of the 暗証番号. */
  readonly pinDigits: 4;
  readonly phone: string;
  readonly notFor: GuidanceText;
}

/**
 * The 電子証明書 of a patient's マイナンバーカード. It is not the certificate of a terminal: that
 * one is valid for 3年3か月 (see `certificateValidity`), and 秘密の番号 is no 暗証番号.
 *
 * Not checked: the date on a card. Source: S4, the leaflet for patients.
 *
 * @example
 * import { patientCertificate } from 'iryokikan';
 * patientCertificate.pinDigits //=> 4
 */
export const patientCertificate: PatientCertificate = {
  validity: {
    ja: '券面に記載がない場合、有効期限は発行から5回目の誕生日までです。',
    en: 'Where the card shows no date, it is valid until the fifth birthday after its issue.',
  },
  pinDigits: 4,
  phone: '0120-95-0178',
  notFor: {
    ja: '医療機関等の端末に入れる電子証明書（3年3か月）や、利用申請の「秘密の番号」とは別のものです。',
    en: 'It is neither the certificate on a terminal of the institution (3 years and 3 months) nor the 秘密の番号 of the application.',
  },
};

/**
 * 従来の健康保険証: no new ones since 2024-12-02, and the guide of 2026-04 tells patients that
 * theirs have expired: マイナ保険証 or 資格確認書.
 *
 * Not checked: a certain patient's card. Source: S4.
 *
 * @example
 * import { insuranceCardNotice } from 'iryokikan';
 * insuranceCardNotice.ja.startsWith('従来の健康保険証') //=> true
 */
export const insuranceCardNotice: GuidanceText = {
  ja: '従来の健康保険証の有効期限は終了しました。マイナ保険証か資格確認書をご提示ください。',
  en: 'The former insurance cards have expired. Show a マイナ保険証 or a 資格確認書.',
};

/**
 * 訪問看護医療DX情報活用加算: of the posters and leaflets one is said to meet the standard of
 * display. Which of the addresses it is, the copy of the guide does not tell.
 *
 * Not checked: the other standards of the 加算. Source: S4 ポスター・リーフレット等.
 *
 * @example
 * import { posterStandard } from 'iryokikan';
 * posterStandard.ja.includes('施設基準') //=> true
 */
export const posterStandard: GuidanceText = {
  ja: '厚生労働省のポスターの1つは、「訪問看護医療DX情報活用加算」の掲示に関する施設基準を満たします。どのポスターかは案内のページでご確認ください。',
  en: 'One of the posters of the ministry meets the standard of display of 訪問看護医療DX情報活用加算. See the page of the guide for which.',
};
