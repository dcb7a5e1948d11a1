import type { Rule } from '../../core/source.js';

export const claimsApplicationRules: readonly Rule[] = [
  {
    id: 'ocl.required',
    title: {
      ja: 'オンライン請求 利用開始・変更申請の必須項目',
      en: 'Required fields of the claims application',
    },
    summary: {
      ja: '申請区分、利用規約への同意、請求開始年月、レセコンのプログラム名称、ソフトメーカー名、OS・ブラウザ、電気通信回線種別、電子証明書発行料の支払方法が必要です。備考とセットアップCDの送付希望は任意です。お客さまIDは ocl.customer-id によります。',
      en: 'Type of the application, consent, month of the first claim, name and maker of the billing software, operating system and browser, type of the line, and payment method. Remarks and the set-up CD are optional. For the customer ID see ocl.customer-id.',
    },
    sources: [
      { document: 'S2', place: '3-4', quote: '必須項目を全て入力してください。', status: 'stated' },
      { document: 'S4', place: 'STEP 03 「利用開始・変更申請」 入力画面', status: 'stated' },
    ],
  },
  {
    id: 'ocl.application-type',
    title: { ja: '申請区分（開始・変更）', en: 'Type of the application: start or change' },
    summary: {
      ja: 'オンライン請求の申請区分は「開始」か「変更」です。オンライン資格確認の申請区分（新規・変更）とは異なります。',
      en: '開始 or 変更; the eligibility form has 新規 or 変更 instead.',
    },
    sources: [
      {
        document: 'S2',
        place: '3-4',
        quote: 'オンライン請求を始める場合は「開始」を選択。',
        status: 'stated',
      },
      { document: 'S4', place: 'STEP 03', quote: '【申請区分】開始', status: 'stated' },
    ],
  },
  {
    id: 'ocl.safety-rules',
    title: {
      ja: '利用規約への同意と安全対策の規程',
      en: 'Consent to the terms of use, and safety rules',
    },
    summary: {
      ja: 'オンライン請求システム利用規約への同意に加えて、届出の前に安全対策の規程を策定していることが前提です。',
      en: 'The terms of use must be agreed to, and safety rules drawn up before applying.',
    },
    sources: [
      {
        document: 'S2',
        place: '3-3',
        quote:
          '「オンライン請求システム利用規約」への同意、および厚生労働省のガイドラインに沿ったオンライン請求システムに係る安全対策の規程の策定が必要',
        status: 'stated',
      },
    ],
  },
  {
    id: 'ocl.line-type',
    title: { ja: '電気通信回線種別（オンライン請求）', en: 'Type of the line (claims)' },
    summary: {
      ja: 'IP-VPN接続【IPv4】（1）、IP-VPN接続【IPv6】、IPsec+IKE接続（3）、ISDN接続です。番号が読み取れない選択肢があるため、表記で扱います。',
      en: 'IP-VPN (IPv4) is 1, IPsec+IKE is 3; the numbers of IP-VPN (IPv6) and ISDN are not legible, so the choices are told by their labels.',
    },
    sources: [
      {
        document: 'S2',
        place: '3-4',
        quote: '「1:IP-VPN接続【IPv4】」…「3:IP-Sec+IKE 接続」',
        status: 'stated',
      },
      {
        document: 'S4',
        place: 'STEP 03',
        quote: '【電気通信回線種別】IP-VPN接続【IPv4】',
        status: 'stated',
      },
    ],
  },
  {
    id: 'ocl.line-conditional',
    title: { ja: '回線により必要となる項目', en: 'What a line requires' },
    summary: {
      ja: 'ISDN接続ではISDNダイヤルアップ番号、IPsec+IKE接続では提供事業者名が必須です。CTCまたはQTnetの利用者は「1:IP-VPN接続【IPv4】」を選びます。ほかの回線でこれらの項目に入力があるときは警告します。',
      en: 'ISDN requires the dial-up number, IPsec+IKE the name of its provider; users of CTC or QTnet choose option 1. Either of the two given with another line is a warning.',
    },
    sources: [
      {
        document: 'S2',
        place: '3-4',
        quote:
          'ISDN接続を選択している場合は「ISDNダイヤルアップ番号」が入力必須となります。IPsec+IKE接続を選択している場合は「インターネット接続(IPsec+IKE提供事業者名)」が入力必須となります。',
        status: 'stated',
      },
      { document: 'P3', place: '電気通信回線種別', quote: 'CTCまたはQTnet', status: 'public' },
      { document: 'S2', place: '他の回線での入力を警告とする点', status: 'derived' },
    ],
  },
  {
    id: 'ocl.customer-id',
    title: { ja: 'お客さまID（オンライン請求）', en: 'Customer ID (claims)' },
    summary: {
      ja: '「オンライン資格確認等システムと同じ回線（お客さまID）を使用する」「CAF」「COP」から選びます。S2では必須、S4の一覧にはないため、NTT（光コラボを含む）のIP-VPN回線で必須とし、回線事業者が不明のときは両方の読み方を示します。',
      en: 'The line of the eligibility verification, CAF, or COP. Starred in S2 and not listed in S4: required on an IP-VPN line of NTT (光コラボ included); where the carrier is not told, both readings are given.',
    },
    sources: [
      {
        document: 'S2',
        place: '3-4',
        quote: '*お客さまID オンライン資格確認等システムと同じ回線（お客さまID）を使用する。',
        status: 'stated',
      },
      { document: 'S4', place: 'STEP 03 入力項目の一覧（お客さまIDがないこと）', status: 'stated' },
      { document: 'P12', place: '電気通信回線種別', status: 'public' },
    ],
    readings: [
      { id: 'starred', ja: '必須（*）である', en: 'it is required' },
      { id: 'not-listed', ja: '入力項目の一覧になく、任意である', en: 'it may be left out' },
    ],
  },
  {
    id: 'ocl.payment-method',
    title: {
      ja: '電子証明書発行料の支払方法（オンライン請求）',
      en: 'How the fee of the certificate is paid (claims)',
    },
    summary: {
      ja: '「1：診療報酬支払額等から控除」か「2：払込請求書による振込み」です。',
      en: '1 deducted from the fees paid out, or 2 by payment slip.',
    },
    sources: [
      {
        document: 'S2',
        place: '3-4',
        quote: '1. 診療報酬支払額等から控除 2. 払込請求書による振込み',
        status: 'stated',
      },
      {
        document: 'S4',
        place: 'STEP 03',
        quote: '【電子証明書発行料の支払方法】1：診療報酬等支払額から控除',
        status: 'stated',
      },
    ],
  },
];
