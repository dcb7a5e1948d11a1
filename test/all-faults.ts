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

/** Every fault of every concept, whether it stands alone or in a group. */
export const faults: FaultLike[] = [];
for (const file of filesUnder('src', '/faults.ts')) {
  const path = `../${file}`;
  const module = (await import(path)) as Record<string, object>;
  for (const value of Object.values<object>(module)) {
    faults.push(...(isFault(value) ? [value] : Object.values(value).filter(isFault)));
  }
}
