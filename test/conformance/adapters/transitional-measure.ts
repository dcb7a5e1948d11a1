import {
  dxAddonStatus,
  inspectMedicalTransitionalFiledDate,
  inspectOperationStart,
  inspectTransitionalAttachments,
  inspectTransitionalBirthDate,
  inspectTransitionalClosureDate,
  inspectTransitionalCode,
  inspectTransitionalCompletionMonth,
  inspectTransitionalConstruction,
  inspectTransitionalContractDate,
  inspectTransitionalFiledDate,
  inspectTransitionalLine,
  inspectTransitionalSelection,
  inspectTransitionalStaff,
  type TransitionalChoice,
  type TransitionalSelection,
  transitionalChannel,
  transitionalCoverage,
  transitionalExpiry,
  transitionalGrounds,
  transitionalLineEndReadings,
  transitionalScopes,
} from '../../../src/index.js';
import { type Adapter, calculated, type Input, inCaseWords, inspected } from '../adapter.js';

type Day = string | null | undefined;

/** The name of a choice by the mark that the form prints before it; what is no mark stays as it is. */
function marked(choices: readonly TransitionalChoice<string>[], mark: unknown): unknown {
  return choices.find((choice) => choice.mark === mark)?.value ?? mark;
}

/** 「6ア」, 6 or '6' as type and ground. */
function typeOf(type: unknown) {
  const [, number, mark] = /^(\d+)([アイ])$/.exec(`${type}`) ?? [];
  if (type === undefined || type === null) return { type };
  return { type: number ?? `${type}`, ground: marked(transitionalGrounds, mark) };
}

const selectionOf = ({ type, content }: Input) => ({
  type: typeOf(type).type,
  scope: marked(transitionalScopes, content),
});

const workers = (births: unknown, fullTime: boolean) =>
  (Array.isArray(births) ? births : []).map((birth) => ({ birth, fullTime }));

/** The document of a case: what it shows, in the words of the library. */
function documentOf(doc: unknown) {
  const { has_date, date, parties } = doc as Input;
  return { date: has_date === false ? null : date, parties };
}

export const transitionalMeasureAdapters: Readonly<Record<string, Adapter>> = {
  'grace.vn.filing-deadline': (input) =>
    inspected(inspectTransitionalFiledDate(input['filed'], selectionOf(input))),
  'grace.vn.type-content': (input) => inspected(inspectTransitionalSelection(selectionOf(input))),
  'grace.vn.coverage': ({ type }) => {
    const { claims, eligibility } = transitionalCoverage(`${typeOf(type).type}`);
    return {
      verdict: 'valid',
      value: { online_claim: claims, online_eligibility: eligibility },
    };
  },
  'grace.vn.channel': (input) =>
    calculated(transitionalChannel(selectionOf(input) as TransitionalSelection)),
  'grace.vn.code': ({ code10 }) => inspected(inspectTransitionalCode(code10)),
  'grace.vn.type2.contract-date': ({ contract }) =>
    inspected(inspectTransitionalContractDate(contract)),
  'grace.vn.type2.completion': ({ ym }) => inspected(inspectTransitionalCompletionMonth(ym)),
  'grace.vn.type2.expiry': ({ completed }) =>
    calculated(transitionalExpiry('2', { ended: completed as Day })),
  'grace.vn.type3.fields': ({ status, ready, filed }) =>
    inspected(
      inspectTransitionalLine(
        { status: typeof status === 'number' ? `${status}` : status, ready },
        { filed },
      ),
    ),
  'grace.vn.type3.expiry': ({ ready }) =>
    calculated(transitionalExpiry('3', { ended: ready as Day }), (earliest) =>
      earliest === null
        ? null
        : { readings: inCaseWords(transitionalLineEndReadings(ready as string)), earliest },
    ),
  'grace.vn.type4.fields': ({ start, end }) =>
    inspected(inspectTransitionalConstruction({ start, end })),
  'grace.vn.type5.date': ({ planned }) => inspected(inspectTransitionalClosureDate(planned)),
  'grace.vn.type6a.birth': ({ youngest_birth }) =>
    inspected(inspectTransitionalBirthDate(youngest_birth)),
  'grace.vn.type6a.all-staff': ({ births = [], part_time }) =>
    inspected(
      inspectTransitionalStaff(
        Array.isArray(births) ? [...workers(births, true), ...workers(part_time, false)] : births,
      ),
    ),
  'grace.vn.attachments': ({ type, docs, doc }) =>
    inspected(inspectTransitionalAttachments(doc ? [documentOf(doc)] : docs, typeOf(type))),
  'grace.med.deadline': ({ filed_on }) => inspected(inspectMedicalTransitionalFiledDate(filed_on)),
  'opstart.register': ({ ready, date }) =>
    inspected(inspectOperationStart(date, { ready: ready as boolean })),
  'opstart.dx-addon': ({ opstart_registered }) =>
    calculated(
      dxAddonStatus({ operationStartRegistered: opstart_registered === true }),
      (status) => (status === 'not-met' ? false : null),
    ),
};
