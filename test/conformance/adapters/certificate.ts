import {
  certificateArrival,
  certificateCountings,
  certificateFee,
  certificatePaymentMethod,
  certificatePrerequisites,
  certificatesNeeded,
  certificateValidity,
} from '../../../src/index.js';
import { type Adapter, calculated } from '../adapter.js';

export const certificateAdapters: Readonly<Record<string, Adapter>> = {
  'cert.fee': ({ count }) => ({ verdict: 'valid', value: certificateFee(count as number) }),
  'cert.count': ({ terminals }) => ({
    verdict: 'valid',
    value: certificatesNeeded(terminals as number),
  }),
  'cert.validity': ({ issued }) =>
    calculated(certificateValidity(issued as string), (earliest) => ({
      readings: certificateCountings(issued as string),
      earliest,
    })),
  'cert.arrival': ({ applied }) => calculated(certificateArrival(applied as string)),
  'cert.prereq': ({ oqs_application, ocl_application }) =>
    calculated(
      certificatePrerequisites({
        eligibility: oqs_application === true,
        claims: ocl_application === true,
      }),
    ),
  'cert.payment-default': ({ registered_payment }) =>
    calculated(certificatePaymentMethod(registered_payment as string | null)),
};
