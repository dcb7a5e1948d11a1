/** The English of what the forms say in the same words. */
type Field = { readonly fieldEn: string };
type Asked = Field & { readonly choices?: string };

export const enterEn = ({ fieldEn, choices }: Asked) =>
  `${choices ? 'Choose' : 'Enter'}: ${fieldEn}.`;

export const missingEn = (asked: Asked) => `This is required. ${enterEn(asked)}`;

export const consentEn = ({ fieldEn }: Field) => `Read it and tick the box: ${fieldEn}.`;

export const notTextEn = ({ fieldEn }: Field) => `Pass as text: ${fieldEn}.`;

export const unknownEn = ({ fieldEn, choicesEn }: Field & { readonly choicesEn: string }) =>
  `Choose one of ${choicesEn}: ${fieldEn}.`;

export const superfluousEn = ({ fieldEn }: Field) =>
  `By what is chosen this is not asked for. Check the choice: ${fieldEn}.`;

export const postalCodeEn = () => 'Enter the seven digits of the postal code (such as 123-4567).';

export const phoneEn = () =>
  'A telephone number has 10 or 11 digits, area code included (hyphens may be used). Check the number.';

export const emailEn = () =>
  'This cannot be read as an e-mail address. Check what is around the @.';
