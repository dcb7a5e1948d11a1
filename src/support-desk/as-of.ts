/** The month as of which the guide for 訪問看護 gives desks and vendors. S4 「令和8年4月時点」. */
export const stationGuide = '2026-04';
