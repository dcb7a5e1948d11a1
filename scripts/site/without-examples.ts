/** Rules whose pages show no example, and why: the sources only tell them, and no function decides anything by them. */
import type { Lang } from './page.js';

export const withoutExamples: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  'cert.lost': {
    ja: '発行通知書をなくしたかどうかを尋ねる関数はなく、案内が手続を示すだけの規則なので、例はありません。',
    en: 'There is no example: no function asks whether the notice was lost, and the guide only tells what to do then.',
  },
  'vendor.optech.line': {
    ja: '一事業者が顧客に勧める選択で、様式はどの回線も受け付けるため、例はありません。',
    en: 'There is no example: it is what one vendor advises its customers to choose, and the form accepts every line.',
  },
  'vendor.optech.os': {
    ja: '一事業者が顧客に勧める記入で、様式はどの基本ソフトも受け付けるため、例はありません。',
    en: 'There is no example: it is what one vendor advises its customers to enter, and the form accepts every system.',
  },
  'recept.return-bad-timing': {
    ja: '時期が適切かどうかは地方厚生（支）局が判断し、日付では決まらないため、例はありません。',
    en: 'There is no example: the bureau judges whether the time is right, and no date decides it.',
  },
  'recept.after': {
    ja: '地方厚生（支）局の中の事務で、申請者が入力するものがないため、例はありません。',
    en: 'There is no example: it is the work of the bureau, and an applicant enters nothing.',
  },
  'efs.videos': {
    ja: '動画の公開の予定を示すだけで、判定するものがないため、例はありません。',
    en: 'There is no example: it only tells which films were announced, and there is nothing to decide.',
  },
  'oqs.data-use': {
    ja: '申請した情報の使い道を示すだけで、判定するものがないため、例はありません。',
    en: 'There is no example: it only tells what the data are used for, and there is nothing to decide.',
  },
  'ocl.eligibility': {
    ja: '様式はいまの請求の方法を尋ねないので、申請できる方かどうかを判定できず、例はありません。',
    en: 'There is no example: the form does not ask how claims are made today, so nothing tells who may apply.',
  },
  'ocl.already-online': {
    ja: '様式はすでにオンライン請求をしているかどうかを尋ねないので判定できず、例はありません。',
    en: 'There is no example: the form does not ask whether claims are online already, so nothing can be decided.',
  },
  'ocl.no-paper': {
    ja: 'オンライン請求の様式は紙で届け出たかどうかを尋ねないので判定できず、例はありません。',
    en: 'There is no example: the form of online claims does not ask whether a notice was filed on paper, so nothing can be decided.',
  },
};
