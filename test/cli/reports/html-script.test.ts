import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { script } from '../../../src/cli/reports/html-script.js';

type Listener = () => void;

/** As much of an element as the script of the page touches. */
class Fake {
  readonly listeners = new Map<string, Listener>();
  children: Fake[] = [];
  value = '';
  textContent = '';
  hidden = false;
  disabled = false;
  options: { value: string }[] = [];
  scrolled = 0;

  constructor(
    readonly id: string,
    readonly dataset: Readonly<Record<string, string>> = {},
  ) {}

  addEventListener(type: string, listener: Listener) {
    this.listeners.set(type, listener);
  }
  replaceChildren(...children: Fake[]) {
    this.children = children;
  }
  scrollIntoView() {
    this.scrolled++;
  }
  fire(type: string, value?: string) {
    if (value !== undefined) this.value = value;
    this.listeners.get(type)?.();
  }
}

/** A page with so many rows: line 1 is an error of rule a, line 2 a warning of rule b, and so on. */
function page(size: number, hash = '', lang = 'ja') {
  const ids = [
    'rows',
    'severity',
    'rule',
    'q',
    'none',
    'table',
    'previous',
    'next',
    'range',
    'clear',
    'findings',
  ];
  const elements = Object.fromEntries(ids.map((id) => [id, new Fake(id)])) as Record<string, Fake>;
  const at = (id: string) => elements[id] as Fake;
  at('rows').children = Array.from({ length: size }, (_, index) => {
    const odd = index % 2 === 1;
    const row = new Fake(
      '',
      odd ? { severity: 'warning', rule: 'b' } : { severity: 'error', rule: 'a' },
    );
    row.textContent = `a.csv:${index + 1} ｺｰﾄﾞ${index}`;
    return row;
  });
  for (const [id, values] of [
    ['severity', ['*', 'error', 'warning']],
    ['rule', ['*', 'a', 'b']],
  ] as const) {
    at(id).options = values.map((value) => ({ value }));
    at(id).value = '*';
  }
  const window = new Fake('window');
  const addresses: string[] = [];
  const location = { hash, pathname: '/r.html', search: '' };
  const classes: string[] = [];
  runInNewContext(script, {
    document: {
      getElementById: (id: string) => elements[id] ?? null,
      documentElement: { lang, classList: { add: (name: string) => classes.push(name) } },
    },
    addEventListener: window.addEventListener.bind(window),
    history: { replaceState: (_: unknown, __: string, address: string) => addresses.push(address) },
    location,
    URLSearchParams,
  });
  const shown = () =>
    at('rows').children.map(({ textContent }) => Number(/:(\d+)/.exec(textContent)?.[1]));
  return { at, shown, window, addresses, location, classes };
}

describe('the script of the page', () => {
  it('shows a hundred rows at a time, and walks through them', () => {
    const { at, shown, classes } = page(250);
    expect(classes).toEqual(['live']);
    expect([shown().length, at('range').textContent]).toEqual([100, '250件中 1–100']);
    expect([at('previous').disabled, at('next').disabled]).toEqual([true, false]);
    at('next').fire('click');
    at('next').fire('click');
    expect([shown()[0], shown().length, at('range').textContent]).toEqual([
      201,
      50,
      '250件中 201–250',
    ]);
    expect([at('previous').disabled, at('next').disabled]).toEqual([false, true]);
    at('previous').fire('click');
    expect(shown()[0]).toBe(101);
  });

  it('filters by what is chosen and by words, of any width and case, and remembers it in the address', () => {
    const { at, shown, addresses } = page(250, '', 'en');
    at('severity').fire('change', 'warning');
    expect([shown()[0], at('range').textContent]).toEqual([2, '1–100 of 125']);
    at('q').fire('input', 'コード1３ A.CSV');
    expect(shown()).toEqual([14, 132, 134, 136, 138, 140]);
    expect(addresses.at(-1)).toBe(`#q=${encodeURIComponent('コード1３')}+A.CSV&severity=warning`);
    at('q').fire('input', 'no such');
    expect([shown(), at('none').hidden, at('table').hidden]).toEqual([[], false, true]);
    at('clear').fire('click');
    expect([shown().length, at('q').value, at('severity').value, addresses.at(-1)]).toEqual([
      100,
      '',
      '*',
      '/r.html',
    ]);
    expect([at('none').hidden, at('table').hidden]).toEqual([true, false]);
  });

  it('takes the choice from the address, and follows the links of the charts', () => {
    const { at, shown, window, location } = page(10, '#rule=b&severity=nonsense');
    expect([shown(), at('rule').value, at('severity').value]).toEqual([[2, 4, 6, 8, 10], 'b', '*']);
    location.hash = '#rule=a&q=csv:3';
    window.fire('hashchange');
    expect([shown(), at('findings').scrolled]).toEqual([[3], 1]);
  });

  it('prints all that was found, not only the page in sight', () => {
    const { at, shown, window } = page(250);
    at('severity').fire('change', 'error');
    window.fire('beforeprint');
    expect(shown()).toHaveLength(125);
    window.fire('afterprint');
    expect(shown()).toHaveLength(100);
  });

  it('does nothing on a page without findings', () => {
    expect(() =>
      runInNewContext(script, { document: { getElementById: () => null } }),
    ).not.toThrow();
  });
});
