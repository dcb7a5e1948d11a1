/** What every form says in the same words, each under its own rule. */
type Field = { readonly field: string; readonly fieldEn: string };
type Choices = { readonly choices: string; readonly choicesEn: string };

/** What to do about a field that is blank: choose, where it has choices. */
export const fillIn = ({ field, choices }: Field & Partial<Choices>) =>
  `「${field}」を${choices ? '選んで' : '入力して'}ください。`;

export const missingText = (params: Field & Partial<Choices>) => `必須情報です。${fillIn(params)}`;

export const untickedText = ({ field }: Field) =>
  `「${field}」の内容を確認し、チェックを入れてください。`;

export const notTextText = ({ field }: Field) => `「${field}」は文字列で渡してください。`;

export const unknownText = ({ field, choices }: Field & Choices) =>
  `「${field}」は${choices}から選んでください。`;

export const superfluousText = ({ field }: Field) =>
  `選んだ内容では「${field}」の入力は不要です。選択に誤りがないかご確認ください。`;
