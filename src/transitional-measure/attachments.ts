import { inspectCivilDate } from '../calendar/civil-date.js';
import { entriesOf } from '../core/entered.js';
import { type Fault, type Finding, finding } from '../core/finding.js';
import { type Inspection, inspection, isError } from '../core/inspection.js';
import { fieldOf } from '../core/record.js';
import {
  attachmentBirth,
  attachmentContract,
  attachmentDateLate,
  attachmentDateMissing,
  attachmentParties,
  attachmentReason,
  groundRequired,
  typeUnknown,
} from './faults.js';
import { isTransitionalType, transitionalDates } from './transitional-measure.js';

/** A document that goes with a 猶予届出書: its name, or what it shows. */
export type TransitionalDocument =
  | string
  | {
      readonly name?: string | undefined;
      /** 契約日又は申込日 that it shows; `null` where it shows none, absent where nobody looked. */
      readonly date?: string | null | undefined;
      /** How many of the 契約者双方 it names; absent where nobody looked. */
      readonly parties?: number | undefined;
    };

/** What a contract or order lacks, as far as it is known. */
function lacks(document: TransitionalDocument, index: number): Finding[] {
  const shown = document as Exclude<TransitionalDocument, string>;
  const date = fieldOf(shown, 'date');
  const parties = fieldOf(shown, 'parties');
  const found: Finding[] = [];
  if (date === null) found.push(finding(attachmentDateMissing, {}));
  else if (date !== undefined) {
    const { value, findings } = inspectCivilDate(date);
    found.push(...findings);
    if (value && value > transitionalDates.contract)
      found.push(finding(attachmentDateLate, { until: transitionalDates.contract }));
  }
  if (typeof parties === 'number' && !(parties >= 2)) found.push(finding(attachmentParties, {}));
  return found.map((each) => ({ ...each, path: [index] }));
}

/** The document that a type must not come without. */
export function documentNeeded(type: unknown, ground: unknown): Fault<object> | undefined {
  if (type === '1') return attachmentReason;
  if (type === '2') return attachmentContract;
  return type === '6' && ground === 'age' ? attachmentBirth : undefined;
}

/**
 * Inspects the documents that go with a 猶予届出書. Type 1: one that shows the reason; type 2: a
 * contract or order whose date (契約日又は申込日) is not after 2024-10-31 and which names both
 * parties; type 6 ア: one that shows the birth date. Types 3, 4 and 5 need none, type 6 イ brings
 * one where there is one. A document known by its name only is accepted; of several for type 2 one
 * has to do. A notice that lacks any may be sent back (返戻). The path of a finding is the place in
 * the list.
 *
 * Not checked: what a document is called; that the contract is with a システム事業者.
 *
 * @example
 * import { inspectTransitionalAttachments } from 'iryokikan';
 * inspectTransitionalAttachments(['契約書の写し'], { type: '2' }).findings //=> []
 * const contract = { date: '2024-10-31', parties: 1 };
 * inspectTransitionalAttachments([contract], { type: '2' }).findings[0].reason
 * //=> 'parties'
 * inspectTransitionalAttachments([], { type: '6', ground: 'age' }).findings[0].reason //=> 'birth'
 */
export function inspectTransitionalAttachments(
  documents: unknown,
  notice: { readonly type?: unknown; readonly ground?: unknown },
): Inspection<readonly TransitionalDocument[]> {
  const type = fieldOf(notice, 'type');
  const ground = fieldOf(notice, 'ground');
  const findings: Finding[] = [];
  const present = (entriesOf(documents) ?? []).filter(isPresent);
  if (!isTransitionalType(type)) findings.push(finding(typeUnknown, {}));
  if (type === '6' && ground !== 'age' && ground !== 'other') {
    findings.push(finding(groundRequired, {}));
  }
  const needed = documentNeeded(type, ground);
  if (needed && !present.length) findings.push(finding(needed, {}));
  if (type === '2') {
    const each = present.map(lacks);
    if (each.every((lacking) => lacking.some(isError))) findings.push(...each.flat());
  }
  return inspection(present, findings);
}

function isPresent(document: unknown): document is TransitionalDocument {
  return typeof document === 'string' ? document.trim() !== '' : !!document;
}
