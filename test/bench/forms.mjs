/** A record of a form inspected by ours and by each peer. */
import { claimsApplication, inspectForm } from 'iryokikan';
import * as z from 'zod/mini';
import { mustAnswer } from './agree.mjs';
import { formInZod } from './form-in-zod.mjs';
import { leastForms, leastInZod } from './least-forms.mjs';
import { versions } from './peers.mjs';
import { asCode, table } from './report.mjs';
import { interleaved, least, median } from './rounds.mjs';

const ROUNDS = 15;
const COUNT = 3_000;
/** Of the time of zod/mini with the same answers. */
const LIMIT = 0.4;

/** A record of 15 fields with most of them wrong, as a front-end inspects it while it is being filled in. */
const broken = {
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

/** One that every candidate takes. */
const right = {
  applicationType: 'start',
  consent: true,
  startMonth: '2024-08',
  programName: '架空レセプト',
  programMaker: '架空ソフト株式会社',
  osBrowser: 'Windows 11',
  line: 'ip-vpn-ipv4',
  carrier: 'ntt',
  isdnDialUp: '',
  ipsecProvider: '',
  customerIdKind: 'COP',
  customerId: 'COP12345678',
  paymentMethod: '1',
  setupCd: 'yes',
  safetyRules: 'yes',
  remarks: '',
};

/** Each field right by itself. */
const { customerId: _, ...withoutId } = right;
const atOdds = { ...withoutId, line: 'isdn', carrier: 'qtnet', isdnDialUp: '' };

/** What the least forms refuse. */
const questions = [
  [right, []],
  [atOdds, ['customerId', 'isdnDialUp', 'line']],
  [
    broken,
    [
      'applicationType',
      'consent',
      'customerId',
      'customerIdKind',
      'line',
      'paymentMethod',
      'programMaker',
      'programName',
      'safetyRules',
      'setupCd',
      'startMonth',
    ],
  ],
];

const errors = (record) =>
  inspectForm(claimsApplication, record).findings.filter(({ severity }) => severity === 'error');
const told = (list) => list.map(({ path, message }) => `${path}: ${message}`).sort();

/** The table, and what is over its budget. */
export async function measureForms({ hasPeers, slack }) {
  const same = formInZod();
  const answersOfZod = (record) => told(same.safeParse(record).error?.issues ?? []);
  mustAnswer(
    'zod/mini',
    answersOfZod,
    [right, atOdds, broken].map((record) => [record, told(errors(record))]),
  );
  const leastZod = leastInZod(z);
  const others = {
    [`zod ${versions.zod}（mini）`]: leastZod,
    ...(hasPeers && (await leastForms())),
  };
  const inspects = {
    inspectForm: (record) => inspectForm(claimsApplication, record).value !== undefined,
    'zod（mini）、同じ答え': (record) => same.safeParse(record).success,
  };
  for (const [name, { isRight, refused }] of Object.entries(others)) {
    mustAnswer(name, (record) => [...new Set(refused(record))].sort(), questions);
    inspects[`${name}、値と形だけ`] = isRight;
  }
  const runsOn = (record, expected) =>
    Object.fromEntries(
      Object.entries(inspects).map(([name, isRight]) => [
        name,
        () => {
          for (let i = 0; i < COUNT; i++) {
            if (isRight(record) !== expected) throw new Error(`${name} says ${!expected}`);
          }
        },
      ]),
    );
  const wrong = interleaved(ROUNDS, runsOn(broken, false));
  const good = hasPeers && interleaved(ROUNDS, runsOn(right, true));
  const microseconds = (list) => (median(list) * 1000) / COUNT;
  const rows = Object.keys(inspects).map((name) => [
    name === 'inspectForm' ? asCode(name) : name,
    ...[wrong, good].flatMap((times) =>
      times ? [microseconds(times[name].wall), microseconds(times[name].cpu)] : [],
    ),
    median(wrong[name].cpu) / median(wrong.inspectForm.cpu),
  ]);
  const columns = hasPeers ? ['正しい記録（µs）', 'CPU（µs）'] : [];
  const head = ['', '誤りの記録（µs）', 'CPU（µs）', ...columns, '誤りの記録の比'];
  const [ours, zods] = Object.values(wrong).map(({ cpu }) => least(cpu));
  const over =
    ours / zods <= LIMIT * slack
      ? []
      : [`inspectForm: ${(ours / zods).toFixed(2)} over zod/mini, at most ${LIMIT}`];
  return { text: table(head, rows), over };
}
