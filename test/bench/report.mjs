/** The tables of docs/benchmarks.md. */
import { cpus, loadavg } from 'node:os';

const cell = (value) => (typeof value === 'number' ? value.toFixed(2) : `${value}`);

/** A table: names, then numbers. Numbers have two decimals; give a text where they should not. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  const rule = `|---${'|---:'.repeat(head.length - 1)}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** A name of ours as code, without what is said of it: `nextOpenDay`（…）. */
export const asCode = (name) => name.replace(/^\w+/, '`$&`');

export const whole = (number) => Math.round(number).toLocaleString('en');

/** Where, when and with what it was measured. */
export function circumstances(now = new Date()) {
  const [{ model }] = cpus();
  const load = loadavg()[0].toFixed(1);
  const date = now.toISOString().slice(0, 10);
  return `測った日は${date}、機械は${model.trim()}（${cpus().length}コアの仮想マシン）、Node.js ${process.versions.node}、始めたときの負荷（1分）は${load}です。`;
}

const marks = (id) => [`<!-- bench:${id} -->\n`, `\n<!-- /bench:${id} -->`];

/** A page with what stands between the marks of each section replaced. */
export function withSections(page, sections) {
  return Object.entries(sections).reduce((text, [id, section]) => {
    const [open, close] = marks(id);
    const from = text.indexOf(open);
    const to = text.indexOf(close, from);
    if (from === -1 || to === -1) throw new Error(`The page has no place for ${id}`);
    return text.slice(0, from + open.length) + section.trim() + text.slice(to);
  }, page);
}
