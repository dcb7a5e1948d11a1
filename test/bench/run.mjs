/**
 * Speed of the validators as ratios in one run: medians of interleaved rounds over the same codes. The peers are installed
 * into a temporary folder by this script. `npm run bench` (after `npm run build`); `--no-peers` measures ours only; `--slack 1.5` allows
 * so many times each budget, as on a machine that is busy with other things.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  claimsApplication,
  inspectForm,
  inspectInstitutionCode,
  institutionCheckDigit,
  isInstitutionCode,
} from 'iryokikan';
import { customerIdSchema, institutionCodeSchema, yearMonthSchema } from 'iryokikan/zod';
import * as z from 'zod/mini';
import { measureCheck, measureMarginal } from './check.mjs';
import { AT_MOST, measureFunctions } from './functions.mjs';
import { measureStarts, starts } from './start.mjs';

const slack = Number(process.argv[process.argv.indexOf('--slack') + 1]) || 1;
const COUNT = 200_000;
const ROUNDS = 15;
const strict = { checkDigit: 'error' };

/** The same numbers in every run. */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
}

function codes() {
  const next = random(20261121);
  const valid = [];
  const invalid = [];
  for (let i = 0; i < COUNT; i++) {
    const head = String(1 + next(47)).padStart(2, '0') + '134'[next(3)];
    const body = head + String(next(1_000_000)).padStart(6, '0');
    const digit = institutionCheckDigit(body);
    // Flat strings, as they come from a file.
    valid.push(Buffer.from(body + digit).toString('latin1'));
    invalid.push(Buffer.from(body + ((digit + 1 + next(9)) % 10)).toString('latin1'));
  }
  return { valid, invalid };
}

/** The bare character loop that the budgets are ratios of: ten digits, and the check digit by both methods. */
function bareLoop(code) {
  if (code.length !== 10) return false;
  for (let i = 0; i < 10; i++) {
    const digit = code.charCodeAt(i);
    if (digit < 48 || digit > 57) return false;
  }
  const second = code.charCodeAt(1);
  const from = code.charCodeAt(0) === 49 && second >= 49 && second <= 52 ? 3 : 0;
  let sum = 0;
  let weight = 2;
  for (let i = 8; i >= from; i--) {
    const product = (code.charCodeAt(i) - 48) * weight;
    sum += product > 9 ? product - 9 : product;
    weight = 3 - weight;
  }
  return (10 - (sum % 10)) % 10 === code.charCodeAt(9) - 48;
}

const candidates = {
  'bare loop': bareLoop,
  isInstitutionCode: (code) => isInstitutionCode(code, strict),
  inspectInstitutionCode: (code) => inspectInstitutionCode(code, strict).value !== undefined,
  'institutionCodeSchema (zod)': (
    (schema) => (code) =>
      schema.safeParse(code).success
  )(institutionCodeSchema(strict)),
};

/** Peers do less: none knows the two methods of the check digit, so that each is given the bare loop for it. */
async function addPeers() {
  const folder = join(tmpdir(), 'iryokikan-bench-peers');
  if (!existsSync(join(folder, 'node_modules/@duckdb'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const peers = [
      'zod@4.6.7',
      'valibot@1.5.0',
      'papaparse@5.7.1',
      'csv-parse@7.0.3',
      '@duckdb/node-api@1.5.6-r.1',
    ];
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...peers], { cwd: folder });
  }
  const { resolve } = createRequire(join(folder, 'package.json'));
  const z = await import(pathToFileURL(resolve('zod/mini')).href);
  const v = await import(pathToFileURL(resolve('valibot')).href);
  const shape = /^(?:0[1-9]|[1-3]\d|4[0-7])[1346]\d{7}$/;
  candidates['regex, shape only'] = (code) => shape.test(code);
  const zod = z.string().check(z.regex(shape), z.refine(bareLoop));
  candidates['zod/mini'] = (code) => zod.safeParse(code).success;
  const valibot = v.pipe(v.string(), v.regex(shape), v.check(bareLoop));
  candidates.valibot = (code) => v.safeParse(valibot, code).success;
  return folder;
}

/** A loop of its own for each candidate, by its own source: a shared one is compiled for whichever came first. */
const countingLoop = (name, accepts) =>
  new Function(
    'accepts',
    'list',
    `/* ${name} */ let n = 0; for (const code of list) if (accepts(code)) n++; return n;`,
  ).bind(undefined, accepts);

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

/** A record of 15 fields with most of them wrong, as a front-end inspects it while it is being filled in. */
const record = {
  applicationType: '新規',
  consent: false,
  startMonth: '2024-13',
  programName: '',
  programMaker: '',
  osBrowser: 'Windows 11',
  line: 'ISDN',
  isdnDialUp: '',
  ipsecProvider: '',
  customerIdKind: 'NTT',
  customerId: '',
  paymentMethod: '3',
  setupCd: '要',
  safetyRules: '未',
  remarks: '',
};

const fields = Object.fromEntries(claimsApplication.fields.map((field) => [field.name, field]));

/**
 * The same form in zod/mini, as a caller writes it who wants the same answers: blanks are nothing entered, printed labels
 * and their other spellings are read as the values, month and ID are those of `iryokikan/zod`, what depends on other fields
 * is checked also while fields fail. It knows neither warnings nor infos.
 */
function formInZod() {
  const enter = (name) =>
    `「${fields[name].label.ja}」を${fields[name].choices ? '選んで' : '入力して'}ください。`;
  const missing = (name) => `必須情報です。${enter(name)}`;
  const isBlank = (value) => typeof value === 'string' && value.trim() === '';
  const entered = (schema) =>
    z.pipe(
      z.transform((value) => (isBlank(value) ? undefined : value)),
      schema,
    );
  const text = (name) => entered(z.string(missing(name)));
  const optionalText = () => entered(z.optional(z.string()));
  const choice = (name, isRequired) => {
    const { label, choices } = fields[name];
    const values = {};
    for (const each of choices) {
      for (const spelling of [each.value, each.label.ja, ...(each.also ?? [])]) {
        values[spelling] = each.value;
      }
    }
    const offered = choices.map((each) => `「${each.label.ja}」`).join('');
    const unknown = `「${label.ja}」は${offered}から選んでください。`;
    const error = ({ input }) => (input === undefined ? missing(name) : unknown);
    const chosen = z.pipe(
      z.enum(Object.keys(values), { error }),
      z.transform((spelling) => values[spelling]),
    );
    return entered(isRequired ? chosen : z.optional(chosen));
  };
  const agree = `「${fields.consent.label.ja}」の内容を確認し、チェックを入れてください。`;
  const across = ({ value, issues }) => {
    const refuse = (name, message) =>
      issues.push({ code: 'custom', input: value[name], path: [name], message });
    const { line, carrier, customerIdKind: kind, safetyRules } = value;
    if (safetyRules === 'no') refuse('safetyRules', '安全対策の規程を策定してください。');
    if (line && line !== 'ip-vpn-ipv4' && (carrier === 'ctc' || carrier === 'qtnet')) {
      refuse('line', '「1:IP-VPN接続【IPv4】」を選択してください。');
    }
    const onLine = (name) => refuse(name, `選んだ回線では必須です。${enter(name)}`);
    if (line === 'isdn' && !value.isdnDialUp) onLine('isdnDialUp');
    if (line === 'ipsec-ike' && !value.ipsecProvider) onLine('ipsecProvider');
    const isIpVpn = line === 'ip-vpn-ipv4' || line === 'ip-vpn-ipv6';
    if (isIpVpn && carrier === 'ntt' && !kind) refuse('customerIdKind', missing('customerIdKind'));
    const isOwnId = kind === 'CAF' || kind === 'COP';
    if (isIpVpn && isOwnId && !value.customerId) refuse('customerId', missing('customerId'));
  };
  return z
    .object({
      prefecture: optionalText(),
      pointTable: optionalText(),
      code7: optionalText(),
      institutionName: optionalText(),
      applicationType: choice('applicationType', true),
      consent: z.pipe(
        z.enum(['true', 'on', '同意する'], agree),
        z.transform(() => true),
      ),
      safetyRules: choice('safetyRules', false),
      startMonth: entered(yearMonthSchema()),
      programName: text('programName'),
      programMaker: text('programMaker'),
      osBrowser: text('osBrowser'),
      line: choice('line', true),
      carrier: choice('carrier', false),
      isdnDialUp: optionalText(),
      ipsecProvider: optionalText(),
      customerIdKind: choice('customerIdKind', false),
      customerId: entered(z.optional(customerIdSchema())),
      paymentMethod: choice('paymentMethod', true),
      setupCd: choice('setupCd', false),
      remarks: optionalText(),
    })
    .check(z.check(across, { when: () => true }));
}

/** The least of a form in zod/mini: values only, formats as patterns, a blank where it may be is some text. */
function leastFormInZod() {
  const text = () => z.string().check(z.minLength(1, '入力してください。'));
  const optional = (values) => z.optional(z.enum(values, '選んでください。'));
  return z
    .object({
      prefecture: z.optional(z.string()),
      pointTable: z.optional(z.string()),
      code7: z.optional(z.string()),
      institutionName: z.optional(z.string()),
      carrier: optional(['ntt', 'ctc', 'qtnet', 'other']),
      applicationType: z.enum(['start', 'change'], '選んでください。'),
      consent: z.literal(true, '同意してください。'),
      startMonth: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, '年月ではありません。')),
      programName: text(),
      programMaker: text(),
      osBrowser: text(),
      line: z.enum(['ip-vpn-ipv4', 'ip-vpn-ipv6', 'ipsec-ike', 'isdn'], '選んでください。'),
      isdnDialUp: z.optional(z.string()),
      ipsecProvider: z.optional(z.string()),
      customerIdKind: optional(['same-as-eligibility', 'CAF', 'COP']),
      customerId: z.optional(
        z.string().check(z.regex(/^(CAF[0-9A-Z]{10}|COP[0-9A-Z]{8})$/, '形式が違います。')),
      ),
      paymentMethod: z.enum(['1', '2'], '選んでください。'),
      setupCd: optional(['yes', 'no']),
      safetyRules: optional(['yes', 'no']),
      remarks: z.optional(z.string()),
    })
    .check(
      z.check(
        ({ value, issues }) => {
          const { line, carrier } = value;
          if (line !== 'ip-vpn-ipv4' && (carrier === 'ctc' || carrier === 'qtnet')) {
            issues.push({ code: 'custom', input: value, path: ['line'], message: '回線' });
          }
          const isOwnId = value.customerIdKind === 'CAF' || value.customerIdKind === 'COP';
          if (isOwnId && !value.customerId) {
            issues.push({ code: 'custom', input: value, path: ['customerId'], message: '必須' });
          }
          if (value.line === 'isdn' && !value.isdnDialUp) {
            issues.push({ code: 'custom', input: value, path: ['isdnDialUp'], message: '必須' });
          }
          if (value.line === 'ipsec-ike' && !value.ipsecProvider) {
            issues.push({ code: 'custom', input: value, path: ['ipsecProvider'], message: '必須' });
          }
        },
        { when: () => true },
      ),
    );
}

/** Error paths and messages of a record by both: a comparison of different answers would say nothing. */
function sameAnswers(schema) {
  const ours = inspectForm(claimsApplication, record).findings.filter(
    ({ severity }) => severity === 'error',
  );
  const theirs = schema.safeParse(record).error.issues;
  const told = (list) =>
    list
      .map(({ path, message }) => `${path}: ${message}`)
      .sort()
      .join('\n');
  if (told(ours) !== told(theirs)) {
    throw new Error(`inspectForm:\n${told(ours)}\n\nzod/mini:\n${told(theirs)}`);
  }
}

/** Medians of interleaved rounds of one record by each. */
function measureForm() {
  const schema = formInZod();
  sameAnswers(schema);
  const least = leastFormInZod();
  const rounds = 9_000;
  const inspects = {
    inspectForm: () => inspectForm(claimsApplication, record).value === undefined,
    'zod/mini, the same answers': () => !schema.safeParse(record).success,
    'zod/mini, values and patterns only': () => !least.safeParse(record).success,
  };
  const taken = Object.fromEntries(Object.keys(inspects).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, refuses] of Object.entries(inspects)) {
      const start = performance.now();
      for (let i = 0; i < rounds; i++) if (!refuses()) throw new Error(`${name} took the record`);
      taken[name].push((performance.now() - start) / rounds);
    }
  }
  const [ours, ...theirs] = Object.values(taken).map(median);
  console.log(`an invalid record of ${Object.keys(record).length} fields, most of them wrong:`);
  console.log(`inspectForm ${(ours * 1000).toFixed(1)} µs`);
  Object.keys(inspects)
    .slice(1)
    .forEach((name, index) => {
      const time = theirs[index];
      console.log(`${name} ${(time * 1000).toFixed(1)} µs: ${(ours / time).toFixed(2)}`);
    });
  console.log();
  return ours / theirs[0];
}

// First, before the lists of codes fill the memory.
const form = measureForm();
const functions = measureFunctions();
const started = measureStarts();

const peers = process.argv.includes('--no-peers') ? undefined : await addPeers();
const lists = codes();
const times = {};
const loops = Object.entries(candidates).map(([name, accepts]) => [
  name,
  countingLoop(name, accepts),
]);
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, count] of loops) {
    for (const [kind, list] of Object.entries(lists)) {
      const start = performance.now();
      const accepted = count(list);
      const time = performance.now() - start;
      times[name] ??= { valid: [], invalid: [] };
      times[name][kind].push(time);
      const expected = kind === 'valid' ? COUNT : name.startsWith('regex') ? COUNT : 0;
      if (accepted !== expected)
        throw new Error(`${name} accepted ${accepted} of ${COUNT} ${kind} codes`);
    }
  }
}

const base = median(times['bare loop'].valid);
const ratio = (name, kind) => median(times[name][kind]) / base;
console.log(`${COUNT} codes, medians of ${ROUNDS} interleaved rounds, Node ${process.version}`);
console.log(`bare loop: ${((base * 1e6) / COUNT).toFixed(1)} ns a code\n`);
console.log('| | all valid | all invalid |\n|---|---:|---:|');
for (const name of Object.keys(candidates)) {
  console.log(
    `| ${name} | ${ratio(name, 'valid').toFixed(2)} | ${ratio(name, 'invalid').toFixed(2)} |`,
  );
}

const budgets = [
  ['isInstitutionCode', 'valid', 1.5],
  ['inspectInstitutionCode', 'valid', 2.5],
  ['inspectInstitutionCode', 'invalid', 7],
];
const over = budgets.filter(([name, kind, limit]) => ratio(name, kind) > limit * slack);
for (const [name, kind, limit] of over) {
  console.error(
    `${name}, all ${kind}: ${ratio(name, kind).toFixed(2)} over the bare loop, at most ${limit}`,
  );
}
const slowFunctions = Object.entries(functions).filter(([, times]) => times > AT_MOST * slack);
for (const [name, times] of slowFunctions) {
  console.error(`${name}: ${times.toFixed(1)} over a plain one, at most ${AT_MOST}`);
}
const slowStarts = Object.entries(started).filter(([name, added]) => added > starts[name] * slack);
for (const [name, added] of slowStarts) {
  console.error(`import ${name}: ${added.toFixed(2)} over Node alone, at most ${starts[name]}`);
}
if (form > 0.4 * slack) console.error(`inspectForm: ${form.toFixed(2)} over zod/mini, at most 0.4`);

const checks = await measureCheck({ rows: 1_000_000, rounds: peers ? 7 : 5, peers });
if (peers) await measureMarginal(1_000_000, 10_000_000);
// What is reached, in CPU seconds over the newline count.
const limits = { 'utf-8.csv': 7, 'clean.csv': 3.5, 'shift_jis.csv': 10, 'utf-8.ndjson': 13 };
let slow = slowFunctions.length > 0 || slowStarts.length > 0;
for (const [kind, { ours, peak }] of Object.entries(checks)) {
  if (ours <= limits[kind] * slack && peak <= 200) continue;
  slow = true;
  console.error(
    `check of ${kind}: ${ours.toFixed(1)} over the newline count, at most ${limits[kind]}; ${peak.toFixed(0)} MB, at most 200`,
  );
}
process.exitCode = over.length === 0 && form <= 0.4 * slack && !slow ? 0 : 1;
