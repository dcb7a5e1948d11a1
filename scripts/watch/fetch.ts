import { plainWords } from '../quote-parts.js';
import type { WatchedSource } from './list.js';

/** What reading a page told. */
export type Seen =
  | { readonly state: 'seen' }
  | { readonly state: 'changed'; readonly missing: readonly string[] }
  /** It answers, and is no text to search: a PDF, or a page that a script writes. */
  | { readonly state: 'unread' }
  | { readonly state: 'gone'; readonly why: string };

/** The encodings of Japanese pages: what the header or the page itself says, else UTF-8. */
function textOf(bytes: ArrayBuffer, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 2048));
  const name =
    /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /charset=["']?([\w-]+)/i.exec(head)?.[1];
  return new TextDecoder(name ?? 'utf-8').decode(bytes);
}

/** Reads one page. `get` is `fetch`, or what stands for it in a test. */
export async function look(
  { address, quotes }: Pick<WatchedSource, 'address' | 'quotes'>,
  get: (address: string) => Promise<Response>,
): Promise<Seen> {
  let response: Response;
  try {
    response = await get(address);
  } catch (error) {
    return { state: 'gone', why: error instanceof Error ? error.message : String(error) };
  }
  if (!response.ok) return { state: 'gone', why: `HTTP ${response.status}` };
  const type = response.headers.get('content-type') ?? '';
  if (quotes.length === 0) return { state: 'seen' };
  if (!/html|text/.test(type)) return { state: 'unread' };
  const text = plainWords(textOf(await response.arrayBuffer(), type));
  const missing = quotes.filter((quote) => !text.includes(quote));
  if (missing.length === 0) return { state: 'seen' };
  // Little text: the words come by a script.
  return text.length < 500 ? { state: 'unread' } : { state: 'changed', missing };
}
