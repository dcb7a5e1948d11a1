import { Failure } from '../terminal/failure.js';

const QUOTED = 80;

function refused(line: string, number: number, ja: string, en: string): Failure {
  const shown = line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
  return new Failure({
    ja: `答えの${number}行目（${shown}）: ${ja}。標準出力には答えだけを書き、ほかの表示は標準エラー出力に書いてください。`,
    en: `Line ${number} of the answers (${shown}): ${en}. Write answers alone to standard output, and everything else to standard error.`,
  });
}

/** The answers of a program by the ids of their questions; throws where a line is none. */
export async function repliesIn(
  lines: AsyncIterable<string>,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, unknown>> {
  const replies = new Map<string, unknown>();
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    let reply: { readonly id?: unknown } | null;
    try {
      reply = JSON.parse(line);
    } catch {
      throw refused(line, number, 'JSONではありません', 'it is no JSON');
    }
    const id = typeof reply === 'object' && reply !== null ? reply.id : undefined;
    if (typeof id !== 'string' || !ids.has(id)) {
      throw refused(line, number, '質問の id がありません', 'it has no id of a question');
    }
    if (replies.has(id)) {
      throw refused(line, number, '同じ id に2度答えています', 'its id was answered before');
    }
    replies.set(id, reply);
  }
  return replies;
}
