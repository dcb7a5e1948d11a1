import { describe, expect, it } from 'vitest';
import {
  attacked,
  attacks,
  broken,
  register,
  reportOn,
  reportOnFiles,
  unclosed,
} from './support.js';
import { type Element, parseXml } from './xml.js';

/** The suites of a report, whose counts must be those of their cases. */
function suitesOf(xml: string): Element[] {
  const { name, children } = parseXml(xml);
  expect(name).toBe('testsuites');
  for (const { attributes, children: cases } of children) {
    const holding = (child: string) =>
      cases.filter((one) => one.children.some((part) => part.name === child)).length;
    const tests = cases.filter((one) => one.name === 'testcase').length;
    expect(attributes).toMatchObject({
      tests: String(tests),
      failures: String(holding('failure')),
      errors: String(holding('error')),
    });
  }
  return children;
}

describe('--format junit', () => {
  it('has a suite for each file, and one passed case where nothing was found', async () => {
    const { out, status } = await reportOnFiles([broken, register], 'junit');
    expect(status).toBe(1);
    const [faulty, clean] = suitesOf(out);
    expect(faulty?.attributes['name']).toBe(broken);
    expect(Number(faulty?.attributes['failures'])).toBeGreaterThan(10);
    expect(clean?.attributes).toMatchObject({
      name: register,
      tests: '1',
      failures: '0',
      errors: '0',
    });
  });

  it('fails exactly what makes the run fail', async () => {
    const input = 'code\n3410712363\n';
    const passed = suitesOf((await reportOn(input, 'junit')).out)[0];
    expect(passed?.attributes).toMatchObject({ tests: '2', failures: '0' });
    expect(passed?.children[1]?.children[0]).toMatchObject({ name: 'system-out' });
    const failed = await reportOn(input, 'junit', ['--fail-on', 'warning']);
    expect(failed.status).toBe(1);
    expect(suitesOf(failed.out)[0]?.attributes['failures']).toBe('1');
  });

  it('tells message, cell and suggestion', async () => {
    const [suite] = suitesOf((await reportOn('code\n110113719\n', 'junit', ['--lang', 'en'])).out);
    const [, one] = suite?.children ?? [];
    expect(one?.attributes).toEqual({
      name: '-:2 code code.excel-damage/leading-zero',
      classname: '-',
    });
    expect(one?.children[0]?.attributes['type']).toBe('code.excel-damage');
    expect(one?.children[0]?.text).toMatch(/cell: 110113719\nsuggestion: 0110113719$/);
  });

  it('has an error for a file that was not checked to its end', async () => {
    const { out, status } = await reportOnFiles([unclosed, 'no-such.csv'], 'junit');
    expect(status).toBe(2);
    expect(suitesOf(out).map(({ attributes }) => attributes['errors'])).toEqual(['1', '1']);
  });

  it('is well-formed whatever the cells hold', async () => {
    const [suite] = suitesOf((await reportOn(attacked, 'junit')).out);
    const texts = suite?.children.flatMap(({ children }) => children.map(({ text }) => text)) ?? [];
    const cells = texts.map((text) => /\nセル: (.*)$/s.exec(text)?.[1]?.split('\n候補')[0]);
    for (const attack of attacks.filter((one) => !/[\p{Cc}\p{Cs}]/u.test(one))) {
      expect(cells).toContain(attack);
    }
  });

  it('holds 100,000 findings at most, whatever --max-findings allows', async () => {
    const rows = '1\n'.repeat(100_003);
    const { out } = await reportOn(`code\n${rows}`, 'junit', ['--max-findings', '1000000']);
    expect(out.split('<testcase').length - 1).toBe(100_001);
    expect(out).toContain('ほかに3件あります');
  });

  it('is bounded by --max-findings, and tells what was left out', async () => {
    const { out } = await reportOn('code\n1\n2\n3\n', 'junit', ['--max-findings', '2']);
    const [suite, rest] = suitesOf(out);
    expect(suite?.children).toHaveLength(3);
    expect(rest?.children[0]?.text).toContain('ほかに1件あります');
  });
});
