/** 済み and 未実施, of ③ and ④. */
export const progress = [
  { value: 'done', label: { ja: '済み', en: 'done' } },
  { value: 'not-done', label: { ja: '未実施', en: 'not done' } },
] as const;

/** ア, イ and ウ, of ⑤ and ⑦. */
export const statuses = [
  {
    value: 'ready',
    label: { ja: 'ア 整備済み', en: 'ア in place' },
    also: ['ア', '整備済み', 'ア　整備済み'],
  },
  {
    value: 'contracted',
    label: { ja: 'イ 契約済み', en: 'イ under contract' },
    also: ['イ', '契約済み', 'イ　契約済み'],
  },
  {
    value: 'quoting',
    label: { ja: 'ウ 見積もり中', en: 'ウ being quoted' },
    also: ['ウ', '見積もり中', 'ウ　見積もり中'],
  },
] as const;

/** The month of 「イ 契約済み（　月整備予定）」, without a year. */
export const months = [
  { value: '1', label: { ja: '1月', en: 'January' }, also: ['01', '１', '１月'] },
  { value: '2', label: { ja: '2月', en: 'February' }, also: ['02', '２', '２月'] },
  { value: '3', label: { ja: '3月', en: 'March' }, also: ['03', '３', '３月'] },
  { value: '4', label: { ja: '4月', en: 'April' }, also: ['04', '４', '４月'] },
  { value: '5', label: { ja: '5月', en: 'May' }, also: ['05', '５', '５月'] },
  { value: '6', label: { ja: '6月', en: 'June' }, also: ['06', '６', '６月'] },
  { value: '7', label: { ja: '7月', en: 'July' }, also: ['07', '７', '７月'] },
  { value: '8', label: { ja: '8月', en: 'August' }, also: ['08', '８', '８月'] },
  { value: '9', label: { ja: '9月', en: 'September' }, also: ['09', '９', '９月'] },
  { value: '10', label: { ja: '10月', en: 'October' }, also: ['１０', '１０月'] },
  { value: '11', label: { ja: '11月', en: 'November' }, also: ['１１', '１１月'] },
  { value: '12', label: { ja: '12月', en: 'December' }, also: ['１２', '１２月'] },
] as const;

/** ⑨ ネットワーク種類. */
export const networks = [
  { value: 'ip-vpn', label: { ja: 'IP-VPN', en: 'IP-VPN' } },
  {
    value: 'ipsec-ike',
    label: { ja: 'IPsec+IKE', en: 'IPsec+IKE' },
    also: ['IPsec＋IKE', 'IPSec+IKE', 'IP-Sec+IKE'],
  },
] as const;
