import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { look } from '../../scripts/watch/fetch.js';
import { type WatchedSource, watchList } from '../../scripts/watch/list.js';
import { documents } from '../../src/catalogue/documents.js';

const list = JSON.parse(readFileSync('fixtures/sources.json', 'utf8')) as WatchedSource[];

const page =
  (text: string, type = 'text/html; charset=utf-8', status = 200) =>
  async () =>
    new Response(text, { status, headers: { 'content-type': type } });
const source = { address: 'https://example.com/', quotes: ['指定の2か月前の1日', '開庁日'] };

describe('the list of public sources', () => {
  it('is what the rules quote today', () => {
    expect(watchList(list)).toEqual(list);
  });

  it('names every public document with an address, and the rules that rest on it', () => {
    const known = Object.entries(documents).filter(([, { address }]) => address !== undefined);
    expect(list.map(({ document }) => document)).toEqual(known.map(([name]) => name));
    for (const one of list) {
      expect(one.rules, one.document).not.toEqual([]);
      expect(one.lastSeen).toMatch(/^20\d\d-\d\d(-\d\d)?$/);
    }
  });

  it('keeps the day of a page, and forgets it when more is quoted or it has moved', () => {
    const [first, ...others] = list;
    if (first === undefined) throw new Error('empty');
    const seen = { ...first, lastSeen: '2027-01-05' };
    expect(watchList([seen, ...others])[0]?.lastSeen).toBe('2027-01-05');
    expect(watchList([{ ...seen, quotes: [] }])[0]?.lastSeen).toBe('2026-11');
    expect(watchList([{ ...seen, address: 'https://example.com/' }])[0]?.lastSeen).toBe('2026-11');
  });
});

describe('a look at a page', () => {
  it('finds the quotes whatever the tags, blanks and width', async () => {
    const text = '<p>指定の２か月前の<b>１日</b>（閉庁日の場合は前の\n開庁日）まで</p>';
    expect(await look(source, page(text))).toEqual({ state: 'seen' });
  });

  it('says which words are gone', async () => {
    const text = `<p>指定の2か月前の1日まで</p>${'<p>そのほかの文です。</p>'.repeat(100)}`;
    expect(await look(source, page(text))).toEqual({ state: 'changed', missing: ['開庁日'] });
  });

  it('does not call a page changed that a script writes, or that is no text', async () => {
    expect(await look(source, page('<script src="app.js"></script>'))).toEqual({ state: 'unread' });
    expect(await look(source, page('%PDF-1.7', 'application/pdf'))).toEqual({ state: 'unread' });
  });

  it('reads the encoding of the header or of the page', async () => {
    const bytes = new Uint8Array([0x8a, 0x4a, 0x92, 0xa1, 0x93, 0xfa]); // 開庁日 in Shift_JIS
    const meta = new TextEncoder().encode('<meta charset="Shift_JIS">');
    const whole = new Uint8Array([...meta, ...bytes]);
    const asked = { ...source, quotes: ['開庁日'] };
    const get = (body: Uint8Array<ArrayBuffer>, type: string) => async () =>
      new Response(body, { headers: { 'content-type': type } });
    expect(await look(asked, get(bytes, 'text/html; charset=Shift_JIS'))).toEqual({
      state: 'seen',
    });
    expect(await look(asked, get(whole, 'text/html'))).toEqual({ state: 'seen' });
  });

  it('tells what is gone', async () => {
    expect(await look(source, page('', 'text/html', 404))).toEqual({
      state: 'gone',
      why: 'HTTP 404',
    });
    const down = async () => Promise.reject(new Error('no such host'));
    expect(await look(source, down)).toEqual({ state: 'gone', why: 'no such host' });
  });

  it('is content with the answer of a page that nothing is quoted from', async () => {
    expect(await look({ ...source, quotes: [] }, page(''))).toEqual({ state: 'seen' });
  });
});
