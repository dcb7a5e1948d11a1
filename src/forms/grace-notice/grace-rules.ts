/**
 * What the fields of a 猶予届出書 say of one another. Each finding has the path of the field to
 * look at.
 */
import { isBlank } from '../../core/entered.js';
import { type Finding, finding } from '../../core/finding.js';
import { inspectTransitionalAttachments } from '../../transitional-measure/attachments.js';
import { outageClaimsOnly } from '../../transitional-measure/faults.js';
import {
  inspectTransitionalFiledDate,
  type TransitionalSelection,
  transitionalChannel,
} from '../../transitional-measure/notice.js';
import {
  inspectTransitionalConstruction,
  inspectTransitionalLine,
} from '../../transitional-measure/supplement.js';
import type { FormContext, Values } from '../engine/form.js';
import { emailBlank } from './faults.js';

const at = (path: string, findings: readonly Finding[]) =>
  findings.map((found) => ({ ...found, path: [path] }));

/** Whether type 1 stands beside another ⑤ than イ, readable or not; not while ⑤ is blank. */
function isTorn({ type, scope }: Values, { entered }: FormContext): boolean {
  return type === '1' && scope !== 'claims' && !isBlank(entered['scope']);
}

/** ⑤ and ⑥, and with them how the notice is filed. */
export function selection(values: Values, context: FormContext): readonly Finding[] {
  if (isTorn(values, context)) return at('type', [finding(outageClaimsOnly, {})]);
  const { type, scope } = values;
  if (!type || !scope) return [];
  return at('scope', transitionalChannel({ type, scope } as TransitionalSelection).findings);
}

/** 届出日, which binds all but a notice of type 1. */
export function deadline(values: Values, context: FormContext): readonly Finding[] {
  const { filed, scope } = values;
  if (!filed) return [];
  const type = isTorn(values, context) ? undefined : values['type'];
  return at('filed', inspectTransitionalFiledDate(filed, { type, scope }).findings);
}

/** ⑦ 第3号. */
export function line({ lineStatus: status, lineReady: ready, filed }: Values): readonly Finding[] {
  if (status !== '2' || !ready) return [];
  return at('lineReady', inspectTransitionalLine({ status, ready }, { filed }).findings);
}

/** ⑦ 第4号. */
export function construction({
  constructionStart: start,
  constructionEnd: end,
}: Values): readonly Finding[] {
  if (!start || !end) return [];
  return inspectTransitionalConstruction({ start, end }).findings.map((found) => ({
    ...found,
    path: [found.path[0] === 'start' ? 'constructionStart' : 'constructionEnd'],
  }));
}

/** What the contract or order of 第2号 shows, as far as it is told. */
export function contract({ attachmentDate, attachmentParties }: Values): readonly Finding[] {
  const document = {
    date: attachmentDate as string | undefined,
    parties: attachmentParties === 'one' ? 1 : undefined,
  };
  const { findings } = inspectTransitionalAttachments([document], { type: '2' });
  return findings.map((found) => ({
    ...found,
    path: [found.reason === 'parties' ? 'attachmentParties' : 'attachmentDate'],
  }));
}

/**
 * No source says that the address may be left out, nor that it may not: asked about once the notice
 * is dated.
 */
export function blankEmail({ filed }: Values, { entered }: FormContext): readonly Finding[] {
  return filed && isBlank(entered['email']) ? at('email', [finding(emailBlank, {})]) : [];
}
