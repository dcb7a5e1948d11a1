/** What every form says in the same words, each under its own rule. */
type Field = { readonly field: string; readonly fieldEn: string };
type Choices = { readonly choices: string; readonly choicesEn: string };
export type Asked = Field & Partial<Choices>;

/** A field with choices is chosen from them, any other is filled in. */
export const enterText = ({ field, choices }: Asked) =>
  `「${field}」を${choices ? '選んで' : '入力して'}ください。`;

export const missingText = (asked: Asked) => `必須情報です。${enterText(asked)}`;

export const consentText = ({ field }: Field) =>
  `「${field}」の内容を確認し、チェックを入れてください。`;

export const notTextText = ({ field }: Field) => `「${field}」は文字列で渡してください。`;

export const unknownText = ({ field, choices }: Field & Choices) =>
  `「${field}」は${choices}から選んでください。`;

export const superfluousText = ({ field }: Field) =>
  `選んだ内容では「${field}」の入力は不要です。選択に誤りがないかご確認ください。`;
