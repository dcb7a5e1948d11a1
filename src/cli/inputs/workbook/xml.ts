import { SaxesParser } from 'saxes';
import { FileFault } from '../archive/file-fault.js';
import type { WorkbookLimits } from './limits.js';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of the XML, names without their prefixes. Text may come in pieces. */
export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** The name without the prefix of its namespace. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The value of `r:id`, whatever the prefix is. */
export function relationshipId(attributes: Attributes): string | undefined {
  const key = Object.keys(attributes).find((name) => /^\w+:id$/i.test(name));
  return key === undefined ? undefined : attributes[key];
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * The text of a part. An Office part is UTF-8 or marks itself as UTF-16; other bytes are damage.
 */
export async function* partText(
  chunks: AsyncIterable<Uint8Array>,
  member: string,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  const decoded = (chunk?: Uint8Array) => {
    try {
      return decoder?.decode(chunk, { stream: chunk !== undefined }) ?? '';
    } catch (cause) {
      throw new FileFault('damaged', { member, cause });
    }
  };
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    yield decoded(chunk);
  }
  yield decoded();
}

/** Reads XML piece by piece, and stops after each until the next is asked for. */
export async function* readXml(
  texts: AsyncIterable<string>,
  member: string,
  handlers: XmlHandlers,
  limits: WorkbookLimits,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false, xmlns: false });
  let depth = 0;
  // Characters since the last tag: the parser holds them all.
  let run = 0;
  parser.on('doctype', () => {
    throw new FileFault('doctype', { member });
  });
  parser.on('opentag', ({ name, attributes }) => {
    run = 0;
    if (++depth > limits.depth) throw new FileFault('depth', { member, limit: limits.depth });
    handlers.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    run = 0;
    depth--;
    handlers.close?.(localName(name));
  });
  const text = handlers.text;
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('error', (cause) => {
    throw new FileFault('damaged', { member, cause });
  });
  for await (const piece of texts) {
    run += piece.length;
    parser.write(piece);
    if (run > limits.textRun) throw new FileFault('cell-size', { member, limit: limits.textRun });
    yield;
  }
  parser.close();
}

/** Reads XML to its end. */
export async function readAllXml(
  chunks: AsyncIterable<Uint8Array>,
  member: string,
  handlers: XmlHandlers,
  limits: WorkbookLimits,
): Promise<void> {
  const steps = readXml(partText(chunks, member), member, handlers, limits);
  while (!(await steps.next()).done);
}
