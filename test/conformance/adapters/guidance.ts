import {
  estimateItems,
  findGlossaryEntry,
  introductionSteps,
  knowledgeArticles,
  oldPortalRecipients,
  patientCertificate,
  portalTexts,
} from '../../../src/index.js';
import type { Adapter } from '../adapter.js';

const term: Adapter = ({ term }) => ({ value: findGlossaryEntry(term)?.meaning.ja ?? null });

export const guidanceAdapters: Readonly<Record<string, Adapter>> = {
  'flow.vn-steps': ({ step }) => ({
    value:
      step === undefined
        ? introductionSteps.map(({ title }) => title.ja)
        : (introductionSteps.find(({ id }) => id === `step-${String(step).padStart(2, '0')}`)?.title
            .ja ?? null),
  }),
  'quote.vn-parties': () => ({
    value: [...new Set(estimateItems.flatMap((item) => item.of ?? []))],
  }),
  'glossary.shinsa': term,
  'glossary.ipvpn': term,
  messages: ({ text }) => ({ value: portalTexts.some(({ ja }) => ja === text) }),
  'kb-ids': ({ id }) => ({ value: knowledgeArticles.some((article) => article.id === id) }),
  'patient.card-cert': () => ({ value: patientCertificate.pinDigits }),
  'oldportal.recipients': ({ name }) => ({
    value:
      name === undefined
        ? oldPortalRecipients.length
        : oldPortalRecipients.some((each) => each.endsWith(String(name))),
  }),
};
