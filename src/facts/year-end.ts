/** 年末年始 of any year, `MM-DD`, both days included. 行政機関の休日に関する法律 第1条 (P9). */
export const yearEndFrom = '12-29';
export const yearEndUntil = '01-03';

/** The same, as messages print it. */
export const yearEndJa = '12月29日～1月3日';
export const yearEndEn = '29 December to 3 January';
