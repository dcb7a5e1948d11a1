/**
 * A text without what would act on a terminal: control characters become their pictures, marks that
 * turn the direction become �.
 */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, picture).replace(turning, '�');
}

const turning = /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Cs}]/gu;

function picture(control: string): string {
  const code = control.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '␡';
}
