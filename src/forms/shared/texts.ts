/** What the forms on paper say in the same words, each under its own rule. */

export const postalCodeText = () => '郵便番号は7桁の数字で入力してください（例：123-4567）。';

export const phoneText = () =>
  '電話番号は、市外局番からの10桁または11桁の数字です（ハイフンも使えます）。番号をご確認ください。';

export const emailText = () =>
  'メールアドレスとして読み取れません。「@」の前後を含めてご確認ください。';
