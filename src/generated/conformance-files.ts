// Made by `npm run generate` (scripts/generate.ts): do not edit.

import account from '../../fixtures/conformance/account.json';
import calendar from '../../fixtures/conformance/calendar.json';
import certificate from '../../fixtures/conformance/certificate.json';
import check from '../../fixtures/conformance/check.json';
import claimsStart from '../../fixtures/conformance/claims-start.json';
import customerId from '../../fixtures/conformance/customer-id.json';
import designation from '../../fixtures/conformance/designation.json';
import eFiling from '../../fixtures/conformance/e-filing.json';
import forms from '../../fixtures/conformance/forms.json';
import guidance from '../../fixtures/conformance/guidance.json';
import institutionCode from '../../fixtures/conformance/institution-code.json';
import milestone from '../../fixtures/conformance/milestone.json';
import onboarding from '../../fixtures/conformance/onboarding.json';
import operationStart from '../../fixtures/conformance/operation-start.json';
import password from '../../fixtures/conformance/password.json';
import prefecture from '../../fixtures/conformance/prefecture.json';
import succession from '../../fixtures/conformance/succession.json';
import supportDesk from '../../fixtures/conformance/support-desk.json';
import transitionalMeasure from '../../fixtures/conformance/transitional-measure.json';

/** The files of `fixtures/conformance/`, one for each concept. */
export const conformanceFiles: readonly unknown[] = [
  account,
  calendar,
  certificate,
  check,
  claimsStart,
  customerId,
  designation,
  eFiling,
  forms,
  guidance,
  institutionCode,
  milestone,
  onboarding,
  operationStart,
  password,
  prefecture,
  succession,
  supportDesk,
  transitionalMeasure,
];
