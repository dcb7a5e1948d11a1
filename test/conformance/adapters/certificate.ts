import {
  certificateArrival,
  certificateExpiryReadings,
  certificateFee,
  certificateFeeDue,
  certificatePaymentMethod,
  certificatePrerequisiteStatus,
  certificatesNeeded,
  certificateValidity,
} from '../../../src/index.js';
import { type Adapter, calculated, inCaseWords } from '../adapter.js';

export const certificateAdapters: Readonly<Record<string, Adapter>> = {
  'cert.fee': ({ count, issued }) => ({
    verdict: 'valid',
    ambiguous: false,
    value: certificateFee(count as number, { issued: issued as string | undefined }),
  }),
  'cert.fee-timing': ({ applied, issued, approved }) => ({
    verdict: 'valid',
    ambiguous: false,
    value: certificateFeeDue({
      applied: applied as string,
      issued: (issued ?? approved) as string,
    }),
  }),
  'cert.count': ({ terminals }) => ({
    verdict: 'valid',
    ambiguous: false,
    value: certificatesNeeded(terminals as number),
  }),
  'cert.validity': ({ issued }) =>
    calculated(certificateValidity(issued as string), (earliest) => ({
      readings: inCaseWords(certificateExpiryReadings(issued as string)),
      earliest,
    })),
  'cert.arrival': ({ applied }) => calculated(certificateArrival(applied as string)),
  'cert.prereq': ({ oqs_application, ocl_application }) =>
    calculated(
      certificatePrerequisiteStatus({
        eligibility: oqs_application === true,
        claims: ocl_application === true,
      }),
      (status) => status === 'met',
    ),
  'cert.payment-default': ({ registered_payment }) =>
    calculated(certificatePaymentMethod(registered_payment as string | null)),
};
