/** Deadlines that move with closed days, by ours and with date-fns and @holiday-jp/holiday_jp. */
import {
  addOpenDays,
  claimsStartMonths,
  closedOn,
  nextOpenDay,
  receptionReplyDeadline,
  receptionRequestDeadline,
  receptionSubmissionDeadline,
} from 'iryokikan';
import { mustAnswer } from './agree.mjs';
import { days, shikoku } from './functions.mjs';
import { load } from './peers.mjs';
import { asCode, table } from './report.mjs';
import { interleaved, loopOf, median } from './rounds.mjs';

const ROUNDS = 15;

/** Each as one writes it with date-fns, given how a holiday is found; the year-end is in no list of holidays. */
function withDateFns(fns, isHoliday) {
  const { addDays, addMonths, format, isWeekend, parseISO, setDate, subMonths } = fns;
  const iso = (date) => format(date, 'yyyy-MM-dd');
  const isYearEnd = (date) => {
    const day = format(date, 'MM-dd');
    return day >= '12-29' || day <= '01-03';
  };
  const isClosed = (date) => isWeekend(date) || isYearEnd(date) || isHoliday(date);
  const openFrom = (date) => {
    let day = date;
    while (isClosed(day)) day = addDays(day, 1);
    return day;
  };
  const twoMonthsBefore = (text, day) => setDate(subMonths(parseISO(text), 2), day);
  return {
    closedOn: (text) => isClosed(parseISO(text)),
    nextOpenDay: (text) => iso(openFrom(parseISO(text))),
    addOpenDays: (text) => {
      let day = parseISO(text);
      for (let left = 5; left > 0; left--) day = openFrom(addDays(day, 1));
      return iso(day);
    },
    request: (text) => iso(openFrom(twoMonthsBefore(text, 1))),
    reply: (text) => iso(openFrom(twoMonthsBefore(text, 10))),
    submission: (text) => iso(twoMonthsBefore(text, 15)),
    startMonths: (text) => {
      const applied = parseISO(text);
      const closing = setDate(addMonths(applied, applied.getDate() > 20 ? 1 : 0), 20);
      const options = [2, 3].map((later) => format(addMonths(closing, later), 'yyyy-MM'));
      return { closing: iso(closing), options };
    },
  };
}

/** What each is called in the table, and how ours is asked. */
const ours = {
  closedOn: ['closedOn（休みの日か）', (day) => closedOn(day)],
  nextOpenDay: ['nextOpenDay', (day) => nextOpenDay(day).value],
  addOpenDays: ['addOpenDays（5日）', (day) => addOpenDays(day, 5).value],
  request: [
    'receptionRequestDeadline（2か月前の1日、休みなら次の日）',
    (day) => receptionRequestDeadline(day, shikoku).value,
  ],
  reply: [
    'receptionReplyDeadline（2か月前の10日、休みなら次の日）',
    (day) => receptionReplyDeadline(day).value,
  ],
  submission: [
    'receptionSubmissionDeadline（2か月前の15日）',
    (practiceStart) => receptionSubmissionDeadline({ practiceStart }).value,
  ],
  startMonths: ['claimsStartMonths（20日締め）', (day) => claimsStartMonths(day).value],
};

const body = 'let kept; for (const each of list) kept = call(each); return kept;';

/** The table. */
export async function measureDeadlines() {
  const fns = await load('date-fns');
  const { default: holidayJp } = await load('@holiday-jp/holiday_jp');
  const byAsking = withDateFns(fns, (date) => holidayJp.isHoliday(date));
  const byLookingUp = withDateFns(
    fns,
    (date) => holidayJp.holidays[fns.format(date, 'yyyy-MM-dd')] !== undefined,
  );
  const rows = Object.entries(ours).map(([id, [name, ask]]) => {
    const calls = { own: ask, asked: byAsking[id], lookedUp: byLookingUp[id] };
    const runs = Object.entries(calls).map(([whose, call]) => {
      mustAnswer(
        `${id} (${whose})`,
        call,
        days.map((day) => [day, ask(day)]),
      );
      const loop = loopOf(`${id} ${whose}`, body, call);
      return [whose, () => loop(days)];
    });
    const times = interleaved(ROUNDS, Object.fromEntries(runs));
    const microseconds = (whose, kind) => (median(times[whose][kind]) * 1000) / days.length;
    const [own, asked, lookedUp] = ['own', 'asked', 'lookedUp'].map((whose) =>
      microseconds(whose, 'cpu'),
    );
    return [asCode(name), microseconds('own', 'wall'), own, asked, lookedUp, lookedUp / own];
  });
  const head = [
    '',
    'µs',
    'CPU（µs）',
    'date-fns＋`isHoliday`のCPU（µs）',
    'date-fns＋表を引くCPU（µs）',
    '表を引くほうの比',
  ];
  return { text: table(head, rows), over: [] };
}
