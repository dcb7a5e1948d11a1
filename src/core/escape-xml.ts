/**
 * What XML 1.0 should not hold, even escaped: control characters, halves of pairs, noncharacters.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // As an attribute these would become blanks.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text for an attribute or an element of XML or HTML; what XML cannot hold becomes �. */
export function escapeXml(text: string): string {
  return text.replace(illegal, '�').replace(/[&<>"'\t\n\r]/g, (mark) => entities[mark] as string);
}
