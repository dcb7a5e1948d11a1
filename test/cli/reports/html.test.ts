import { createHash } from 'node:crypto';
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
import { allOf, type Element, parseXml } from './xml.js';

/** The page as a tree: it is written so that it reads as XML too, its script and style apart. */
function treeOf(html: string): Element {
  expect(html).toMatch(/^<!DOCTYPE html>\n/);
  return parseXml(html.replace(/(<(script|style)>)[\s\S]*?(<\/\2>)/g, '$1$3'));
}

const rowsOf = (tree: Element) =>
  allOf(tree, 'tbody')
    .filter(({ attributes }) => attributes['id'] === 'rows')
    .flatMap(({ children }) => children);

const classOf = (tree: Element, name: string, type: string) =>
  allOf(tree, name).filter(({ attributes }) => attributes['class'] === type);

/** The lines of a chart: what they are called, and their number. */
const chartOf = (tree: Element, index: number) =>
  classOf(tree, 'ul', 'chart')[index]?.children.map(({ children: [link, number] }) => [
    link?.text,
    number?.text,
  ]);

describe('--format html', () => {
  it('counts all findings by rule and by prefecture, and lists them', async () => {
    const input = 'code\n0110113718\n0110113710\n1310112341\n110113719\n12\n6110112342\n';
    const { out, status } = await reportOn(input, 'html');
    expect(status).toBe(1);
    const tree = treeOf(out);
    expect(chartOf(tree, 0)).toContainEqual(['検証番号 code.check-digit', '2']);
    expect(chartOf(tree, 1)).toEqual([
      ['北海道 01', '3'],
      ['埼玉県 11', '1'],
      ['東京都 13', '1'],
      ['番号からは分からない', '1'],
    ]);
    expect(rowsOf(tree)).toHaveLength(6);
    const pages = classOf(tree, 'a', 'id').map(({ attributes }) => attributes['href']);
    expect(pages).toContain('https://site.test/iryokikan/rules/code.check-digit/');
    expect(rowsOf(tree).map(({ attributes }) => attributes['data-prefecture'])).toEqual([
      '01',
      '01',
      '13',
      '01',
      '',
      '11',
    ]);
    expect(rowsOf(tree)[3]?.text).toContain('候補 0110113719');
  });

  it('marks the place in a cell where it is known', async () => {
    const { out } = await reportOn('code\n01x0113719\n', 'html');
    expect(allOf(treeOf(out), 'mark').map(({ text }) => text)).toEqual(['x']);
  });

  it('loads nothing from anywhere, and allows its own script and style only', async () => {
    const { out } = await reportOnFiles([broken, unclosed], 'html');
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(out)?.[1];
    const hash = (name: string) => {
      const [, text = ''] = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(out) ?? [];
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'`,
    );
    // The ways to the pages of the rules load nothing by themselves.
    const way =
      /<a class="id" href="https:\/\/site\.test\/iryokikan\/rules\/[\w.-]+\/" rel="noreferrer">/g;
    expect(out.replace(way, '<a>')).not.toMatch(/https?:|\bsrc=|url\(|@import| on\w+=|style=/);
    const links = allOf(treeOf(out.replace(way, '<a href="#rule=">')), 'a');
    for (const { attributes } of links) expect(attributes['href']).toMatch(/^#(rule|prefecture)=/);
  });

  it('is of one page whatever the cells, headers and file names hold', async () => {
    const tree = treeOf((await reportOn(attacked, 'html')).out);
    for (const name of ['script', 'style', 'title']) expect(allOf(tree, name)).toHaveLength(1);
    for (const name of ['img', 'iframe', 'form']) expect(allOf(tree, name)).toEqual([]);
    expect(allOf(tree, 'svg')).toHaveLength(
      chartOf(tree, 0)?.concat(chartOf(tree, 1) ?? []).length ?? 0,
    );
    const cells = allOf(tree, 'code').map(({ text }) => text);
    for (const attack of attacks.filter((one) => !/[\p{Cc}\p{Cs}\u202e]/u.test(one))) {
      expect(cells).toContain(attack);
    }
    const { out } = await reportOnFiles(['</title><script>alert(1)</script>.csv'], 'html');
    expect(allOf(treeOf(out), 'script')).toHaveLength(1);
    expect(out).not.toContain('<script>alert');
  });

  it('shows errors first where there is no room for all, and says how many more there are', async () => {
    const input = `code\n${'3410712363\n'.repeat(5)}1\n`;
    const { out } = await reportOn(input, 'html', ['--max-findings', '2', '--no-unique']);
    const tree = treeOf(out);
    expect(rowsOf(tree).map(({ attributes }) => attributes['data-severity'])).toEqual([
      'warning',
      'error',
    ]);
    expect(tree.text).toContain('ほかに4件あります');
    expect(chartOf(tree, 0)?.[0]).toEqual(['検証番号 code.check-digit', '5']);
  });

  it('says that it is not the whole when a file was not checked to its end', async () => {
    const whole = treeOf((await reportOnFiles([broken, register], 'html')).out);
    expect(classOf(whole, 'section', 'banner')).toEqual([]);
    const { out, status } = await reportOnFiles([broken, unclosed], 'html');
    expect(status).toBe(2);
    expect(classOf(treeOf(out), 'section', 'banner')).toHaveLength(1);
    expect(allOf(treeOf(out), 'select').map(({ attributes }) => attributes['id'])).toContain(
      'file',
    );
  });

  it('has no charts and no table of findings when nothing was found', async () => {
    const { out } = await reportOnFiles([register], 'html', ['--lang', 'en']);
    const tree = treeOf(out);
    expect(classOf(tree, 'ul', 'chart')).toEqual([]);
    expect(tree.text).toContain('Checked 188 rows: no errors, no warnings.');
    expect(tree.attributes['lang']).toBe('en');
  });

  it('is English throughout when that was chosen, names of prefectures too', async () => {
    const { out } = await reportOn('code\n0110113718\n', 'html', ['--lang', 'en']);
    const tree = treeOf(out);
    expect(chartOf(tree, 1)).toEqual([['Hokkaido 01', '1']]);
    expect(tree.text).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
  });
});
