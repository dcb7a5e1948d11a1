/**
 * Functions of the library over plain ones that give the same answers (plain.mjs), after each answer was compared.
 * `node test/bench/functions.mjs` prints the table.
 */
import { fileURLToPath } from 'node:url';
import {
  addDays,
  addMonthsClamped,
  addOpenDays,
  ageOn,
  bureauOf,
  certificateArrival,
  certificateRenewal,
  certificateValidity,
  claimsChangeStatus,
  claimsStartMonths,
  claimWindowStatus,
  closedDayStatus,
  closedOn,
  deskStatus,
  filingServiceStatus,
  isPassword,
  japanTimeOf,
  nextOpenDay,
  optechVisitWindow,
  periodEnd,
  receptionReplyDeadline,
  receptionRequestDeadline,
  receptionSubmissionDeadline,
  receptionSubmissionStatus,
} from 'iryokikan';
import { mustAnswer } from './agree.mjs';
import { plain } from './plain.mjs';
import { asCode, table } from './report.mjs';
import { interleaved, least, loopOf, median } from './rounds.mjs';

/** So many times a plain function may one take. */
const AT_MOST = 20;

const ROUNDS = 15;
const two = (number) => `${number}`.padStart(2, '0');

/** Days from 2024-07 to 2026-03, of which there are deadlines and announced holidays; out of order. */
export const days = Array.from({ length: 600 }, (_, i) => addDays('2024-07-01', (i * 367) % 600));
const times = days.map((day, i) => `${day}T${two((i * 7) % 24)}:${two((i * 15) % 60)}`);
const instants = times.map((time) => `${time}:00Z`);
const births = days.map(
  (day, i) => `${1930 + ((i * 31) % 90)}${day.slice(4).replace('02-29', '02-28')}`,
);
const passwords = days.map(
  (day, i) => `Ab!${day}${i % 3 === 0 ? '' : 'x'}${i % 5 === 0 ? '全' : ''}`,
);

export const shikoku = { bureau: bureauOf('37') };
const eFiling = { policy: 'e-filing' };

/** Each function beside its plain one, with what it is asked. */
const pairs = {
  addDays: [days, (day) => addDays(day, 45), (day) => plain.addDays(day, 45)],
  addMonthsClamped: [days, (day) => addMonthsClamped(day, 39), (day) => plain.addMonths(day, 39)],
  periodEnd: [days, (day) => periodEnd(day, 6), (day) => plain.periodEnd(day, 6)],
  ageOn: [
    births,
    (birth) => ageOn(birth, '2026-04-01'),
    (birth) => plain.ageOn(birth, '2026-04-01'),
  ],
  'japanTimeOf（日本時間）': [times, japanTimeOf, plain.japanTime],
  'japanTimeOf（協定世界時）': [instants, japanTimeOf, plain.japanTime],
  closedDayStatus: [days, (day) => closedDayStatus(day), plain.closedDayStatus],
  closedOn: [days, (day) => closedOn(day), plain.isClosed],
  nextOpenDay: [days, (day) => nextOpenDay(day), plain.nextOpenDay],
  'addOpenDays（5日）': [days, (day) => addOpenDays(day, 5), plain.addOpenDays],
  certificateValidity: [days, certificateValidity, (day) => plain.periodEnd(day, 39)],
  certificateRenewal: [days, (issued) => certificateRenewal({ issued }), plain.certificateRenewal],
  certificateArrival: [days, (day) => certificateArrival(day), plain.addOpenDays],
  claimsStartMonths: [days, claimsStartMonths, plain.claimsStartMonths],
  claimsChangeStatus: [
    days,
    (applied) => claimsChangeStatus({ applied, changed: addDays(applied, 3) }),
    plain.claimsChangeStatus,
  ],
  optechVisitWindow: [days, optechVisitWindow, plain.optechVisitWindow],
  claimWindowStatus: [times, (at) => claimWindowStatus(at), plain.claimWindowStatus],
  receptionRequestDeadline: [
    days,
    (day) => receptionRequestDeadline(day, shikoku),
    plain.requestDeadline,
  ],
  receptionReplyDeadline: [days, (day) => receptionReplyDeadline(day), plain.replyDeadline],
  receptionSubmissionDeadline: [
    days,
    (practiceStart) => receptionSubmissionDeadline({ practiceStart }),
    plain.submissionDeadline,
  ],
  receptionSubmissionStatus: [
    days,
    (practiceStart) => receptionSubmissionStatus('2025-06-15', { practiceStart }),
    (practiceStart) => plain.submissionStatus('2025-06-15', practiceStart),
  ],
  deskStatus: [times, (at) => deskStatus('call-centre', at), plain.deskStatus],
  filingServiceStatus: [times, filingServiceStatus, plain.filingServiceStatus],
  isPassword: [passwords, (text) => isPassword(text, eFiling), plain.isPassword],
};

/** Without what is said of an answer. */
function bare(answer) {
  if (answer?.findings === undefined) return answer;
  const { value, readings } = answer;
  return readings === undefined ? { value } : { value, readings };
}

const TURNS = 20;
const body = `let kept; for (let turn = 0; turn < ${TURNS}; turn++) for (const each of list) kept = call(each); return kept;`;

/** The table, and what is over its limit. */
export function measureFunctions({ slack }) {
  const rows = [];
  const over = [];
  for (const [name, [list, ours, theirs]] of Object.entries(pairs)) {
    mustAnswer(
      name,
      (each) => bare(ours(each)),
      list.map((each) => [each, theirs(each)]),
    );
    const loops = { ours, theirs };
    const times = interleaved(
      ROUNDS,
      Object.fromEntries(
        Object.entries(loops).map(([whose, call]) => {
          const loop = loopOf(`${name} ${whose}`, body, call);
          return [whose, () => loop(list)];
        }),
      ),
    );
    const microseconds = (whose, kind) =>
      (median(times[whose][kind]) * 1000) / (list.length * TURNS);
    const [own, other] = ['ours', 'theirs'].map((whose) => microseconds(whose, 'cpu'));
    rows.push([asCode(name), microseconds('ours', 'wall'), own, other, own / other]);
    const ratio = least(times.ours.cpu) / least(times.theirs.cpu);
    if (ratio > AT_MOST * slack) {
      over.push(`${name}: ${ratio.toFixed(1)} over a plain one, at most ${AT_MOST}`);
    }
  }
  return { text: table(['', 'µs', 'CPU（µs）', '素朴な関数のCPU（µs）', '比'], rows), over };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(measureFunctions({ slack: 1 }).text);
}
