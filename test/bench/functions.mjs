/**
 * Functions of the library over plain ones that give the same answers (plain.mjs): the least of interleaved rounds, after each answer was
 * compared. `node test/bench/functions.mjs` prints the table.
 */
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
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
import { plain } from './plain.mjs';

/** So many times a plain function may one take. */
export const AT_MOST = 20;

const ROUNDS = 15;
const two = (number) => `${number}`.padStart(2, '0');

/** Days from 2024-07 to 2026-03, of which there are deadlines and announced holidays; out of order. */
const days = Array.from({ length: 600 }, (_, i) => addDays('2024-07-01', (i * 367) % 600));
const times = days.map((day, i) => `${day}T${two((i * 7) % 24)}:${two((i * 15) % 60)}`);
const instants = times.map((time) => `${time}:00Z`);
const births = days.map(
  (day, i) => `${1930 + ((i * 31) % 90)}${day.slice(4).replace('02-29', '02-28')}`,
);
const passwords = days.map(
  (day, i) => `Ab!${day}${i % 3 === 0 ? '' : 'x'}${i % 5 === 0 ? '全' : ''}`,
);

const shikoku = { bureau: bureauOf('37') };
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
  'japanTimeOf, Japan time': [times, japanTimeOf, plain.japanTime],
  'japanTimeOf, an instant': [instants, japanTimeOf, plain.japanTime],
  closedDayStatus: [days, (day) => closedDayStatus(day), plain.closedDayStatus],
  closedOn: [days, (day) => closedOn(day), plain.isClosed],
  nextOpenDay: [days, (day) => nextOpenDay(day), plain.nextOpenDay],
  'addOpenDays, 5': [days, (day) => addOpenDays(day, 5), plain.addOpenDays],
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

/** A loop of its own for each, by its own source: a shared one is compiled for whichever came first. */
const loopOf = (name, call) =>
  new Function(
    'call',
    'list',
    `/* ${name} */ let kept; for (let turn = 0; turn < 20; turn++) for (const each of list) kept = call(each); return kept;`,
  ).bind(undefined, call);

/** Without what is said of an answer. */
function bare(answer) {
  if (answer?.findings === undefined) return answer;
  const { value, readings } = answer;
  return readings === undefined ? { value } : { value, readings };
}

function refuseOther(name, [list, ours, theirs]) {
  for (const each of list) {
    if (isDeepStrictEqual(bare(ours(each)), theirs(each))) continue;
    const answers = [bare(ours(each)), theirs(each)].map((answer) => JSON.stringify(answer));
    throw new Error(`${name} of ${each}: ${answers.join(' is not ')}`);
  }
}

/** Prints the table and answers the multiple of each. */
export function measureFunctions() {
  const answers = {};
  console.log('\n| | µs | plain | ratio |\n|---|---:|---:|---:|');
  for (const [name, pair] of Object.entries(pairs)) {
    refuseOther(name, pair);
    const [list, ...calls] = pair;
    const loops = calls.map((call, place) => loopOf(`${name} ${place}`, call));
    const taken = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      loops.forEach((loop, place) => {
        const start = performance.now();
        loop(list);
        taken[place].push((performance.now() - start) / (list.length * 20));
      });
    }
    const [ours, theirs] = taken.map((list) => Math.min(...list));
    answers[name] = ours / theirs;
    const cells = [name, ours * 1000, theirs * 1000, answers[name]];
    console.log(
      `| ${cells.map((cell) => (Number.isFinite(cell) ? cell.toFixed(2) : cell)).join(' | ')} |`,
    );
  }
  return answers;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) measureFunctions();
