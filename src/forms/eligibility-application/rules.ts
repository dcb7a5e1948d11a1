import type { Rule } from '../../core/source.js';

export const eligibilityApplicationRules: readonly Rule[] = [
  {
    id: 'oqs.required',
    title: {
      ja: 'オンライン資格確認 利用開始・変更申請の必須項目',
      en: 'Required fields of the eligibility application',
    },
    summary: {
      ja: '利用規約への同意、電気通信回線種別、利用開始の予定年月、秘密の番号とその再入力（変更のときを除く）、電子証明書発行料の支払方法が必要です。お客さまIDとフレッツ・v6オプションは oqs.customer-id.required によります。申請区分は画面に表示され、テスト開始予定年月は未定なら不要です。',
      en: 'Consent, type of the line, month of the start, secret number and its confirmation (not in a change), and payment method. For the customer ID and the フレッツ・v6オプション see oqs.customer-id.required. The type of the application is shown by the portal; the month of the test may be left out.',
    },
    sources: [
      { document: 'S2', place: '1-6', quote: '必須項目を全て入力してください。', status: 'stated' },
      { document: 'S4', place: 'STEP 03 利用開始・変更申請 入力画面', status: 'stated' },
      {
        document: 'S2',
        place: '1-6（変更の画面に秘密の番号がないこと）',
        status: 'derived',
      },
    ],
  },
  {
    id: 'oqs.application-type',
    title: { ja: '申請区分（新規・変更）', en: 'Type of the application: new or change' },
    summary: {
      ja: 'オンライン資格確認の申請区分は「新規」か「変更」です。オンライン請求の申請区分（開始・変更）とは異なります。',
      en: '新規 or 変更; the claims form has 開始 or 変更 instead.',
    },
    sources: [
      { document: 'S2', place: '1-6', quote: '申請区分 変更', status: 'stated' },
      { document: 'S4', place: 'STEP 03', quote: '【申請区分】 新規', status: 'stated' },
    ],
  },
  {
    id: 'oqs.change-lead-time',
    title: { ja: '変更の反映', en: 'When a change shows' },
    summary: {
      ja: '変更が反映されるまで1週間ほどかかります（レセコン事業者の手引きによる目安）。',
      en: 'A change takes about a week to show (an estimate in the manual of a vendor).',
    },
    sources: [
      {
        document: 'S2',
        place: '1-6',
        quote: '変更が反映されるまで 1週間ほどかかります。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'oqs.consent',
    title: { ja: '利用規約への同意', en: 'Consent to the terms of use' },
    summary: {
      ja: 'オンライン資格確認等システム利用規約への同意が必要です。',
      en: 'The terms of use must be agreed to.',
    },
    sources: [
      { document: 'S2', place: '1-6', quote: '* 上記の利用規約に同意します。', status: 'stated' },
      {
        document: 'S4',
        place: 'STEP 03',
        quote: '*上記の利用規約に同意します。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'oqs.line-type',
    title: { ja: '電気通信回線種別（オンライン資格確認）', en: 'Type of the line (eligibility)' },
    summary: {
      ja: '「1」はIP-VPN回線事業者（NTTなど）で、CTCとQTnetを除きます。オンライン請求の申請ではCTC・QTnetも「1」を選ぶため、取り違えに注意してください。NTTの回線で「1」以外を選ぶと、レセコン事業者の助言により警告します。ほかの選択肢の表記は案内から読み取れません。',
      en: 'Option 1 is IP-VPN of NTT and others, without CTC and QTnet; on the claims form these two choose option 1. Another choice on a line of NTT is a warning, by the advice of a vendor. How the other options read cannot be seen in the sources.',
    },
    sources: [
      {
        document: 'S2',
        place: '1-6',
        quote: '1 : IP-VPN回線事業者 (NTTなど。ただし、CTC・Qtnetを除く)',
        status: 'stated',
      },
      { document: 'P12', place: '電気通信回線種別', status: 'public' },
      {
        document: 'S2',
        place: '1-6（レセコン事業者の注記）',
        quote:
          'NTT フレッツもしくは NTT のコラボ回線をご利用中の方は、必ず**1を選択**してください。間違えて選択すると、当日の設置はできず再訪問となります。',
        status: 'stated',
      },
    ],
    notChecked: {
      ja: '実際に契約している回線かどうか。',
      en: 'Whether the line is the one contracted for.',
    },
  },
  {
    id: 'oqs.v6option',
    title: { ja: 'フレッツ・v6オプション契約の確認', en: 'フレッツ・v6オプション' },
    summary: {
      ja: 'NTTの回線では、フレッツ・v6オプションを契約済み、または利用開始までに契約予定であることを確認します。案内で読み取れる選択肢は「1」だけです。',
      en: 'On lines of NTT the フレッツ・v6オプション must be contracted, or be so before the start. Only option 1 can be read in the sources.',
    },
    sources: [
      {
        document: 'S2',
        place: '1-6',
        quote: '1. 契約済、または利用開始までに契約予定である',
        status: 'stated',
      },
      {
        document: 'S4',
        place: 'STEP 03',
        quote: '【フレッツ・v6オプション契約の確認】 1. 契約済、または利用開始までに契約予定である',
        status: 'stated',
      },
    ],
  },
  {
    id: 'oqs.start-test-ym',
    title: {
      ja: '利用開始予定年月とテスト開始予定年月',
      en: 'Months of the start and of the test',
    },
    summary: {
      ja: '利用開始の予定年・予定月は必須、テスト開始予定年月は未定なら入力不要です。テストが利用開始より後のときは警告します。',
      en: 'The month of the start is required, that of the test is not. A test after the start gives a warning.',
    },
    sources: [
      { document: 'S2', place: '1-6', quote: '*予定年 *予定月', status: 'stated' },
      {
        document: 'S4',
        place: 'STEP 03',
        quote: 'テスト開始予定年月 (※未定の方は入力不要)',
        status: 'stated',
      },
      { document: 'S4', place: 'テストは利用開始までとする点', status: 'derived' },
    ],
  },
  {
    id: 'oqs.payment-method',
    title: { ja: '電子証明書発行料の支払方法', en: 'How the fee of the certificate is paid' },
    summary: {
      ja: '「1：診療報酬支払額等から控除」か「2：払込請求書による振込み」です。案内により表記が異なります。2の振込手数料は利用者の負担です。',
      en: '1 deducted from the fees paid out, or 2 by payment slip (the bank’s charge is the user’s). The wording of 1 differs between the screens.',
    },
    sources: [
      {
        document: 'S2',
        place: '1-6',
        quote: '1: 診療報酬支払額等から控除 - 2: 払込請求書による振込み',
        status: 'stated',
      },
      {
        document: 'S4',
        place: 'STEP 03',
        quote: '【電子証明書発行料の支払方法】 1: 診療報酬等支払額から控除',
        status: 'stated',
      },
    ],
  },
];
