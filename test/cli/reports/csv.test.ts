import { describe, expect, it } from 'vitest';
import { attacked, attacks, broken, reportOn, reportOnFiles, unclosed } from './support.js';

/** A plain reader of RFC 4180, apart from ours. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.split('\r\n').slice(0, -1)) {
    rows.push(
      [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/gs)].map(([, cell = '']) =>
        cell.replaceAll('""', '"'),
      ),
    );
  }
  return rows;
}

describe('--format csv', () => {
  it('is a table with a header that Excel reads as UTF-8', async () => {
    const { out, status } = await reportOn('code\n110113719\n', 'csv');
    expect(status).toBe(1);
    expect(out).toBe(
      '\ufeff"ファイル","行","列","重さ","規則","理由","内容","候補","セル","シート","番地"\r\n' +
        '"\'-","2","code","誤り","code.excel-damage","leading-zero","1桁足りません。先頭の0か点数表コードをご確認ください。","0110113719","110113719","",""\r\n',
    );
  });

  it('has its header and its words in the language that was chosen', async () => {
    const { out } = await reportOn('code\n110113719\n', 'csv', ['--lang', 'en']);
    const [header, row] = parse(out.slice(1));
    expect(header?.slice(0, 4)).toEqual(['file', 'line', 'column', 'severity']);
    expect(row?.[3]).toBe('error');
  });

  it('is a header alone when nothing was found', async () => {
    const { out } = await reportOn('code\n0110113719\n', 'csv');
    expect(parse(out.slice(1))).toHaveLength(1);
  });

  it('has the findings of all files, with as many cells in each row', async () => {
    const { out } = await reportOnFiles([broken, unclosed], 'csv');
    const rows = parse(out.slice(1));
    expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([11]));
    const [, ...files] = new Set(rows.map(([file]) => file));
    expect(files).toEqual([broken, unclosed]);
    expect(rows.length).toBeGreaterThan(20);
  });

  it('holds no cell that a spreadsheet would run', async () => {
    const { out } = await reportOn(attacked, 'csv');
    const cells = parse(out.slice(1)).flat();
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    for (const attack of attacks.filter((one) => /^[=+@＝-]/.test(one))) {
      expect(cells).toContain(`'${attack}`);
    }
  });

  it('leaves no line for what --max-findings cuts, but says so on standard error', async () => {
    const { out, err } = await reportOn('code\n1\n2\n3\n', 'csv', ['--max-findings', '1']);
    expect(parse(out.slice(1))).toHaveLength(2);
    expect(err).toContain('ほかに2件あります');
  });
});
