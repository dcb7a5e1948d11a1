export function mustAnswer<Asked>(
  name: string,
  ask: (asked: Asked) => unknown,
  questions: Iterable<readonly [Asked, unknown]>,
): void;
