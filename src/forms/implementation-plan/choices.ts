import { toHalfWidth } from '../../core/text.js';

/** 済み and 未実施, of ③ and ④. */
export const progress = [
  { value: 'done', label: { ja: '済み', en: 'done' } },
  { value: 'not-done', label: { ja: '未実施', en: 'not done' } },
] as const;

/** 「(3月整備予定)」 behind イ, or the blank one. */
export const planned = /[（(][^（(）)]*月\s*整備予定[）)]/;

/** The month that is written behind イ; undefined where none is. */
export function monthPlanned(status: unknown): string | undefined {
  const [text = ''] = planned.exec(typeof status === 'string' ? status : '') ?? [];
  return /(\d\d?)月/.exec(toHalfWidth(text).replace(/\s/g, ''))?.[1];
}

/** ア, イ and ウ, of ⑤ and ⑦. */
export const statuses = [
  {
    value: 'ready',
    label: { ja: 'ア 整備済み', en: 'ア in place' },
    also: ['ア'],
  },
  {
    value: 'contracted',
    label: { ja: 'イ 契約済み', en: 'イ under contract' },
    also: ['イ'],
  },
  {
    value: 'quoting',
    label: { ja: 'ウ 見積もり中', en: 'ウ being quoted' },
    also: ['ウ'],
  },
] as const;

/** The month of 「イ 契約済み（　月整備予定）」, without a year. */
export const months = [
  { value: '1', label: { ja: '1月', en: 'January' } },
  { value: '2', label: { ja: '2月', en: 'February' } },
  { value: '3', label: { ja: '3月', en: 'March' } },
  { value: '4', label: { ja: '4月', en: 'April' } },
  { value: '5', label: { ja: '5月', en: 'May' } },
  { value: '6', label: { ja: '6月', en: 'June' } },
  { value: '7', label: { ja: '7月', en: 'July' } },
  { value: '8', label: { ja: '8月', en: 'August' } },
  { value: '9', label: { ja: '9月', en: 'September' } },
  { value: '10', label: { ja: '10月', en: 'October' } },
  { value: '11', label: { ja: '11月', en: 'November' } },
  { value: '12', label: { ja: '12月', en: 'December' } },
] as const;

/** ⑨ ネットワーク種類. */
export const networks = [
  { value: 'ip-vpn', label: { ja: 'IP-VPN', en: 'IP-VPN' } },
  {
    value: 'ipsec-ike',
    label: { ja: 'IPsec+IKE', en: 'IPsec+IKE' },
  },
] as const;
