import { main } from '../../src/cli/main.js';

/** What a test sets in the surroundings of the command: the environment, terminals of so many columns, a stop. */
export interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: { readonly out?: number | undefined; readonly err?: number | undefined };
  readonly signal?: AbortSignal;
}

/**
 * Runs the command as a process would, with its clock at a moment (ISO, default noon in Japan on 2 September 2024) and a text on
 * its standard input.
 */
export async function run(
  args: readonly string[],
  moment = '2024-09-02T03:00:00Z',
  input: string | AsyncIterable<Uint8Array> = '',
  { env = {}, columns = {}, signal }: Setting = {},
) {
  const written = { out: '', err: '' };
  const output = (name: 'out' | 'err') => ({
    columns: columns[name],
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
    env,
    signal,
  });
  return { status, ...written };
}
