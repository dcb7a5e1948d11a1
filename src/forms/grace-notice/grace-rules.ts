/**
 * What the fields of a 猶予届出書 say of one another. Each finding has the path of the field to
 * look at.
 */
import { lastOfMonth } from '../../calendar/months.js';
import { isBlank } from '../../core/entered.js';
import { type Finding, finding } from '../../core/finding.js';
import { inspectTransitionalAttachments } from '../../transitional-measure/attachments.js';
import {
  filingClosed,
  heldOver,
  heldUntil,
  outageClaimsOnly,
  plannedEndPassed,
} from '../../transitional-measure/faults.js';
import {
  inspectTransitionalFiledDate,
  isAfterFiling,
  type TransitionalSelection,
  transitionalChannel,
} from '../../transitional-measure/notice.js';
import {
  inspectTransitionalConstruction,
  inspectTransitionalLine,
} from '../../transitional-measure/supplement.js';
import {
  isTransitionalType,
  transitionalDates,
  transitionalExpiry,
  transitionalTypes,
} from '../../transitional-measure/transitional-measure.js';
import type { FormContext, Values } from '../engine/form.js';
import { emailBlank, particularSuperfluous } from './faults.js';

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
  const { on } = context;
  const type = isTorn(values, context) ? undefined : values['type'];
  if (filed) return at('filed', inspectTransitionalFiledDate(filed, { type, scope, on }).findings);
  if (type === '1' || !isAfterFiling(on) || !isBlank(context.entered['filed'])) return [];
  const severity = type ? undefined : 'warning';
  const params = { until: transitionalDates.filing };
  return at('filed', [finding(filingClosed, params, undefined, severity)]);
}

/** Asked on a day, until when the measure of a notice filed in time holds, or when it ended. */
export function held(values: Values, { on }: FormContext): readonly Finding[] {
  const { filed, type, lineReady } = values as Readonly<Record<string, string | undefined>>;
  if (!on || !filed || filed > on || !isTransitionalType(type)) return [];
  if (type !== '1' && filed > transitionalDates.filing) return [];
  const ended = type === '3' ? lineReady : undefined;
  const { value, readings } = transitionalExpiry(type, { ended });
  const days = Object.values(readings ?? [value]).sort();
  const latest = days[days.length - 1];
  if (latest && latest < on) return at('type', [finding(heldOver, { type, until: latest })]);
  const { until } = transitionalTypes[type];
  return [
    ...at('type', [finding(heldUntil, { type, until })]),
    ...(on < transitionalDates.reference ? [] : plannedPassed(type, values, on)),
  ];
}

/** The end that a 号 plans: once it has passed, the real one is asked for. */
const plannedEnds: Readonly<Record<string, string>> = {
  2: 'completionMonth',
  4: 'constructionEnd',
  5: 'closureDate',
};

function plannedPassed(type: string, values: Values, on: string): readonly Finding[] {
  const field = plannedEnds[type] ?? '';
  const told = values[field] as string | undefined;
  const planned = told?.length === 7 ? lastOfMonth(told) : told;
  return planned && planned < on ? at(field, [finding(plannedEndPassed, { planned })]) : [];
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
export function contract({ type, attachmentDate, attachmentParties }: Values): readonly Finding[] {
  if (type !== undefined && type !== '2') return [];
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
 * The documents that a 号 goes without, and what is told of a contract beside another than 第2号.
 */
export function strayDocuments({ type }: Values, { form, entered }: FormContext): Finding[] {
  if (type === undefined) return [];
  const stray: readonly string[] = [
    ...(['3', '4', '5'].includes(`${type}`) ? ['attachments'] : []),
    ...(type === '2' ? [] : ['attachmentDate', 'attachmentParties']),
  ];
  return form.fields
    .filter(({ name }) => stray.includes(name) && !isBlank(entered[name]))
    .map(({ name, label }) => ({
      ...finding(particularSuperfluous, { field: label.ja, fieldEn: label.en }),
      path: [name],
    }));
}

/**
 * No source says that the address may be left out, nor that it may not: asked about once the notice
 * is dated.
 */
export function blankEmail({ filed }: Values, { entered }: FormContext): readonly Finding[] {
  return filed && isBlank(entered['email']) ? at('email', [finding(emailBlank, {})]) : [];
}
