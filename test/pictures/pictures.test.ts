import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  certificateExpiryReadings,
  certificateRenewal,
  type DesignationSchedule,
  designationSchedule,
  type OnboardingPlan,
  onboardingPlan,
} from '../../src/index.js';
import {
  certificateSvg,
  claimsStartSvg,
  onboardingSvg,
  type PictureOptions,
  scheduleSvg,
} from '../../src/pictures/index.js';
import { parseXml } from '../cli/reports/xml.js';
import { filesUnder } from '../files.js';

const schedule = (on?: string) =>
  designationSchedule({ designation: '2026-12-01', prefecture: '36', on })
    .value as DesignationSchedule;
const plan = (on?: string) =>
  onboardingPlan({ kind: 'visiting-nursing', start: '2027-02-01', on }).value as OnboardingPlan;

const pictures: Readonly<Record<string, (options?: PictureOptions) => string>> = {
  scheduleSvg: (options) => scheduleSvg(schedule('2026-10-05'), options),
  onboardingSvg: (options) => onboardingSvg(plan('2026-11-02'), options),
  certificateSvg: (options) => certificateSvg('2026-05-18', options),
  claimsStartSvg: (options) => claimsStartSvg('2024-05-21', options),
};

/** The numbers of an attribute, such as the places of all bars. */
const numbers = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(` ${name}="(-?[\\d.]+)"`, 'g'))].map(([, number]) => Number(number));
/** What a picture says, in lines. */
const said = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

/** What each row of a picture says to those who listen. */
const rows = (svg: string) =>
  [...svg.matchAll(/<g role="listitem" tabindex="0" aria-label="([^"]*)"/g)].map(
    ([, label]) => label as string,
  );

describe.each(Object.entries(pictures))('%s', (_name, draw) => {
  it.each(['ja', 'en'] as const)('is XML with a title and a description in %s', (language) => {
    const svg = draw({ language, subject: '<script>alert("&")</script>' });
    expect(() => parseXml(svg)).not.toThrow();
    const [, title, desc] = /aria-labelledby="(\w+) (\w+)"/.exec(svg) ?? [];
    expect(svg).toContain('role="img"');
    expect(svg).toMatch(new RegExp(`<title id="${title}">[^<]{10,}</title>`));
    expect(svg).toMatch(new RegExp(`<desc id="${desc}">[^<]{60,}</desc>`));
    expect(svg).not.toContain('<script');
    if (language === 'en') expect(svg.replace(/[①-⑨]/g, '')).not.toMatch(/[぀-ヿ㐀-鿿]/);
  });

  it('asks for nothing outside, and runs nothing', () => {
    const svg = draw().replace('http://www.w3.org/2000/svg', '');
    expect(svg).not.toMatch(
      /https?:|url\(|href|@import|\bon\w+=|<(?:script|image|use|foreignObject)/,
    );
  });

  it('keeps within its width, also on a phone', () => {
    for (const width of [320, 720, 2000]) {
      const svg = draw({ width });
      expect(numbers(svg, 'width')[0]).toBe(width);
      expect(Math.min(...numbers(svg, 'x'))).toBeGreaterThanOrEqual(0);
      const bars = [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)];
      expect(bars.length).toBeGreaterThan(2);
      for (const [, x, wide] of bars) expect(Number(x) + Number(wide)).toBeLessThanOrEqual(width);
      const height = numbers(svg, 'height')[0] as number;
      expect(Math.max(...numbers(svg, 'y'))).toBeLessThan(height);
    }
  });

  it('brings its colours, or leaves them to the page', () => {
    expect(draw()).toContain('prefers-color-scheme:dark');
    const bare = draw({ style: false });
    expect(bare).not.toContain('<style');
    expect(bare).toContain('fill="currentColor"');
  });

  it('lets a page reach its rows one by one, each with its own words, and nothing else', () => {
    for (const language of ['ja', 'en'] as const) {
      const svg = draw({ language, focusable: true, style: false, subject: '"<' });
      expect(() => parseXml(svg)).not.toThrow();
      expect(svg).toMatch(/^<svg[^>]* role="list"[^>]* aria-labelledby="\w+t"/);
      expect(svg).not.toContain('<desc');
      const [, described = ''] =
        /<desc[^>]*>([^<]*)</.exec(draw({ language, subject: '"<' })) ?? [];
      const labels = rows(svg);
      expect(labels.length).toBeGreaterThan(2);
      for (const label of labels) expect(described).toContain(label.split(', ').at(-1));
      // What is left beside the rows is hidden from those who listen.
      const left = svg.replace(/<g (?:role="listitem"|aria-hidden="true")[\s\S]*?<\/g>/g, '');
      expect(left).not.toContain('<text');
    }
    // The same picture for the eye.
    const shown = (focusable: boolean) => said(draw({ focusable }));
    expect(shown(true)).toEqual(shown(false));
    expect(draw()).not.toMatch(/tabindex|aria-hidden/);
  });

  it.each([{ width: 319 }, { width: 2001 }, { width: '700' }, { width: NaN }, { language: 'fr' }])(
    'refuses %j',
    (options) => {
      expect(() => draw(options as unknown as PictureOptions)).toThrow(RangeError);
    },
  );
});

describe('scheduleSvg', () => {
  it('shows each step with its day, and what is late', () => {
    const svg = scheduleSvg(schedule('2026-10-05'), { subject: 'みどり薬局' });
    expect(said(svg)).toContain('2026-10-01（木） 4日過ぎました');
    expect(said(svg)).toContain('2026-10-15（木） あと10日');
    expect(said(svg)).toContain('2026-09ごろ（目安）');
    expect(said(svg)).toContain('日付の定めなし');
    expect(svg).toContain('みどり薬局');
    expect(svg.match(/class="late"/g)).toHaveLength(2);
    const english = said(scheduleSvg(schedule('2026-10-05'), { language: 'en' }));
    expect(english).toContain('2026-10-01 (Thu), 4 days late');
    expect(english).toContain('2026-10-15 (Thu), 10 days left');
  });

  it('places the steps in the order of their days', () => {
    const svg = scheduleSvg(schedule());
    expect(said(svg)).toContain('2026-10-01（木）');
    const bars = [...svg.matchAll(/<rect x="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(bars).toEqual([...bars].sort((a, b) => a - b));
  });

  it('names fewer months where there is no room for all', () => {
    const far = designationSchedule({ designation: '2026-12-01', practiceStart: '2027-11-01' });
    const months = (width: number) =>
      said(scheduleSvg(far.value as DesignationSchedule, { width })).filter((text) =>
        /^\d{4}-\d\d$/.test(`${text}`),
      );
    expect(months(2000).length).toBeGreaterThan(months(320).length);
  });

  it('refuses what is no schedule', () => {
    for (const wrong of [null, undefined, {}, { steps: 1 }, 'schedule']) {
      expect(() => scheduleSvg(wrong as never)).toThrow(RangeError);
      expect(() => onboardingSvg(wrong as never)).toThrow(RangeError);
    }
  });
});

describe('onboardingSvg', () => {
  it('shows spans and guides', () => {
    const texts = said(onboardingSvg(plan('2026-11-02')));
    expect(texts).toContain('2026-11-21（土）～2027-01-20（水） あと79日');
    expect(texts).toContain('2027-01-25（月）ごろ（目安）');
    expect(said(onboardingSvg(plan()))).toContain('2026-11-21（土）～2027-01-20（水）');
    const there = onboardingPlan({ kind: 'pharmacy', start: '2026-12-01', prefecture: '36' });
    expect(onboardingSvg(there.value as OnboardingPlan)).toContain('四国厚生支局');
  });
});

describe('certificateSvg', () => {
  it.each(['2026-05-18', '2024-11-30', '2026-11-28'])('shows the countings of %s', (issued) => {
    const texts = said(certificateSvg(issued)).join('\n');
    const { earliest, ...readings } = certificateExpiryReadings(issued);
    for (const end of Object.values(readings)) expect(texts).toContain(`: ${end}`);
    const { from, until } = certificateRenewal({ issued }).value;
    expect(texts).toContain(`${from} – ${until}`);
    expect(texts).toContain(`有効期限（早い日） ${earliest}`);
  });

  it('refuses what is no day', () => {
    expect(() => certificateSvg('2026-02-30')).toThrow(RangeError);
  });
});

describe('claimsStartSvg', () => {
  it('shows the application, the closing and the months that can be chosen', () => {
    expect(rows(claimsStartSvg('2024-05-21', { focusable: true }))).toEqual([
      '締め（毎月20日） 2024-06-20（木）',
      '申請: 2024-05-21（火）',
      '請求開始月として選べる月: 2024-08',
      '請求開始月として選べる月: 2024-09',
    ]);
    const english = claimsStartSvg('2024-05-20', { focusable: true, language: 'en' });
    expect(rows(english)).toEqual([
      'closing (the 20th) 2024-05-20 (Mon)',
      'applied: 2024-05-20 (Mon)',
      'month that can be chosen: 2024-07',
      'month that can be chosen: 2024-08',
    ]);
  });

  it('refuses what is no day', () => {
    expect(() => claimsStartSvg('2024-05')).toThrow(RangeError);
  });
});

it('has a class for every colour', () => {
  const sources = filesUnder('src/pictures', '.ts').map((path) => readFileSync(path, 'utf8'));
  const used = new Set(sources.join().match(/(?<=class: ')\w+/g));
  const colours = /const colours =[\s\S]*?;\n/.exec(sources.join())?.[0] ?? '';
  expect([...used].filter((name) => !colours.includes(`.${name}{`))).toEqual([]);
});
