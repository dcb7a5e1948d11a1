/** Chunks of which the first bytes are known. */
export interface Headed {
  /** So many bytes as were wanted or more, unless there are not as many. */
  readonly head: Uint8Array;
  /** All chunks, the first bytes among them. */
  readonly chunks: AsyncGenerator<Uint8Array>;
  /** To be called where the chunks are not read: a generator that has not begun closes nothing. */
  close(): Promise<void>;
}

function joined(start: Uint8Array, more: Uint8Array): Uint8Array {
  if (start.length === 0) return more;
  const both = new Uint8Array(start.length + more.length);
  both.set(start);
  both.set(more, start.length);
  return both;
}

async function* chain(
  head: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
  failed: { readonly error: unknown } | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    if (failed) throw failed.error;
    for (;;) {
      const { done, value } = await iterator.next();
      if (done) return;
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}

/**
 * Looks at the first bytes of chunks; a pipe may give a single one at a time. Where reading fails,
 * the chunks fail behind the bytes that came before.
 */
export async function headed(chunks: AsyncIterable<Uint8Array>, size: number): Promise<Headed> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = new Uint8Array(0);
  let failed: { readonly error: unknown } | undefined;
  for (;;) {
    const next = await iterator.next().catch((error: unknown) => ({ error }));
    if ('error' in next) {
      failed = next;
      break;
    }
    const { done, value } = next;
    if (done) break;
    // A chunk is valid until the next is asked for.
    if (head.length + value.length >= size) {
      head = joined(head, value) as typeof head;
      break;
    }
    head = Uint8Array.from(joined(head, value));
  }
  const close = async () => {
    await iterator.return?.();
  };
  return { head, chunks: chain(head, iterator, failed), close };
}
