/** How a text looks on a terminal that shows colours. */
const codes = {
  error: '1;31',
  warning: '1;33',
  info: '36',
  place: '1',
  caret: '31',
  suggestion: '32',
  dim: '2',
} as const;

type Style = keyof typeof codes;

/** Gives a text a style, or leaves it as it is where there are no colours. */
export type Paint = (style: Style, text: string) => string;

export function painter(color: boolean): Paint {
  return (style, text) => (color ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}

/** Whether to show colours: as asked for, else as the surroundings say, read as Node.js does. */
export function wantsColor(
  asked: 'auto' | 'always' | 'never',
  isTerminal: boolean,
  { FORCE_COLOR, NO_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
): boolean {
  if (asked !== 'auto') return asked === 'always';
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR) return false;
  return isTerminal && TERM !== 'dumb';
}
