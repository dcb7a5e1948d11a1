/** The English of what the forms on paper say in the same words. */

export const postalCodeEn = () => 'Enter the seven digits of the postal code (such as 123-4567).';

export const phoneEn = () =>
  'A telephone number has 10 or 11 digits, area code included (hyphens may be used). Check the number.';

export const emailEn = () =>
  'This cannot be read as an e-mail address. Check what is around the @.';
