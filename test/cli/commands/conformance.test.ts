import { describe, expect, it } from 'vitest';
import { conformanceCases, undecidedRules } from '../../../src/conformance/index.js';
import { run } from '../run.js';

const moment = '2026-11-02T03:00:00Z';
const conformance = (...args: string[]) => run(['conformance', ...args], moment);

/** A program of one line that answers what is asked of `cert.fee` by some code. */
const program = (code: string) => [
  process.execPath,
  '--input-type=module',
  '-e',
  `import { createInterface } from 'node:readline';
   for await (const line of createInterface({ input: process.stdin })) {
     const question = JSON.parse(line);
     ${code}
   }`,
];
const fees = (code: string, ...args: string[]) =>
  conformance('--rule', 'cert.fee', ...args, '--', ...program(code));
const say = 'console.log(JSON.stringify({ id: question.id, ...answer }));';
const right = `const [count] = question.with;
  const answer = count > 0 ? { value: 1500 * count } : { verdict: 'invalid' }; ${say}`;

describe('iryokikan conformance', () => {
  it('ends in a table by rule, and well where every answer is right', async () => {
    const { status, out, err } = await fees(right);
    expect([status, err]).toEqual([0, '']);
    expect(out).toBe(
      [
        '規則      一致  不一致  未回答',
        'cert.fee     4       0       0  電子証明書発行料',
        '合計         4       0       0',
        '',
      ].join('\n'),
    );
  });

  it('shows what differs, in both languages', async () => {
    const wrong = right.replace('1500', '1650');
    const ja = await fees(wrong);
    expect(ja.status).toBe(1);
    expect(ja.out).toContain('cert.fee/four  電子証明書発行料\n  質問  certificateFee(4)\n');
    expect(ja.out).toContain('    正しい答え  6000\n    届いた答え  6600\n');
    expect(ja.out).toMatch(/cert\.fee +2 +2 +0/);
    const en = await fees(wrong, '--lang', 'en');
    expect(en.out).toContain('    expected  6000\n    answered  6600\n');
    const json = JSON.parse((await fees(wrong, '--format', 'json')).out);
    expect(json).toMatchObject({ passed: 2, failed: 2, notAnswered: 0 });
    expect(json.differences[1]).toMatchObject({
      id: 'cert.fee/four',
      differences: [{ of: 'value', expected: 6000, actual: 6600 }],
    });
  });

  it('tells the part that was asked for, and what was not answered', async () => {
    const answer = `const answer = { verdict: 'valid' }; ${say}`;
    const rule = ['--rule', 'ocl.start-month', '--'];
    const { out } = await conformance(...rule, ...program(answer));
    expect(out).toContain('  質問  claimsStartMonths("2026-09-19") → options\n');
    expect(out).toContain('届いた答え  （なし）');
  });

  it('does not take silence for success', async () => {
    const nothing = await fees(`const answer = {}; ${say}`);
    expect(nothing.status).toBe(1);
    expect(nothing.out).toContain('1つも答えがありません');
    const some = `if (question.id === 'cert.fee/one') { const answer = { value: 1500 }; ${say} }`;
    expect((await fees(some)).status).toBe(0);
    const all = await fees(some, '--all');
    expect(all.status).toBe(1);
    expect(all.out).toMatch(/合計 +1 +0 +3/);
  });

  it('wants readings and findings with --strict', async () => {
    const answer = `const answer = { verdict: 'invalid' }; ${say}`;
    const rule = ['--rule', 'portal.founder'];
    const lax = await conformance(...rule, '--', ...program(answer));
    expect(lax.out).not.toContain('  findings\n');
    const strict = await conformance(...rule, '--strict', '--', ...program(answer));
    expect(strict.out).toContain('  findings\n    正しい答え  ["portal.founder/half-width"]');
  });

  it('passes on what a program writes to standard error, and blank lines over', async () => {
    const { status, err } = await fees(`console.error('asked'); console.log(''); ${right}`);
    expect(status).toBe(0);
    expect(err).toBe('asked\n'.repeat(4));
  });

  it.each([
    ["console.log('hello')", 'hello'],
    ["console.log('[1]')", '[1]'],
    ["console.log('null')", 'null'],
    [`const answer = { id: 'cert.fee/ten' }; ${say}`, 'cert.fee/ten'],
    [`${right}${say.replace('answer', '{}')}`, 'cert.fee/one'],
    ["console.log('x'.repeat(1000))", '…'],
  ])('ends with 2 on a line that is no answer: %s', async (code, said) => {
    for (const lang of ['ja', 'en']) {
      const { status, out, err } = await fees(code, '--lang', lang);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(said);
    }
  });

  it('ends with 2 where the program fails, is silent or is not there', async () => {
    const fails = await fees('process.exit(3)');
    expect([fails.status, fails.out]).toEqual([2, '']);
    expect(fails.err).toContain('3');
    const silent = await fees('setTimeout(() => {}, 60_000)', '--timeout', '1');
    expect(silent.status).toBe(2);
    expect(silent.err).toContain('--timeout');
    const none = await conformance('--rule', 'cert.fee', '--', '/no/such/program');
    expect(none.status).toBe(2);
    expect(none.err).toContain('ENOENT');
    expect((await conformance('--lang', 'en', '--', '/no/such/program')).err).toContain('ENOENT');
  });

  it('ends a program that reads nothing', async () => {
    const { status } = await conformance('--', process.execPath, '-e', '');
    expect(status).toBe(1);
  });

  it('stops with the run', async () => {
    const stop = new AbortController();
    const call = ['conformance', '--', process.execPath, '-e', 'setTimeout(() => {}, 60000)'];
    const ending = run(call, moment, '', { signal: stop.signal });
    setTimeout(() => stop.abort(), 200);
    const { status, err } = await ending;
    expect(status).toBe(2);
    expect(err).toContain('中断');
  });

  it('lists rules, cases and what no value decides', async () => {
    const { status, out } = await conformance('--list');
    expect(status).toBe(0);
    expect(out).toMatch(/^cert\.fee +4 {2}certificateFee$/m);
    expect(out).toMatch(/^cert\.lost +発行通知書を紛失した場合$/m);
    const english = await conformance('--list', '--lang', 'en', '--rule', 'cert');
    expect(english.out).toMatch(/^cert\.lost +Guidance on what to do/m);
    expect(english.out).not.toContain('portal.');
    const { out: fee } = await conformance('--list', '--rule', 'cert.fee');
    expect(fee).not.toContain('値では');
    const json = JSON.parse((await conformance('--list', '--format', 'json')).out);
    expect(json).toEqual(
      JSON.parse(JSON.stringify({ cases: conformanceCases, undecided: undecidedRules })),
    );
  });

  it('answers by this library, a line to each line', async () => {
    const question = { id: 'a', rule: 'cert.fee', ask: 'certificateFee', with: [3] };
    const input = `${JSON.stringify(question)}\n\n${JSON.stringify({ ...question, ask: 'x' })}`;
    const { status, out } = await run(['conformance', '--answer'], moment, input);
    expect([status, out]).toEqual([0, '{"id":"a","value":4500}\n{"id":"a"}\n']);
  });

  it.each(['x\n', '{"id":1,"with":[]}\n', '{"id":"a"}\n', 'null'])(
    'refuses the question %j',
    async (input) => {
      for (const lang of ['ja', 'en']) {
        const call = ['conformance', '--answer', '--lang', lang];
        const { status, err } = await run(call, moment, input);
        expect(status).toBe(2);
        expect(err).toContain(input.trim());
      }
    },
  );

  it.each([
    [[], '--'],
    [['--rule', 'cert.fees'], 'cert.fees'],
    [['--list', '--', 'java'], 'java'],
    [['--answer', '--', 'java'], 'java'],
  ])('refuses %j', async (args, word) => {
    for (const lang of ['ja', 'en']) {
      const { status, out, err } = await conformance('--lang', lang, ...args);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(word);
    }
  });
});
