import { describe, expect, it } from 'vitest';
import { inspectTerminalNames, verdictOf } from '../../src/index.js';

const found = (names: unknown) =>
  inspectTerminalNames(names).findings.map(({ path, reason }) => [...path, reason]);

describe('inspectTerminalNames', () => {
  it('lets any names pass that differ', () => {
    const names = ['オンライン資格確認パソコン', ' XX薬局1号機 ', 'Windowsのある部屋'];
    expect(inspectTerminalNames(names)).toEqual({
      value: ['オンライン資格確認パソコン', 'XX薬局1号機', 'Windowsのある部屋'],
      findings: [],
    });
    expect(found('受付')).toEqual([]);
  });

  it('warns of a name that stands twice, and names the first', () => {
    const answer = inspectTerminalNames(['受付', '診察室', ' 受付']);
    expect(answer.findings).toMatchObject([{ path: [2], params: { first: 1 } }]);
    expect(verdictOf(answer)).toBe('warning');
  });

  it.each(['Windows 11', 'Windows10 Pro', 'ＷＩＮＤＯＷＳ', 'macOS 14.2', 'iOS'])(
    'warns of %s, which tells no terminal apart',
    (name) => {
      expect(found([name])).toEqual([[0, 'operating-system']]);
    },
  );

  it.each([[[]], [['']], [['　']], [[undefined]], [null], [5]])('refuses %j', (names) => {
    expect(inspectTerminalNames(names).value).toBeUndefined();
    expect(inspectTerminalNames(names).findings).toMatchObject([{ reason: 'required' }]);
  });
});
