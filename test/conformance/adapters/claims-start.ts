import {
  type ClaimWindowKind,
  claimsChangeStatus,
  claimsStartMonths,
  claimWindowStatus,
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
    calculated(
      claimsChangeStatus({ applied: applied as string, changed: changed as string }),
      (status) => status === 'allowed',
    ),
  'ocl.claim-window': ({ at, kind }) =>
    calculated(
      claimWindowStatus(at as string, { kind: kind as ClaimWindowKind | undefined }),
      (status) => status === 'open',
    ),
  'vendor.optech.visit-window': ({ applied }) =>
    calculated(optechVisitWindow(applied as string), ({ from, until }) => ({ from, to: until })),
};
