import { Stopped } from './failure.js';

/** The chunks of an input; throws {@link Stopped} when the run is stopped, even while it waits. */
export async function* untilStopped<T>(
  chunks: AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  const iterator = chunks[Symbol.asyncIterator]();
  let stop = () => {};
  const onAbort = () => stop();
  signal?.addEventListener('abort', onAbort);
  try {
    for (;;) {
      const { done, value } = await new Promise<IteratorResult<T>>((resolve, reject) => {
        stop = () => reject(new Stopped());
        if (signal?.aborted) stop();
        else iterator.next().then(resolve, reject);
      });
      if (done) return;
      yield value;
    }
  } finally {
    signal?.removeEventListener('abort', onAbort);
    const closing = iterator.return?.().catch(() => {});
    // Where an input never answers its end does not come either.
    if (!signal?.aborted) await closing;
  }
}
