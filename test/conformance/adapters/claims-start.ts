import {
  type ClaimWindowKind,
  claimsChangeAllowed,
  claimsStartMonths,
  claimWindowOpenAt,
  inspectClaimsStartMonth,
  optechVisitWindow,
} from '../../../src/index.js';
import { type Adapter, calculated, inspected } from '../adapter.js';

export const claimsStartAdapters: Readonly<Record<string, Adapter>> = {
  'ocl.start-month': ({ applied }) =>
    calculated(claimsStartMonths(applied as string), ({ options }) => ({ options })),
  'ocl.start-month.check': ({ applied, requested }) =>
    inspected(inspectClaimsStartMonth(requested, { applied: applied as string })),
  'ocl.change-after-20': ({ applied, changed }) =>
    calculated(claimsChangeAllowed({ applied: applied as string, changed: changed as string })),
  'ocl.claim-window': ({ at, kind }) =>
    calculated(claimWindowOpenAt(at as string, kind as ClaimWindowKind | undefined)),
  'vendor.optech.visit-window': ({ applied }) => calculated(optechVisitWindow(applied as string)),
};
