/**
 * Speed, by section: ours beside others at the same task, in interleaved rounds of one run. Tables say medians; ceilings are asked of the
 * least, which other work on the machine moves less.
 *
 *     npm run build && npm run bench [-- OPTION…]
 *
 *     --write          write the tables into docs/benchmarks.md
 *     --no-peers       ours only; else the peers are installed into a temporary folder
 *     --only NAME      one section (any number of times)
 *     --slack 1.5      so many times each ceiling, as on a machine that is busy with other things
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureCodes } from './codes.mjs';
import { measureDeadlines } from './deadlines.mjs';
import { measureEngines } from './engines.mjs';
import { measureFiles, measureMarginal } from './files.mjs';
import { measureFlood } from './flood.mjs';
import { measureForms } from './forms.mjs';
import { measureFunctions } from './functions.mjs';
import { installPeers, miller } from './peers.mjs';
import { circumstances, withSections } from './report.mjs';
import { measureStarts } from './start.mjs';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    slack: { type: 'string', default: '1' },
  },
});
const hasPeers = !values['no-peers'];
const options = { hasPeers, slack: Number(values.slack) };
if (!(options.slack > 0)) throw new Error(`--slack ${values.slack} is no number`);

// Forms first, before the lists of codes fill the memory.
const ours = { forms: measureForms, functions: measureFunctions, starts: measureStarts };
const others = {
  deadlines: measureDeadlines,
  engines: measureEngines,
  flood: measureFlood,
  marginal: measureMarginal,
};
const all = { ...ours, codes: measureCodes, files: measureFiles, ...(hasPeers && others) };
const only = values.only ?? Object.keys(all);
for (const name of only) if (!all[name]) throw new Error(`No section ${name}`);

const page = 'docs/benchmarks.md';
if (values.write && (!hasPeers || values.only)) throw new Error('--write takes all sections');
const sections = { circumstances: circumstances() };
console.log(sections.circumstances);
if (hasPeers) installPeers();
if (hasPeers && !miller()) console.log('skipped: Miller is not installed (apt-get install miller)');
for (const [name, measure] of Object.entries(all)) {
  if (!only.includes(name)) continue;
  const { text, over } = await measure(options);
  sections[name] = text;
  console.log(`\n${name}\n\n${text}`);
  for (const message of over) console.error(message);
  if (over.length > 0) process.exitCode = 1;
}
if (values.write) writeFileSync(page, withSections(readFileSync(page, 'utf8'), sections));
