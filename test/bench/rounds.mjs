/** Times of candidates that take turns, so that what else the machine does meets them all. */

const sorted = (list) => [...list].sort((a, b) => a - b);

export const median = (list) => sorted(list)[list.length >> 1];

/** What the ceilings of CI are asked about: other work makes a round longer, never shorter. */
export const least = (list) => Math.min(...list);

/** Milliseconds of each round of each candidate: on the clock, and of CPU (user and system, with the threads of Node). */
export function interleaved(rounds, runs) {
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, { wall: [], cpu: [] }]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(runs)) {
      const before = process.cpuUsage();
      const start = performance.now();
      run();
      times[name].wall.push(performance.now() - start);
      const { user, system } = process.cpuUsage(before);
      times[name].cpu.push((user + system) / 1000);
    }
  }
  return times;
}

/** A loop of its own for each candidate, by its own source: a shared one is compiled for whichever came first. */
export const loopOf = (name, body, call) =>
  new Function('call', 'list', `/* ${name} */ ${body}`).bind(undefined, call);
