/**
 * 資料の文と手順 — guidance as data.
 *
 * @module
 */

export { findGlossaryEntry, type GlossaryEntry, glossary } from './glossary.js';
export {
  type GuidanceLink,
  type GuidanceTopic,
  guidanceLinks,
  guidanceLinksOf,
} from './links.js';
export {
  insuranceCardNotice,
  type PatientCertificate,
  patientCertificate,
  posterStandard,
} from './patients.js';
export {
  type KnowledgeArticle,
  knowledgeArticles,
  type PortalService,
  type PortalText,
  portalServices,
  portalTexts,
} from './portal.js';
export { oldPortalRecipients } from './recipients.js';
export {
  type EstimateItem,
  estimateItems,
  type IntroductionStep,
  introductionSteps,
} from './steps.js';
export type { GuidanceText } from './text.js';
