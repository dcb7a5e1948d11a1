export interface Times {
  readonly wall: readonly number[];
  readonly cpu: readonly number[];
}

export function median(list: readonly number[]): number;
export function least(list: readonly number[]): number;
export function interleaved(
  rounds: number,
  runs: Readonly<Record<string, () => unknown>>,
): Readonly<Record<string, Times>>;
