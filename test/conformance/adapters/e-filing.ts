import {
  filingEnvironmentStatus,
  filingProxyBypass,
  filingServiceStatus,
  filingSurveyOpenOn,
  formsForNewUserId,
  inspectPrefecture,
  mailingArrival,
  mailingReaches,
} from '../../../src/index.js';
import { type Adapter, calculated, inspected } from '../adapter.js';

export const eFilingAdapters: Readonly<Record<string, Adapter>> = {
  'efs.service-hours': ({ at }) =>
    calculated(filingServiceStatus(String(at)), (status) => status === 'open'),
  'efs.mailing-target': ({ online_claim_2024_10, user_id_issued }) => ({
    value: mailingReaches({
      claimedOnline: online_claim_2024_10 === true,
      userIdIssued: user_id_issued === true,
    }),
  }),
  'efs.mailing-schedule': ({ prefecture }) => {
    const found = inspectPrefecture(prefecture);
    if (!found.value) return inspected(found);
    return calculated(mailingArrival(found.value.code), ({ label }) => label);
  },
  'efs.os-browser': ({ os, browser }) =>
    calculated(
      filingEnvironmentStatus({ os: String(os), browser: String(browser) }),
      (status) => status === 'listed',
    ),
  'efs.proxy-bypass': ({ proxy, bypass }) =>
    calculated(filingProxyBypass({ proxy: String(proxy), bypass: String(bypass ?? '') })),
  'efs.survey-deadline': ({ date }) => ({ value: filingSurveyOpenOn(String(date)) }),
  'efs.reissue-on-change': ({ changed }) => calculated(formsForNewUserId(String(changed))),
};
