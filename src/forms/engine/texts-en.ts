/** The English of what every form says in the same words. */
type Field = { readonly fieldEn: string };

/** What to do about a field that is blank: choose, where it has choices. */
export const fillInEn = ({ fieldEn, choicesEn }: Field & { readonly choicesEn?: string }) =>
  `${choicesEn ? 'Choose' : 'Enter'}: ${fieldEn}.`;

export const missingEn = (params: Field & { readonly choicesEn?: string }) =>
  `This is required. ${fillInEn(params)}`;

export const untickedEn = ({ fieldEn }: Field) => `Read it and tick the box: ${fieldEn}.`;

export const notTextEn = ({ fieldEn }: Field) => `Pass as text: ${fieldEn}.`;

export const unknownEn = ({ fieldEn, choicesEn }: Field & { readonly choicesEn: string }) =>
  `Choose one of ${choicesEn}: ${fieldEn}.`;

export const superfluousEn = ({ fieldEn }: Field) =>
  `By what is chosen this is not asked for. Check the choice: ${fieldEn}.`;
