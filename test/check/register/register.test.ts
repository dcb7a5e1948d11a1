import { describe, expect, it } from 'vitest';
import { createCheck, type Repair } from '../../../src/check/index.js';
import { institutionCheckDigit } from '../../../src/institution-code/index.js';
import { places, run } from '../run.js';

const told = (text: string, options = {}) => places(run(text, options).findings);
const unread = (text: string, options = {}) =>
  run(text, options).summary.notChecked.map(({ reason }) => reason);
/** Seven digits that are right, and with a wrong last one. */
const seven = (head: string, six: string) => `${six}${institutionCheckDigit(head + six)}`;
const wrong = (code: string) => `${code.slice(0, -1)}${(Number(code.at(-1)) + 1) % 10}`;

describe('values as words', () => {
  const header = '都道府県,点数表,医療機関コード\n';

  it.each([
    ['沖縄県', '医科', '471'],
    ['沖縄', '歯科', '473'],
    ['47', '薬局', '474'],
    ['47:沖縄県', '調剤', '474'],
    ['472018', '保険薬局', '474'],
    ['北海道', '1:医科', '011'],
    ['Tokyo', '3 歯科', '133'],
    ['大阪府', 'medical', '271'],
  ])('%s and %s are read', (prefecture, table, head) => {
    expect(told(`${header}${prefecture},${table},${seven(head, '999001')}\n`)).toEqual([]);
    const bad = `${header}${prefecture},${table},${wrong(seven(head, '999001'))}\n`;
    expect(told(bad).join()).toMatch(/code\.check-digit(?:-kanto4)?\/mismatch/);
  });

  it('are told where they contradict each other, or say nothing', () => {
    const text =
      '都道府県コード,都道府県名,点数表コード\n13,沖縄県,1:歯科\n63,東京都,医科\n47,琉球,1\n47,,1\n';
    expect(told(text)).toEqual([
      '2 都道府県名 check.values/prefecture',
      '2 点数表コード check.values/point-table',
      '3 都道府県コード ref.prefecture-code/overflow',
      '4 都道府県名 ref.prefecture-code/name-unknown',
    ]);
    expect(
      run(text)
        .findings.map(({ severity }) => severity)
        .at(-1),
    ).toBe('warning');
  });

  it('are read however many different ones there are', () => {
    const many = Array.from({ length: 2500 }, (_, at) => `沖縄県,医科${' '.repeat(at)},0111107`);
    expect(told(`${header}${many.join('\n')}\n`)).toEqual([]);
  });
});

describe('several numbers in a row', () => {
  it('of one institution under several 点数表 are each checked, and may be blank', () => {
    const text =
      '都道府県コード,医療機関コード（医科）,医療機関コード（歯科）\n' +
      `34,${seven('341', '999001')},${wrong(seven('343', '999001'))}\n34,,${seven('343', '999002')}\n34,,\n`;
    expect(told(text)).toEqual([
      '2 医療機関コード（歯科） code.check-digit/mismatch',
      '4 医療機関コード（医科） code.institution-7/required',
    ]);
    expect(unread(text)).toEqual([]);
  });

  it('併設 are of the other 点数表', () => {
    const text = '都道府県コード,区分,医療機関番号,併設医療機関番号\n';
    const row = (table: string, own: string, other: string) =>
      `47,${table},${seven(own, '999001')},${seven(other, '999002')}\n`;
    expect(told(text + row('医科', '471', '473') + row('歯科', '473', '471'))).toEqual([]);
    expect(told(text + row('医科', '471', '471'))).toEqual([
      '2 併設医療機関番号 code.check-digit/mismatch',
    ]);
    expect(unread(text + row('薬局', '474', '471'))).toEqual(['point-table']);
  });

  it('of other institutions are checked by themselves, as far as they tell', () => {
    const text = `都道府県コード,点数表コード,医療機関コード,処方箋発行医療機関コード\n01,4,${seven('014', '999001')},12\n01,4,${seven('014', '999002')},0113718\n`;
    expect(told(text)).toEqual(['2 処方箋発行医療機関コード code.institution-7/length']);
    expect(unread(text)).toEqual(['other-institution']);
    const alone = `都道府県コード,処方箋発行医療機関コード（医科）\n01,${wrong(seven('011', '999001'))}\n`;
    expect(told(alone)).toEqual(['2 処方箋発行医療機関コード（医科） code.check-digit/mismatch']);
  });

  it('two of ten digits are both checked', () => {
    expect(told('code,医療機関等コード\n0110113719,3410712363\n')).toEqual([
      '2 医療機関等コード code.check-digit/mismatch',
    ]);
    expect(told('医療機関等コード（歯科）\n0110113719\n')).toEqual([
      '2 医療機関等コード（歯科） code.institution-10/part-mismatch',
    ]);
  });
});

describe('nine digits beside their prefecture', () => {
  const header = '都道府県コード,点数表コード,医療機関コード\n';

  it('are 都道府県番号 and the seven', () => {
    const text = `${header}24,1,24${seven('241', '010101')}\n01,1,01${seven('011', '999001')}\n24,1,24${wrong(seven('241', '010102'))}\n24,1,25${seven('251', '010103')}\n24,1,2401\n`;
    const { findings, summary } = run(text);
    expect(summary.columns).toHaveProperty('code9');
    expect(places(findings)).toEqual([
      '2  check.header/settled',
      '4 医療機関コード code.check-digit/mismatch',
      '5 医療機関コード code.institution-10/part-mismatch',
      '6 医療機関コード code.institution-10/length',
    ]);
    expect(summary.notChecked).toEqual([]);
  });

  it('may be named', () => {
    expect(told(`code9\n24${seven('241', '010101')}\n99${seven('241', '010101')}\n`)).toEqual([
      '3 code9 ref.prefecture-code/unknown',
    ]);
    const columns = { 番号: 'code9' };
    expect(
      told(`番号\n13${wrong(seven('131', '010101'))}\n`, { columns, pointTable: '1' }),
    ).toEqual(['2 番号 code.check-digit-kanto4/mismatch']);
  });
});

describe('a column that sets its digits apart', () => {
  const dotted = (code: string) => `${code.slice(0, 2)}・${code.slice(2, 6)}・${code.slice(6)}`;
  const rows = ['999001', '999002', '999003'].map((six) => dotted(seven('014', six)));
  const text = `都道府県コード,点数表コード,医療機関番号\n${rows.map((cell) => `01,4,${cell}\n`).join('')}`;

  it('is told once, and each cell is mended', () => {
    const repairs: Repair[] = [];
    let copy = '';
    const { findings } = run(text, {
      onRepair: (repair) => repairs.push(repair),
      onCopied: (bytes) => {
        copy += Buffer.from(bytes).toString();
      },
    });
    expect(findings).toMatchObject([
      { line: 2, reason: 'separators', severity: 'info', params: { form: '99・9999・9' } },
    ]);
    expect(repairs).toHaveLength(3);
    expect(copy).toBe(text.replaceAll('・', ''));
  });

  it('is an error in each row where the cells differ in form', () => {
    expect(told(`${text}01,4,0140017\n`).filter((one) => one.endsWith('separator'))).toHaveLength(
      3,
    );
    expect(told('code\n110113719.0\n')).toEqual(['2 code code.excel-damage/number-format']);
  });

  it('may go by other forms further down, which are told', () => {
    const long = [text, `01,4,${rows[0]}\n`.repeat(200), '01,4,01-4001-7\n'].join('');
    expect(told(long).filter((one) => one.includes('institution-7'))).toEqual([
      '205 医療機関番号 code.institution-7/separator',
    ]);
  });
});

describe('what the caller says of a whole file', () => {
  it('must be a prefecture and a 点数表', () => {
    for (const options of [{ prefecture: '48' }, { prefecture: '沖縄' }, { pointTable: '5' }]) {
      const check = createCheck({ ...options, onFinding() {} });
      expect(() => {
        check.push(new TextEncoder().encode('code\n0110113719\n'));
        check.end();
      }).toThrow(RangeError);
    }
  });

  it('stands in for what rows do not tell', () => {
    const options = { prefecture: '47', pointTable: '1' };
    expect(told('医療機関コード\n0111107\n0111108\n', options)).toEqual([
      '3 医療機関コード code.check-digit/mismatch',
    ]);
    expect(unread('医療機関コード\n0111107\n', options)).toEqual([]);
  });
});

describe('duplicates', () => {
  it('are told of the three parts together, and not of rows one after the other', () => {
    const [a, b] = [seven('011', '999001'), seven('011', '999002')];
    const text = `都道府県,点数表,医療機関コード\n01,1,${a}\n01,1,${a}\n01,1,${b}\n01,1,${a}\n01,3,${seven('013', '999001')}\n`;
    expect(told(text)).toEqual(['5 医療機関コード check.duplicate/code']);
    expect(unread(text)).toEqual(['consecutive']);
    expect(unread(text, { unique: false })).toEqual([]);
  });

  it('are not looked for where the parts are not known', () => {
    expect(unread('都道府県コード,医療機関コード\n01,0113719\n')).toEqual([
      'point-table',
      'duplicates',
    ]);
    expect(unread('点数表コード,医療機関コード\n1,0113719\n')).toEqual([
      'prefecture',
      'duplicates',
    ]);
    expect(unread('医療機関コード\n0113719\n', { checkDigit: 'off' })).toEqual(['duplicates']);
    expect(unread('code\nx\n')).toEqual([]);
  });
});
