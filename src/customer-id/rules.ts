import type { Rule } from '../core/source.js';

export const customerIdRules: readonly Rule[] = [
  {
    id: 'oqs.customer-id.format',
    title: { ja: 'お客さまID', en: 'Customer ID' },
    summary: {
      ja: '「CAF」に続く英数字10桁（全13桁）、または「COP」に続く英数字8桁（全11桁）です。申請画面では種別（CAF・COP）を選び、続く部分だけを入力します。どちらの形で入力しても読み取り、値は全体の形で返します。全角・小文字・前後の空白は直して知らせます。続く部分に英字があるときは警告します（公開された例は数字だけです）。',
      en: 'CAF followed by 10, or COP followed by 8 letters or digits (13 and 11 in all). The form asks for the kind and for the part after it; either is understood where the other belongs, and the value is the full form. Full width, lower case and surrounding blanks are normalised, and that is said. Letters after the prefix give a warning: every published example has digits.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 03 お客さまID記載箇所',
        quote: '①「CAF」で始まる英数字13桁のID ②「COP」で始まる英数字11桁のID',
        status: 'stated',
      },
      { document: 'P1', place: '本文', quote: 'CAF + 数字10桁／COP + 数字8桁', status: 'public' },
    ],
    notChecked: {
      ja: 'NTTが実際に発行した番号かどうかは確認しません（公開された一覧はありません）。',
      en: 'Whether NTT issued it: no register is public.',
    },
  },
  {
    id: 'oqs.customer-id.confirm',
    title: { ja: '確認用お客さまID', en: 'Confirmation of the customer ID' },
    summary: {
      ja: '確認用お客さまIDは、お客さまIDと一致しなければなりません。全角・小文字や先頭のCAF・COPの有無をそろえてから比べます。',
      en: 'The confirmation must equal the customer ID. Both are compared after normalising, with or without their prefix.',
    },
    sources: [
      { document: 'S4', place: 'STEP 03', quote: '*確認用お客さまID (CAF)', status: 'stated' },
      { document: 'S2', place: '利用申請', quote: '*確認用お客様ID (CAF)', status: 'stated' },
    ],
  },
  {
    id: 'oqs.customer-id.kind',
    title: { ja: 'お客さまIDの種別', en: 'Kind of the customer ID' },
    summary: {
      ja: '「オンライン請求と同じお客さまIDを使用」「CAF」「COP」から選びます。紙でオンライン請求を申請していて反映されないときは、CAFまたはCOPを選んで入力します。',
      en: 'The same ID as for the online claims, CAF, or COP. After a claims application on paper the ID may not be reflected yet; then choose CAF or COP and enter it.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 03',
        quote: '即時に反映されない場合は「CAF」「COP」よりお客さまIDをご入力願います。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'oqs.customer-id.required',
    title: { ja: 'お客さまIDが必要な場合', en: 'When the customer ID is required' },
    summary: {
      ja: '電気通信回線種別が1（NTTなどのIP-VPN）のとき、種別がCAF・COPならお客さまIDと確認用お客さまIDが、種別によらずフレッツ・v6オプションの確認が必要です。他の回線では不要です。',
      en: 'On line 1 (IP-VPN of NTT and others) the ID and its confirmation are required when the kind is CAF or COP, and the フレッツ・v6オプション in every case. On other lines none of them.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 03',
        quote: 'IP-VPN接続でNTT回線（光コラボ含む）を利用されている方はご用意いただく物があります',
        status: 'stated',
      },
      { document: 'P12', place: '電気通信回線種別', status: 'public' },
      { document: 'S4', place: '他の回線では不要とする点', status: 'derived' },
    ],
    readings: [
      {
        id: 'starred',
        ja: '画面に＊があるので、回線事業者によらず必要',
        en: 'the screen stars it, whatever the carrier',
      },
      {
        id: 'ntt-only',
        ja: '案内の本文どおり、NTTの回線（光コラボを含む）だけに必要',
        en: 'only lines of NTT need it, as the text says',
      },
    ],
    notChecked: {
      ja: '選択肢1を選んだNTT以外の事業者については、案内に記載がありません。',
      en: 'A carrier other than NTT inside option 1: no source addresses it.',
    },
  },
];
