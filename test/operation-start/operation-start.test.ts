import { describe, expect, it } from 'vitest';
import { en } from '../../src/en.js';
import {
  dxAddonStatus,
  inspectOperationStart,
  messageOf,
  operationStartPath,
  verdictOf,
} from '../../src/index.js';

const keys = ({ findings }: { findings: readonly { rule: string; reason: string }[] }) =>
  findings.map(({ rule, reason }) => `${rule}/${reason}`);

describe('opstart.register', () => {
  it('takes any day, past or future, once the station is ready or did not say', () => {
    for (const options of [undefined, {}, { ready: true }]) {
      expect(inspectOperationStart('2024-09-29', options)).toEqual({
        value: '2024-09-29',
        findings: [],
      });
    }
    expect(verdictOf(inspectOperationStart('2020-01-01'))).toBe('valid');
    expect(verdictOf(inspectOperationStart('2030-01-01'))).toBe('valid');
    expect(inspectOperationStart('令和6年9月29日').value).toBe('2024-09-29');
  });

  it('warns before the station is ready, and keeps the day', () => {
    const answer = inspectOperationStart('2024-09-29', { ready: false });
    expect(answer.value).toBe('2024-09-29');
    expect(keys(answer)).toEqual(['opstart.register/not-ready']);
    expect(verdictOf(answer)).toBe('warning');
  });

  it.each([undefined, null, '', ' 　'])('requires the day (%j)', (input) => {
    expect(keys(inspectOperationStart(input))).toEqual(['opstart.register/required']);
    expect(keys(inspectOperationStart(input, { ready: false }))).toEqual([
      'opstart.register/required',
      'opstart.register/not-ready',
    ]);
  });

  it.each(['2024-09', '2024-09-31', 20240929, new Date()])('refuses %s', (input) => {
    expect(verdictOf(inspectOperationStart(input))).toBe('invalid');
  });
});

describe('opstart.dx-addon', () => {
  it('is out without the registration, and undetermined with it', () => {
    const without = dxAddonStatus({ operationStartRegistered: false });
    expect(without.value).toBe('not-met');
    expect(keys(without)).toEqual(['opstart.dx-addon/unregistered']);
    const registered = dxAddonStatus({ operationStartRegistered: true });
    expect(registered.value).toBe('undetermined');
    expect(keys(registered)).toEqual(['opstart.dx-addon/other-requirements']);
    for (const { findings } of [without, registered]) {
      expect(messageOf(findings[0] as never, en)).toContain('operation start date');
    }
  });
});

describe('opstart.path', () => {
  it('leads from the list of applications to the banner', () => {
    expect(operationStartPath[0]).toBe('各種申請一覧');
    expect(operationStartPath.at(-1)).toBe('運用開始日入力はこちら');
  });
});
