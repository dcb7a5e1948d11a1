/** Elements, and the language of the page. */

type Attributes = Readonly<Record<string, string | boolean | undefined>>;
type Child = Node | string | undefined;

function fill<E extends Element>(made: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  return fill(document.createElement(name), attributes, children);
}

export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Name] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

/** A picture that the package drew, as an element. */
export function drawing(text: string): Element {
  const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
  return document.importNode(drawn.documentElement, true);
}

export const lang: 'ja' | 'en' = document.documentElement.lang === 'en' ? 'en' : 'ja';

/** The text of the page's language. */
export const t = <T>(texts: { readonly ja: T; readonly en: T }): T => texts[lang];

/** A page of the site in the page's language, from a page of the playground. */
export const pageAt = (path: string) => `../../${path}`;

/** Where a page of the playground puts what it draws. */
export function play(): HTMLElement {
  const place = document.getElementById('play');
  if (!place) throw new Error('This page has no place for the playground.');
  return place;
}

/** A field with its label. */
export function asked(label: string, control: HTMLElement): HTMLLabelElement {
  return h('label', {}, label, control);
}

/** Keeps a text as a file of the reader. */
export function keep(name: string, parts: BlobPart[], type: string): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = h('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
