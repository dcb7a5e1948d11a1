const escapes = /_x([0-9A-Fa-f]{4})_/g;

/** Text of a workbook: what XML cannot hold stands in it as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(escapes, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Puts a text together from its runs. How it is pronounced (ふりがな) is no part of it. */
export interface RichText {
  start(): void;
  open(element: string): void;
  add(piece: string): void;
  close(element: string): void;
  end(): string;
}

export function richText(): RichText {
  let text = '';
  let isText = false;
  let isPhonetic = false;
  return {
    start() {
      text = '';
      isText = false;
      isPhonetic = false;
    },
    open(element) {
      if (element === 'rPh') isPhonetic = true;
      else if (element === 't') isText = !isPhonetic;
    },
    add(piece) {
      if (isText) text += piece;
    },
    close(element) {
      if (element === 't') isText = false;
      else if (element === 'rPh') isPhonetic = false;
    },
    end: () => unescaped(text),
  };
}
