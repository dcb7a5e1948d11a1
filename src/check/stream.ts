import type { ByteStream } from './byte-stream.js';
import { createCheck } from './check.js';
import type { CheckOptions, CheckSummary } from './types.js';

/**
 * ストリームの検査: checks a web stream of bytes, such as `file.stream()` of an upload in a browser
 * or `response.body`. See {@link createCheck}.
 *
 * @throws RangeError when an option is none, or the stream none that can be read.
 * @example
 * import { checkStream } from 'iryokikan/check';
 * const stream = new Blob(['code\n0110113719\n']).stream();
 * (await checkStream(stream, { onFinding: () => {} })).rows //=> 1
 */
export async function checkStream(
  stream: ByteStream,
  options: CheckOptions,
): Promise<CheckSummary> {
  const check = createCheck(options);
  const reader = readerOf(stream);
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return check.end();
    check.push(value);
  }
}

function readerOf(stream: ByteStream): ReturnType<ByteStream['getReader']> {
  try {
    return stream.getReader();
  } catch (cause) {
    const message =
      'まだ読まれていないReadableStreamを渡してください。Pass a ReadableStream that nobody reads yet.';
    throw new RangeError(message, { cause });
  }
}
