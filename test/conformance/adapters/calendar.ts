import { ageOn, closedDayOn } from '../../../src/index.js';
import { type Adapter, calculated } from '../adapter.js';

export const calendarAdapters: Readonly<Record<string, Adapter>> = {
  'cal.closed-day': ({ date }) => calculated(closedDayOn(date as string)),
  'cal.age-on': ({ birth, on }) => ({
    verdict: 'valid',
    value: ageOn(birth as string, on as string),
  }),
};
