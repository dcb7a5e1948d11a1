import { describe, expect, it } from 'vitest';
import { systemNamed } from '../../src/certificate/terminal-name.js';
import { inspectTerminalNames, verdictOf } from '../../src/index.js';

const found = (names: unknown) =>
  inspectTerminalNames(names).findings.map(({ path, reason }) => [...path, reason]);

describe('inspectTerminalNames', () => {
  it('lets any names pass that differ', () => {
    const names = ['オンライン資格確認パソコン', ' XX薬局1号機 ', 'Windowsのある部屋', 'Windows A'];
    expect(inspectTerminalNames(names)).toEqual({
      value: ['オンライン資格確認パソコン', 'XX薬局1号機', 'Windowsのある部屋', 'Windows A'],
      findings: [],
    });
    expect(found('受付')).toEqual([]);
  });

  it('warns of a name that stands twice, and names the first', () => {
    const answer = inspectTerminalNames(['受付', '診察室', ' 受付']);
    expect(answer.findings).toMatchObject([{ path: [2], params: { first: 1 } }]);
    expect(verdictOf(answer)).toBe('warning');
  });

  it.each([
    ...[
      'Windows 11',
      'Windows10 Pro',
      'ＷＩＮＤＯＷＳ',
      'macOS 14.2',
      'iOS',
      'Windows Server 2019',
    ],
    ...['Windows10 Enterprise2021 LTSC(64bit)', 'Windows 10 IoT Enterprise 2019 LTSC（64bit）'],
  ])('warns of %s, which tells no terminal apart', (name) => {
    expect(found([name])).toEqual([[0, 'operating-system']]);
  });

  it('says which of the names it warns of, blanks around it aside', () => {
    expect(found(['受付', ' Windows 11 ', ''])).toEqual([
      [1, 'operating-system'],
      [2, 'required'],
    ]);
    expect(systemNamed('　Windows 11 ')).toHaveLength(1);
  });

  it.each([[[]], [['']], [['　']], [[undefined]], [null], [5]])('refuses %j', (names) => {
    expect(inspectTerminalNames(names).value).toBeUndefined();
    expect(inspectTerminalNames(names).findings).toMatchObject([{ reason: 'required' }]);
  });
});
