/** What the forms say in the same words, each under its own rule. */
type Field = { readonly field: string; readonly fieldEn: string };
export type Asked = Field & { readonly choices?: string; readonly choicesEn?: string };
type FieldChoices = Field & { readonly choices: string; readonly choicesEn: string };

/** A field with choices is chosen from them, any other is filled in. */
export const enterText = ({ field, choices }: Asked) =>
  `「${field}」を${choices ? '選んで' : '入力して'}ください。`;

export const missingText = (asked: Asked) => `必須情報です。${enterText(asked)}`;

export const consentText = ({ field }: Field) =>
  `「${field}」の内容を確認し、チェックを入れてください。`;

export const notTextText = ({ field }: Field) => `「${field}」は文字列で渡してください。`;

export const unknownText = ({ field, choices }: FieldChoices) =>
  `「${field}」は${choices}から選んでください。`;

export const superfluousText = ({ field }: Field) =>
  `選んだ内容では「${field}」の入力は不要です。選択に誤りがないかご確認ください。`;

export const postalCodeText = () => '郵便番号は7桁の数字で入力してください（例：123-4567）。';

export const phoneText = () =>
  '電話番号は、市外局番からの10桁または11桁の数字です（ハイフンも使えます）。番号をご確認ください。';

export const emailText = () =>
  'メールアドレスとして読み取れません。「@」の前後を含めてご確認ください。';
