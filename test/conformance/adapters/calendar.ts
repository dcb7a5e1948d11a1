import {
  addOpenDays,
  ageOn,
  closedDayStatus,
  inspectCivilDate,
  inspectYearMonth,
} from '../../../src/index.js';
import { type Adapter, calculated, type Input, inspected } from '../adapter.js';

const options = ({ extra_closed_days, year_end }: Input) => {
  const [from, until] = (year_end ?? []) as readonly string[];
  return {
    extraClosedDays: extra_closed_days as readonly string[] | undefined,
    yearEnd: from && until ? { from, until } : undefined,
  };
};

/** A date or, where the case names it so, a month as it is written. */
function written(input: Input) {
  const month = input.month ?? input.year_month;
  return month === undefined
    ? inspected(inspectCivilDate(input.text ?? input.date ?? input.wareki ?? input.value))
    : inspected(inspectYearMonth(month));
}

export const calendarAdapters: Readonly<Record<string, Adapter>> = {
  'cal.closed-day': (input) =>
    calculated(
      closedDayStatus(input.date as string, options(input)),
      (status) => status === 'closed',
    ),
  'cal.business-day': (input) => {
    const date = (input.date ?? input.from ?? input.applied) as string;
    const count = input.days ?? input.count;
    return count === undefined
      ? calculated(closedDayStatus(date, options(input)), (status) => status === 'open')
      : calculated(addOpenDays(date, count as number, options(input)));
  },
  'cal.age-on': ({ birth, on }) => ({
    verdict: 'valid',
    ambiguous: false,
    value: ageOn(birth as string, on as string),
  }),
  'cal.wareki': written,
  'form.date': written,
};
