/** A code judged by ours and by each peer, as multiples of a bare loop over its characters. */
import { inspectInstitutionCode, institutionCheckDigit, isInstitutionCode } from 'iryokikan';
import { institutionCodeSchema } from 'iryokikan/zod';
import { mustAnswer } from './agree.mjs';
import { load, versions } from './peers.mjs';
import { asCode, table } from './report.mjs';
import { interleaved, least, loopOf, median } from './rounds.mjs';

const COUNT = 200_000;
const ROUNDS = 15;
const strict = { checkDigit: 'error' };

/** What each may take, as multiples of the bare loop. */
const budgets = [
  ['isInstitutionCode', 'valid', 1.5],
  ['inspectInstitutionCode', 'valid', 2.5],
  ['inspectInstitutionCode', 'invalid', 7],
];

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

const LOOP = '素の文字ループ';
const schema = institutionCodeSchema(strict);
const own = {
  [LOOP]: bareLoop,
  isInstitutionCode: (code) => isInstitutionCode(code, strict),
  inspectInstitutionCode: (code) => inspectInstitutionCode(code, strict).value !== undefined,
  'institutionCodeSchema（zod）': (code) => schema.safeParse(code).success,
};

const SHAPE_ONLY = '正規表現（形だけ）';

/** Peers know the shape; none knows the two methods of the check digit, so that each is given the bare loop for it. */
async function peers() {
  const z = await load('zod/mini');
  const v = await load('valibot');
  const { default: Ajv } = await load('ajv');
  const { default: Type } = await load('typebox');
  const { Compile } = await load('typebox/compile');
  const { type } = await load('arktype');
  const shape = /^(?:0[1-9]|[1-3]\d|4[0-7])[1346]\d{7}$/;
  const zod = z.string().check(z.regex(shape), z.refine(bareLoop));
  const valibot = v.pipe(v.string(), v.regex(shape), v.check(bareLoop));
  const ajv = new Ajv()
    .addFormat('code', bareLoop)
    .compile({ type: 'string', pattern: shape.source, format: 'code' });
  const typebox = Compile(Type.Refine(Type.String({ pattern: shape.source }), bareLoop));
  const arktype = type(shape).narrow(bareLoop);
  const named = (name, part = '') => `${name} ${versions[name]}${part}`;
  return {
    [SHAPE_ONLY]: (code) => shape.test(code),
    [named('zod', '（mini）')]: (code) => zod.safeParse(code).success,
    [named('valibot')]: (code) => v.safeParse(valibot, code).success,
    [named('ajv')]: (code) => ajv(code),
    [named('typebox', '（`Check`）')]: (code) => typebox.Check(code),
    [named('arktype', '（`allows`）')]: (code) => arktype.allows(code),
    [named('arktype')]: (code) => !(arktype(code) instanceof type.errors),
  };
}

const malformed = ['', '011011371', '01101137199', '011011371x', 'あ110113719'];

/** The table, and what is over its budget. */
export async function measureCodes({ hasPeers, slack }) {
  const candidates = { ...own, ...(hasPeers && (await peers())) };
  const lists = codes();
  const runs = {};
  for (const [name, accepts] of Object.entries(candidates)) {
    mustAnswer(
      name,
      accepts,
      malformed.map((code) => [code, false]),
    );
    const count = loopOf(
      name,
      'let n = 0; for (const code of list) if (call(code)) n++; return n;',
      accepts,
    );
    for (const [kind, list] of Object.entries(lists)) {
      const all = kind === 'valid' || name === SHAPE_ONLY ? COUNT : 0;
      runs[`${name} ${kind}`] = () =>
        mustAnswer(`${name}, ${kind}`, () => count(list), [[COUNT, all]]);
    }
  }
  const times = interleaved(ROUNDS, runs);
  const ratio = (middle, name, kind) =>
    middle(times[`${name} ${kind}`].cpu) / middle(times[`${LOOP} valid`].cpu);
  const nanoseconds = (name, kind) => (median(times[`${name} valid`][kind]) * 1e6) / COUNT;
  const rows = Object.keys(candidates).map((name) => [
    name in own && name !== LOOP ? asCode(name) : name,
    nanoseconds(name, 'wall').toFixed(0),
    nanoseconds(name, 'cpu').toFixed(0),
    ratio(median, name, 'valid'),
    ratio(median, name, 'invalid'),
  ]);
  const over = budgets.flatMap(([name, kind, limit]) => {
    const is = ratio(least, name, kind);
    if (is <= limit * slack) return [];
    return [`${name}, all ${kind}: ${is.toFixed(2)} over the bare loop, at most ${limit}`];
  });
  const head = ['', '正しい1件（ns）', 'CPU（ns）', 'すべて正しいときの比', 'すべて誤りのときの比'];
  return { text: table(head, rows), over };
}
