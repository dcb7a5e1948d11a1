/** As much of markdown-it as the site asks for; the package has no types of its own. */
declare module 'markdown-it' {
  interface Token {
    type: string;
    tag: string;
    content: string;
    info: string;
    children: Token[] | null;
    attrs: [name: string, value: string][] | null;
    attrGet(name: string): string | null;
    attrSet(name: string, value: string): void;
  }
  interface Renderer {
    rules: Record<string, (tokens: Token[], index: number) => string>;
    render(tokens: Token[], options: object, env: object): string;
  }
  export default class MarkdownIt {
    constructor(options: { html: boolean; linkify: boolean });
    options: object;
    renderer: Renderer;
    utils: { escapeHtml(text: string): string };
    parse(text: string, env: object): Token[];
  }
}
