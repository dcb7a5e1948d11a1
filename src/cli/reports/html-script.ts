/**
 * The script of the page: search, filters, pages of a hundred rows. The rows are there without it.
 * The choice stands in the address (`#rule=code.check-digit&q=13`): the lines of the charts are
 * links, and a view can be passed on.
 */
export const script = `
(() => {
  'use strict';
  const SIZE = 100;
  const at = (id) => document.getElementById(id);
  const normal = (text) => text.normalize('NFKC').toLowerCase();
  const body = at('rows');
  if (!body) return;
  const rows = Array.from(body.children);
  let texts;
  const filters = ['severity', 'rule', 'file', 'prefecture'].map(at).filter(Boolean);
  const search = at('q');
  let found = rows;
  let page = 0;

  function draw() {
    const last = Math.max(0, Math.ceil(found.length / SIZE) - 1);
    page = Math.min(page, last);
    const from = page * SIZE;
    const part = found.slice(from, from + SIZE);
    body.replaceChildren(...part);
    at('none').hidden = found.length > 0;
    at('table').hidden = found.length === 0;
    at('previous').disabled = page === 0;
    at('next').disabled = page === last;
    const range = found.length === 0 ? '0' : (from + 1).toLocaleString('en') + '–' + (from + part.length).toLocaleString('en');
    const all = found.length.toLocaleString('en');
    at('range').textContent = document.documentElement.lang === 'ja' ? all + '件中 ' + range : range + ' of ' + all;
  }

  function filter() {
    const words = normal(search.value).split(/\\s+/).filter(Boolean);
    if (words.length > 0 && !texts) texts = rows.map((row) => normal(row.textContent));
    const wanted = filters.filter((control) => control.value !== '*');
    found = rows.filter(
      (row, index) =>
        wanted.every((control) => row.dataset[control.id] === control.value) &&
        words.every((word) => texts[index].includes(word)),
    );
    page = 0;
    draw();
  }

  function remember() {
    const chosen = new URLSearchParams();
    if (search.value) chosen.set('q', search.value);
    for (const control of filters) if (control.value !== '*') chosen.set(control.id, control.value);
    const text = chosen.toString();
    try {
      history.replaceState(null, '', text ? '#' + text : location.pathname + location.search);
    } catch {}
    filter();
  }

  function recall() {
    const chosen = new URLSearchParams(location.hash.slice(1));
    search.value = chosen.get('q') || '';
    for (const control of filters) {
      const value = chosen.has(control.id) ? chosen.get(control.id) : '*';
      control.value = Array.from(control.options).some((option) => option.value === value) ? value : '*';
    }
    filter();
  }

  search.addEventListener('input', remember);
  for (const control of filters) control.addEventListener('change', remember);
  at('clear').addEventListener('click', () => {
    search.value = '';
    for (const control of filters) control.value = '*';
    remember();
  });
  for (const [id, step] of [['previous', -1], ['next', 1]]) {
    at(id).addEventListener('click', () => {
      page += step;
      draw();
      at('findings').scrollIntoView();
    });
  }
  addEventListener('hashchange', () => {
    recall();
    at('findings').scrollIntoView();
  });
  addEventListener('beforeprint', () => body.replaceChildren(...found));
  addEventListener('afterprint', draw);
  document.documentElement.classList.add('live');
  recall();
})();
`;
