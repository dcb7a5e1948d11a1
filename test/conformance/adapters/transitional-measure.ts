import {
  dxAddonAllowed,
  type GraceSelection,
  graceChannel,
  graceGrounds,
  graceLineCountings,
  graceScopes,
  inspectGraceAttachments,
  inspectGraceBirthDate,
  inspectGraceClosureDate,
  inspectGraceCode,
  inspectGraceCompletionMonth,
  inspectGraceConstruction,
  inspectGraceContractDate,
  inspectGraceFiledDate,
  inspectGraceLine,
  inspectGraceSelection,
  inspectGraceStaff,
  inspectMedicalGraceFiledDate,
  inspectOperationStart,
  transitionalCoverage,
  transitionalExpiry,
} from '../../../src/index.js';
import { type Adapter, calculated, type Input, inCaseWords, inspected } from '../adapter.js';

type Day = string | null | undefined;

/** The name of a choice by the mark that the form prints before it; what is no mark stays as it is. */
function marked(choices: Readonly<Record<string, { mark: string }>>, mark: unknown): unknown {
  return Object.keys(choices).find((name) => choices[name]?.mark === mark) ?? mark;
}

/** 「6ア」, 6 or '6' as type and ground. */
function typeOf(type: unknown) {
  const [, number, mark] = /^(\d+)([アイ])$/.exec(`${type}`) ?? [];
  if (type === undefined || type === null) return { type };
  return { type: number ?? `${type}`, ground: marked(graceGrounds, mark) };
}

const selectionOf = ({ type, content }: Input) => ({
  type: typeOf(type).type,
  scope: marked(graceScopes, content),
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
    inspected(inspectGraceFiledDate(input['filed'], selectionOf(input))),
  'grace.vn.type-content': (input) => inspected(inspectGraceSelection(selectionOf(input))),
  'grace.vn.coverage': ({ type }) => {
    const { claims, eligibility } = transitionalCoverage(`${typeOf(type).type}`);
    return {
      verdict: 'valid',
      value: { online_claim: claims, online_eligibility: eligibility },
    };
  },
  'grace.vn.channel': (input) => calculated(graceChannel(selectionOf(input) as GraceSelection)),
  'grace.vn.code': ({ code10 }) => inspected(inspectGraceCode(code10)),
  'grace.vn.type2.contract-date': ({ contract }) => inspected(inspectGraceContractDate(contract)),
  'grace.vn.type2.completion': ({ ym }) => inspected(inspectGraceCompletionMonth(ym)),
  'grace.vn.type2.expiry': ({ completed }) => calculated(transitionalExpiry('2', completed as Day)),
  'grace.vn.type3.fields': ({ status, ready, filed }) =>
    inspected(
      inspectGraceLine(
        { status: typeof status === 'number' ? `${status}` : status, ready },
        { filed },
      ),
    ),
  'grace.vn.type3.expiry': ({ ready }) =>
    calculated(transitionalExpiry('3', ready as Day), (earliest) =>
      earliest === null
        ? null
        : { readings: inCaseWords(graceLineCountings(ready as string)), earliest },
    ),
  'grace.vn.type4.fields': ({ start, end }) => inspected(inspectGraceConstruction({ start, end })),
  'grace.vn.type5.date': ({ planned }) => inspected(inspectGraceClosureDate(planned)),
  'grace.vn.type6a.birth': ({ youngest_birth }) => inspected(inspectGraceBirthDate(youngest_birth)),
  'grace.vn.type6a.all-staff': ({ births = [], part_time }) =>
    inspected(
      inspectGraceStaff(
        Array.isArray(births) ? [...workers(births, true), ...workers(part_time, false)] : births,
      ),
    ),
  'grace.vn.attachments': ({ type, docs, doc }) =>
    inspected(inspectGraceAttachments(doc ? [documentOf(doc)] : docs, typeOf(type))),
  'grace.med.deadline': ({ filed_on }) => inspected(inspectMedicalGraceFiledDate(filed_on)),
  'opstart.register': ({ ready, date }) =>
    inspected(inspectOperationStart(date, { ready: ready as boolean })),
  'opstart.dx-addon': ({ opstart_registered }) =>
    calculated(dxAddonAllowed({ operationStartRegistered: opstart_registered === true })),
};
