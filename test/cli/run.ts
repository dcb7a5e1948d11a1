import { main } from '../../src/cli/main.js';

/**
 * Runs the command as a process would, with its clock at a moment (ISO, default noon in Japan on 2 September 2024) and a text on
 * its standard input.
 */
export async function run(
  args: readonly string[],
  moment = '2024-09-02T03:00:00Z',
  input: string | AsyncIterable<Uint8Array> = '',
  { signal }: { readonly signal?: AbortSignal } = {},
) {
  const written = { out: '', err: '' };
  const output = (name: 'out' | 'err') => ({
    write(text: string) {
      written[name] += text;
    },
    settle: async () => {},
  });
  const status = await main(args, '1.2.3', {
    stdin:
      typeof input !== 'string'
        ? input
        : (async function* () {
            yield new TextEncoder().encode(input);
          })(),
    stdout: output('out'),
    stderr: output('err'),
    now: () => Date.parse(moment),
    signal,
  });
  return { status, ...written };
}
