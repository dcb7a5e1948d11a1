import { describe, expect, it } from 'vitest';
import {
  createRegister,
  namedRegisterProfile,
  registerListProfile,
} from '../../../src/check/index.js';
import { inUtf8, places, run } from '../run.js';

/** A register of a list. */
function registerOf(list: string, options: Parameters<typeof run>[1] = {}) {
  const register = createRegister();
  const { findings, summary } = run(list, {
    profiles: [registerListProfile(register)],
    ...options,
  });
  return { register, findings, summary };
}

const list = `医療機関一覧,,,
令和7年10月1日 現在,,,
都道府県,点数表,医療機関番号,医療機関名称
広島県,医科,0712362,医療法人　見本会　見本病院
広島県,医科,0712370,髙橋医院
北海道,医科,0113719,架空診療所
`;

describe('a list of institutions', () => {
  it('is read into a register with its names, and says what stands above its header', () => {
    const { register, findings, summary } = registerOf(list);
    expect(register.size).toBe(3);
    expect(register.find('3410712370')).toEqual({ code: '3410712370', name: '髙橋医院' });
    expect(findings.map(({ reason }) => reason)).toEqual(['found']);
    expect(summary.titles).toEqual(['医療機関一覧', '令和7年10月1日 現在']);
  });

  it('is not checked itself: what is wrong is passed over, doubles and slips are taken once', () => {
    const { register, findings } = registerOf(
      'code,name\n0110113719,a\n0110113719,b\n0110113710,c\nx,d\n,e\n9910113719,f\n',
    );
    expect(findings).toEqual([]);
    expect(register.size).toBe(2);
    expect(register.find('0110113719')?.name).toBe('a');
  });

  it('needs 都道府県 and 点数表, or is told them', () => {
    const sevens = '医療機関コード,名称\n0712362,見本病院\n';
    const { register } = registerOf(sevens);
    expect(register.size).toBe(0);
    expect(registerOf(sevens, { prefecture: '34', pointTable: '1' }).register.size).toBe(1);
  });
});

describe('codes looked up in a register', () => {
  const { register } = registerOf(list);
  register.addList('見本.xlsx（令和7年10月1日）');
  const look = (text: string, profiles = [namedRegisterProfile]) =>
    run(text, { register, profiles, unique: false, checkDigit: 'off' });

  it('are told where they are not listed, have another name, or are of another prefecture', () => {
    const { findings, summary } = look(`code,名称
3410712362,見本病院
3410712370,鈴木医院
3410712388,未知医院
0110712370,高橋医院
1310112342,東京医院
1330112342,東京歯科
`);
    expect(places(findings)).toEqual([
      '3 名称 check.register/name',
      '4 code check.register/unknown',
      '5 code check.register/prefecture',
    ]);
    // The number of another prefecture is told, and put in place of none.
    expect(findings.every(({ suggestion }) => suggestion === undefined)).toBe(true);
    expect(
      summary.notChecked
        .filter(({ rule }) => rule === 'check.register')
        .map(({ params }) => params),
    ).toEqual([
      { lists: '見本.xlsx（令和7年10月1日）', count: 3 },
      { rows: 2, places: '東京都 1、東京都 3' },
    ]);
  });

  it('need no column of names, and names are compared only by the profile that reads them', () => {
    expect(places(look('code\n3410712370\n3410712388\n').findings)).toEqual([
      '3 code check.register/unknown',
    ]);
    const { findings, summary } = run('code,名称\n3410712370,鈴木医院\n', { register });
    expect(findings).toEqual([]);
    expect(summary.ignored).toEqual(['名称']);
  });

  it('are those of institutions in the same house as well', () => {
    const { findings } = look(
      '都道府県コード,点数表コード,医療機関番号,併設医療機関番号\n34,1,0712362,0712388\n34,1,0712370,\n',
    );
    expect(places(findings).filter((found) => found.includes('register'))).toEqual([]);
    const both = registerOf('code\n3410712362\n3430712368\n3430712376\n').register;
    const row = '都道府県コード,点数表コード,医療機関番号,併設医療機関番号\n34,1,0712362,0712384\n';
    expect(places(run(row, { register: both }).findings)).toEqual([
      '2 併設医療機関番号 check.register/unknown',
    ]);
  });

  it('are those of claims files as well', () => {
    const { findings, summary } = run(
      'IR,1,34,1,0712362,,見本病院\r\nIR,1,34,1,0712388,,見本医院\r\nIR,1,13,1,0112342,,東京医院\r\n',
      { register },
    );
    expect(places(findings)).toEqual(['2 医療機関コード check.register/unknown']);
    expect(summary.notChecked.map(({ reason }) => reason)).toEqual(['lists', 'rows-not-covered']);
  });

  it('list ten places at most', () => {
    const codes = Array.from({ length: 12 }, (_, at) => `${String(at + 15)}10000017`);
    const { summary } = look(`code\n${codes.join('\n')}\n`);
    const told = summary.notChecked.find(({ reason }) => reason === 'rows-not-covered');
    expect(told?.params).toMatchObject({ rows: 12 });
    expect(String(Reflect.get(told?.params ?? {}, 'places')).split('、')).toHaveLength(11);
  });
});

describe('the column of names', () => {
  it.each([
    '医療機関名称',
    '保険医療機関名',
    '薬局名称',
    '訪問看護ステーション名',
    '名称',
    '※ 名 称',
    '医療機関名称（漢字）',
    'name',
    'institution_name',
    'Facility Name',
  ])('is known as %s', (header) => {
    expect(namedRegisterProfile.matchOf(header)?.column).toBe('name');
  });

  it.each(['開設者氏名', '届出名称の一覧', '名', '住所', 'surname', 'x'.repeat(61)])(
    'is not %s',
    (header) => {
      expect(namedRegisterProfile.matchOf(header)).toBeUndefined();
    },
  );

  it('makes no register of a file by itself', () => {
    const { summary } = run(inUtf8('名称,住所\na,b\n'), { profiles: [namedRegisterProfile] });
    expect(summary.complete).toBe(false);
  });
});
