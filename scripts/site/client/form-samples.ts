/** The fictional records of `fixtures/forms/`, one right and one wrong for each form. */
import certificateApplicationBroken from '../../../fixtures/forms/certificate-application.broken.json';
import certificateApplicationValid from '../../../fixtures/forms/certificate-application.valid.json';
import claimsApplicationBroken from '../../../fixtures/forms/claims-application.broken.json';
import claimsApplicationValid from '../../../fixtures/forms/claims-application.valid.json';
import eligibilityApplicationBroken from '../../../fixtures/forms/eligibility-application.broken.json';
import eligibilityApplicationValid from '../../../fixtures/forms/eligibility-application.valid.json';
import graceNoticeBroken from '../../../fixtures/forms/grace-notice.broken.json';
import graceNoticeValid from '../../../fixtures/forms/grace-notice.valid.json';
import implementationPlanBroken from '../../../fixtures/forms/implementation-plan.broken.json';
import implementationPlanValid from '../../../fixtures/forms/implementation-plan.valid.json';
import operationStartRegistrationBroken from '../../../fixtures/forms/operation-start-registration.broken.json';
import operationStartRegistrationValid from '../../../fixtures/forms/operation-start-registration.valid.json';
import portalRegistrationBroken from '../../../fixtures/forms/portal-registration.broken.json';
import portalRegistrationValid from '../../../fixtures/forms/portal-registration.valid.json';
import receptionNumberRequestBroken from '../../../fixtures/forms/reception-number-request.broken.json';
import receptionNumberRequestValid from '../../../fixtures/forms/reception-number-request.valid.json';

type Sample = Readonly<Record<string, unknown>>;

export const samples: Readonly<Record<string, { readonly right: Sample; readonly wrong: Sample }>> =
  {
    'certificate-application': {
      right: certificateApplicationValid,
      wrong: certificateApplicationBroken,
    },
    'claims-application': { right: claimsApplicationValid, wrong: claimsApplicationBroken },
    'eligibility-application': {
      right: eligibilityApplicationValid,
      wrong: eligibilityApplicationBroken,
    },
    'grace-notice': { right: graceNoticeValid, wrong: graceNoticeBroken },
    'implementation-plan': { right: implementationPlanValid, wrong: implementationPlanBroken },
    'operation-start-registration': {
      right: operationStartRegistrationValid,
      wrong: operationStartRegistrationBroken,
    },
    'portal-registration': { right: portalRegistrationValid, wrong: portalRegistrationBroken },
    'reception-number-request': {
      right: receptionNumberRequestValid,
      wrong: receptionNumberRequestBroken,
    },
  };
