/** ⑥, as the notice prints it. */
export const types = [
  {
    value: '1',
    label: {
      ja: '第1号: 電気通信回線設備に障害が発生した訪問看護ステーション【⑤イを選択した場合のみ】',
      en: '1: failure of the line (with イ of ⑤ only)',
    },
    also: ['第1号'],
  },
  {
    value: '2',
    label: {
      ja: '第2号: 令和6年10月末までにシステム事業者と契約締結したが、導入に必要なシステム整備が未完の訪問看護ステーション(システム整備中)',
      en: '2: system under contract by the end of October 2024, not complete',
    },
    also: ['第2号'],
  },
  {
    value: '3',
    label: {
      ja: '第3号: オンライン請求又はオンライン資格確認に接続可能な光回線のネットワーク環境が整備されていない訪問看護ステーション(ネットワーク環境事情)',
      en: '3: no optical line',
    },
    also: ['第3号'],
  },
  {
    value: '4',
    label: { ja: '第4号: 改築工事中の訪問看護ステーション', en: '4: under reconstruction' },
    also: ['第4号'],
  },
  {
    value: '5',
    label: {
      ja: '第5号: 廃止・休止に関する計画を定めている訪問看護ステーション',
      en: '5: plan to close or suspend',
    },
    also: ['第5号'],
  },
  {
    value: '6',
    label: {
      ja: '第6号: その他特に困難な事情がある訪問看護ステーション',
      en: '6: another hardship',
    },
    also: ['第6号'],
  },
] as const;

export const lineStatuses = [
  {
    value: '1',
    label: { ja: '1.整備されていない', en: '1 not in place' },
  },
  {
    value: '2',
    label: { ja: '2.整備された', en: '2 in place' },
  },
] as const;

/** Whose names the contract or order shows. */
export const parties = [
  { value: 'both', label: { ja: '契約者双方', en: 'both parties' } },
  { value: 'one', label: { ja: '一方のみ', en: 'one party only' } },
] as const;
