import type { Severity } from '../src/core/finding.js';
import { filesUnder } from './files.js';

export interface FaultLike {
  readonly rule: string;
  readonly reason: string;
  readonly severity: Severity;
  readonly ja: (params: object) => string;
  readonly readings?: readonly { readonly id: string; readonly source: string }[];
}

const isFault = (value: unknown): value is FaultLike =>
  typeof value === 'object' && value !== null && 'ja' in value && 'rule' in value;

/** The faults of each concept by the file they stand in, whether alone or in a group. */
export const faultsByFile = new Map<string, readonly FaultLike[]>();
for (const file of filesUnder('src', '/faults.ts')) {
  const path = `../${file}`;
  const values = Object.values<object>((await import(path)) as Record<string, object>);
  faultsByFile.set(
    file,
    values.flatMap((value) => (isFault(value) ? [value] : Object.values(value).filter(isFault))),
  );
}

/** Every fault of every concept. */
export const faults: readonly FaultLike[] = [...faultsByFile.values()].flat();
