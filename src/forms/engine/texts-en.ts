/** The English of what every form says in the same words. */
type Field = { readonly fieldEn: string };

type Asked = Field & { readonly choices?: string };

/** A field with choices is chosen from them, any other is filled in. */
export const enterEn = ({ fieldEn, choices }: Asked) =>
  `${choices ? 'Choose' : 'Enter'}: ${fieldEn}.`;

export const missingEn = (asked: Asked) => `This is required. ${enterEn(asked)}`;

export const consentEn = ({ fieldEn }: Field) => `Read it and tick the box: ${fieldEn}.`;

export const notTextEn = ({ fieldEn }: Field) => `Pass as text: ${fieldEn}.`;

export const unknownEn = ({ fieldEn, choicesEn }: Field & { readonly choicesEn: string }) =>
  `Choose one of ${choicesEn}: ${fieldEn}.`;

export const superfluousEn = ({ fieldEn }: Field) =>
  `By what is chosen this is not asked for. Check the choice: ${fieldEn}.`;
