import type { Rule } from '../core/source.js';

export const passwordRules: readonly Rule[] = [
  {
    id: 'portal.password',
    title: { ja: '総合ポータルサイトのパスワード', en: 'Password of the portal' },
    summary: {
      ja: '8文字以上100文字以下で、半角の英大文字・英小文字・数字をそれぞれ1文字以上使います。記号は使っても使わなくてもかまいません。空白や半角ASCII以外の文字は案内に記載がないため警告し、どの種類にも数えません。',
      en: '8 to 100 characters with at least one half-width upper-case letter, lower-case letter and digit. Symbols are neither required nor forbidden. Blanks and characters outside ASCII are not addressed: they give a warning and satisfy no class.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 03 担当者情報の入力',
        quote: '大文字/小文字/数字をそれぞれ1文字以上、かつ8文字以上100文字以内',
        status: 'stated',
      },
      {
        document: 'S4',
        place: 'ユーザー登録画面',
        quote: 'パスワードの長さは8文字以上100文字以下です',
        status: 'stated',
      },
    ],
    readings: [
      {
        id: 'accepted',
        ja: '禁じられていないので使える',
        en: 'allowed, because nothing forbids them',
      },
      {
        id: 'refused',
        ja: '挙げられていないので使えない',
        en: 'refused, because they are not named',
      },
    ],
    notChecked: {
      ja: '推測されやすいか、以前に使ったものかは確認しません。',
      en: 'Whether it is easy to guess, or was used before.',
    },
  },
  {
    id: 'portal.password.confirm',
    title: { ja: 'パスワード（確認用）', en: 'Confirmation of the password' },
    summary: {
      ja: 'パスワード（確認用）は、パスワードと完全に一致しなければなりません。',
      en: 'The confirmation must be exactly the password.',
    },
    sources: [
      {
        document: 'S4',
        place: 'ユーザー登録画面',
        quote: '* パスワード（確認用）',
        status: 'stated',
      },
    ],
  },
  {
    id: 'portal.login.old-password',
    title: { ja: '旧サイトのパスワード', en: 'Password of the old portal' },
    summary: {
      ja: '2024年3月25日のリニューアル後、旧サイトのパスワードは再設定が必要です。同じパスワードをもう一度選べるかは、案内によって異なります。2024年1月15日から3月24日までは新旧のサイトが並行していたため、日付だけではどちらで設定したか決まりません。',
      en: 'After the renewal of 2024-03-25 a password of the old portal must be set again. Whether the same one may be chosen is contradictory. From 2024-01-15 to 2024-03-24 both portals were open, so that the day alone does not tell on which it was set.',
    },
    sources: [
      {
        document: 'S4',
        place: 'ログイン',
        quote: '旧サイトでご利用いただいたパスワードは、当サイトで使用することが出来ません。',
        status: 'stated',
      },
      {
        document: 'S2',
        place: '1-1',
        quote:
          '今まで使用していたパスワードが基準に合えばそのまま使用することもできるが、パスワード基準が変わったため、再設定は必ず必要',
        status: 'stated',
      },
      { document: 'S4', place: '新規ユーザー登録の開始（2024年1月15日）', status: 'stated' },
    ],
    readings: [
      {
        id: 'refused',
        ja: '同じパスワードは使えない（S4）',
        en: 'the same one cannot be used (S4)',
      },
      {
        id: 'accepted',
        ja: '基準に合えば同じパスワードを使える（S2）',
        en: 'the same one can be used if it meets the policy (S2)',
      },
      { id: 'old-portal', ja: '旧サイトで設定したもの', en: 'set on the old portal' },
      { id: 'new-portal', ja: '新サイトで設定したもの', en: 'set on the new portal' },
    ],
  },
  {
    id: 'efs.password',
    title: { ja: '電子申請・届出等システムのパスワード', en: 'Password of the electronic filing' },
    summary: {
      ja: '10文字以上20文字以下で、英大文字・英小文字・数字・記号（いずれも半角）をそれぞれ1文字以上使います。全角文字と半角カナは使えません。どの記号かは示されていないため、ASCIIの記号はすべて認めます。空白は4種類のどれにも当たらないため誤りとし、使えるという読み方も示します。',
      en: '10 to 20 characters with at least one upper-case letter, lower-case letter, digit and symbol, all half-width. Full-width characters and half-width katakana are refused. Which symbols is not said: every ASCII one counts. A blank is none of the four kinds and is refused; the reading by which it may be used is shown.',
    },
    sources: [
      {
        document: 'S0',
        place: '【2】⑦ 新しいパスワード',
        quote:
          '文字列：10文字以上20文字以下／複雑性：英大文字、英小文字、数字、記号の4種類(いずれも半角のみ)をそれぞれ1文字以上使用',
        status: 'stated',
      },
    ],
    readings: [
      { id: 'accepted', ja: '空白も半角の文字として使える', en: 'a blank may be used' },
      {
        id: 'refused',
        ja: '空白は4種類のどれでもないので使えない',
        en: 'a blank is none of the four',
      },
    ],
  },
  {
    id: 'efs.password.confirm',
    title: { ja: '新しいパスワード(確認用)', en: 'Confirmation of the new password' },
    summary: {
      ja: '新しいパスワード(確認用)は、新しいパスワードと完全に一致しなければなりません。',
      en: 'The confirmation must be exactly the new password.',
    },
    sources: [
      {
        document: 'S0',
        place: '【2】⑦',
        quote: '新しいパスワード(確認用) ▶新しいパスワードを入力してください。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'efs.password.current',
    title: { ja: '現在のパスワード', en: 'Current password' },
    summary: {
      ja: '「現在のパスワード」には、ログインに使ったパスワードを入力します。新しいパスワードを現在と同じにできるかは書かれていません。',
      en: 'The current password is the one used to log in. Whether the new one may be the same is not said.',
    },
    sources: [
      {
        document: 'S0',
        place: '【2】⑦',
        quote: '現在のパスワード ▶⑤で入力したパスワードを入力してください。',
        status: 'stated',
      },
      { document: 'S0', place: '同じパスワードの可否（記載なし）', status: 'unconfirmed' },
    ],
    readings: [
      { id: 'refused', ja: '同じものは選べない', en: 'the same one is refused' },
      { id: 'accepted', ja: '同じものも選べる', en: 'the same one is accepted' },
    ],
  },
  {
    id: 'efs.first-login-only',
    title: { ja: 'パスワード変更は初回だけ', en: 'Forced change at the first login only' },
    summary: {
      ja: 'パスワード変更画面に移るのは最初のログインだけです。2回目以降は移りません。',
      en: 'Only the first login leads to the screen for changing the password.',
    },
    sources: [
      {
        document: 'S0',
        place: '【2】⑦',
        quote: '2回目以降のログインの場合は、「パスワード変更」画面に遷移しません。',
        status: 'stated',
      },
    ],
  },
];
