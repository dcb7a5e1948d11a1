/** A phrase as it is compared: one width, without blanks and without quotation marks. */
export function phrase(text: string): string {
  return text.normalize('NFKC').replace(/[\s「」『』]/g, '');
}
