import { filingServiceAt } from '../../../src/index.js';
import { type Adapter, calculated } from '../adapter.js';

export const eFilingAdapters: Readonly<Record<string, Adapter>> = {
  'efs.service-hours': ({ at }) => calculated(filingServiceAt(String(at))),
};
