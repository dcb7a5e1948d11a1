import { isDeepStrictEqual } from 'node:util';

/** Throws where a candidate answers otherwise: that it is faster at another task says nothing. */
export function mustAnswer(name, ask, questions) {
  for (const [asked, expected] of questions) {
    const answer = ask(asked);
    if (isDeepStrictEqual(answer, expected)) continue;
    const [said, wanted] = [answer, expected].map((each) => JSON.stringify(each));
    throw new Error(`${name} of ${JSON.stringify(asked)}: ${said} is not ${wanted}`);
  }
}
