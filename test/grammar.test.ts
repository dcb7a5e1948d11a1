import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../src/catalogue/index.js';
import { faults } from './all-faults.js';
import { type ApiReport, apiReports, nodesIn, type PublicFunction } from './api-report.js';
import { entries, inComments, run } from './examples.js';
import { kinds } from './kinds.js';
import { junk } from './laws.js';

type Call = (...args: unknown[]) => unknown;

const functions = apiReports.flatMap((report) => report.functions);
const called = (pattern: RegExp) => functions.filter(({ name }) => pattern.test(name));
/** Each function once: the root exports what the entries do. */
const once = (all: readonly PublicFunction[]) => [
  ...new Map(all.map((each) => [each.name, each])).values(),
];

const nameOf = ({ entry, name }: PublicFunction) => `${entry}: ${name}`;

/** What each entry gives at run time, by its name in the reports. */
const modules = new Map<string, Record<string, unknown>>();

beforeAll(async () => {
  for (const { entry } of apiReports) {
    const load = entries[entry === 'index' ? 'iryokikan' : `iryokikan/${entry}`];
    if (!load)
      throw new Error(`docs/api-reports/${entry}.api.md is of no entry: run \`npm run generate\`.`);
    modules.set(entry, await load());
  }
});

function callOf({ entry, name }: PublicFunction): Call {
  return modules.get(entry)?.[name] as Call;
}

/** The types of a union, or the one type. */
const parts = (node: ts.TypeNode): readonly ts.TypeNode[] =>
  ts.isUnionTypeNode(node) ? node.types.flatMap(parts) : [node];

const isNothing = (node: ts.TypeNode) => ['undefined', 'null', 'void'].includes(node.getText());

describe('the API reports', () => {
  it('are of every entry that is built', () => {
    expect(apiReports.length).toBeGreaterThan(15);
    expect(functions.length).toBeGreaterThan(300);
  });

  it('name what is there', () => {
    const missing = functions.filter((each) => typeof callOf(each) !== 'function').map(nameOf);
    expect(missing, 'The reports are out of date: run `npm run api`.').toEqual([]);
  });
});

describe('is…', () => {
  const named = /^is[A-Z]/;

  it('is the type guard of one value', () => {
    const wrong = called(named).filter(
      ({ parameters: [first], returned }) =>
        first?.type !== 'unknown' || !ts.isTypePredicateNode(returned),
    );
    expect(wrong.map(nameOf)).toEqual([]);
  });

  it('is the name of nothing else', () => {
    const guards = new Set(called(named).map(nameOf));
    const others = apiReports.flatMap(({ entry, names }) =>
      [...names].filter((name) => named.test(name)).map((name) => `${entry}: ${name}`),
    );
    expect(others.filter((name) => !guards.has(name))).toEqual([]);
    const elsewhere = functions.filter(
      ({ name, returned }) => ts.isTypePredicateNode(returned) && !named.test(name),
    );
    expect(elsewhere.map(nameOf)).toEqual([]);
  });
});

/** What fails when it is looked at: it is answered where the type says that anything may stand there. */
const traps = junk.filter((value) => {
  try {
    return Reflect.get(Object(value), 'length') === Symbol();
  } catch {
    return true;
  }
});

/** Junk in each place in turn, and in all of them; the others hold what is likely to be well formed. */
function* junkCalls({ parameters }: PublicFunction): Generator<unknown[]> {
  const length = Math.max(parameters.length, 2);
  for (const stray of junk) {
    const isTrap = traps.includes(stray);
    for (let place = 0; place < length; place++) {
      if (isTrap && parameters[place]?.type !== 'unknown') continue;
      for (const other of [undefined, '0110113719', {}]) {
        yield Array.from({ length }, (_, index) => (index === place ? stray : other));
      }
    }
    if (!isTrap) yield new Array(length).fill(stray);
  }
}

/** What a function throws on junk, without repetition. */
function thrownOn(each: PublicFunction): string[] {
  const call = callOf(each);
  const thrown = new Set<string>();
  for (const args of junkCalls(each)) {
    try {
      call(...args);
    } catch (error) {
      thrown.add(`${(error as Error).name} ${(error as Error).message}`.slice(0, 120));
    }
  }
  return [...thrown];
}

describe('what is asked of a value', () => {
  it.each(once(called(/^(?:is|inspect)[A-Z]/)).map((each) => [each.name, each] as const))(
    '%s answers to junk in any place',
    (_, each) => {
      expect(thrownOn(each)).toEqual([]);
    },
  );

  it('parse… takes anything', () => {
    const wrong = called(/^parse[A-Z]/).filter(
      ({ parameters: [first] }) => first?.type !== 'unknown',
    );
    expect(wrong.map(nameOf)).toEqual([]);
  });
});

describe('an Outcome', () => {
  it('holds a word, a date or a number, and never a boolean, which is true as an object', () => {
    const wrong: string[] = [];
    for (const { entry, source } of apiReports) {
      for (const node of nodesIn(source)) {
        const isOutcome =
          (ts.isTypeReferenceNode(node) && node.typeName.getText() === 'Outcome') ||
          (ts.isExpressionWithTypeArguments(node) && node.expression.getText() === 'Outcome');
        if (!isOutcome) continue;
        const [held] = node.typeArguments ?? [];
        if (held && parts(held).some((part) => /^(?:boolean|true|false)$/.test(part.getText()))) {
          wrong.push(`${entry}: ${node.getText()} in ${ownerOf(node)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** The name of the declaration that a node stands in. */
function ownerOf(node: ts.Node): string {
  const isOuter = ts.isSourceFile(node.parent);
  return isOuter ? ((node as { name?: ts.Identifier }).name?.text ?? '') : ownerOf(node.parent);
}

/** Whether a type is an object of named options, as far as the report of its entry tells. */
function isOptions(node: ts.TypeNode, report: ApiReport): boolean {
  return parts(node)
    .filter((part) => !isNothing(part))
    .every((part) => {
      if (ts.isTypeLiteralNode(part)) return true;
      if (ts.isIntersectionTypeNode(part))
        return part.types.every((each) => isOptions(each, report));
      if (ts.isMappedTypeNode(part)) return true;
      if (!ts.isTypeReferenceNode(part)) return false;
      const [of] = part.typeArguments ?? [];
      const isMade = /^(?:Partial|Pick|Omit|Readonly|Required)$/.test(part.typeName.getText());
      if (isMade && of) return isOptions(of, report);
      const declared = report.declarations.get(part.typeName.getText());
      if (declared && ts.isInterfaceDeclaration(declared)) return true;
      return declared !== undefined && ts.isTypeAliasDeclaration(declared)
        ? isOptions(declared.type, report)
        : false;
    });
}

/** Functions whose second parameter is no object of options, and why it need not be one. */
const secondParameters: readonly (readonly [why: string, names: RegExp])[] = [
  ['how to show a value', /^format[A-Z]/],
  [
    'arithmetic: two operands of equal weight',
    /^(?:add|daysBetween$|milestonesBetween$|dateIn$|ageOn$)/,
  ],
  ['arithmetic: a date and a number of months', /^periodEnd(?:Readings)?$/],
  ['a list and the day on which it is asked', /^inForceOn$|^passwordPolicyOn$/],
  [
    'a desk and the time at which it is asked',
    /^(?:deskHours|deskHoursOn|deskStatus|nextDeskHours)$/,
  ],
  ['a finding and the texts of a language', /^messageOf$/],
  ['a form and what is filled in', /^(?:fieldStates|inspectForm|requiredFields)$/],
];

describe('a second parameter', () => {
  const isListed = (name: string) => secondParameters.some(([, names]) => names.test(name));
  const others = apiReports.flatMap((report) =>
    report.functions.filter(
      ({ parameters }) =>
        parameters.length > 1 && !parameters.slice(1).every(({ node }) => isOptions(node, report)),
    ),
  );

  it('is an object of options, or has a reason not to be', () => {
    expect(others.filter(({ name }) => !isListed(name)).map(nameOf)).toEqual([]);
  });

  it('has no reason that no function needs', () => {
    const idle = secondParameters.filter(
      ([, names]) => !others.some(({ name }) => names.test(name)),
    );
    expect(idle).toEqual([]);
  });
});

describe('names of what may not be there', () => {
  it('find… gives it or undefined', () => {
    const wrong = called(/^find[A-Z]/).filter(
      ({ returned }) => !parts(returned).some((part) => part.getText() === 'undefined'),
    );
    expect(wrong.map(nameOf)).toEqual([]);
  });

  it('…Of never gives undefined', () => {
    const wrong = called(/Of$/).filter(({ returned }) => parts(returned).some(isNothing));
    expect(wrong.map(nameOf)).toEqual([]);
  });

  it('nothing but find… gives undefined or null', () => {
    const wrong = functions.filter(
      ({ name, returned }) => !/^find[A-Z]/.test(name) && parts(returned).some(isNothing),
    );
    expect(wrong.map(nameOf)).toEqual([]);
  });
});

describe('format…', () => {
  // While a code is being typed there is a caret to tell, and no style to choose.
  const styled = called(/^format[A-Z](?!\w*Partial$)/).filter(
    ({ parameters }) => parameters.length > 1,
  );

  it.each(once(styled).map((each) => [each.name, each] as const))(
    '%s refuses a style that it does not know',
    (_, each) => {
      const format = callOf(each);
      const kind = kinds.find((known) => (known.format as Call | undefined) === format);
      expect(kind, `${each.name} stands in no kind.ts`).toBeDefined();
      expect(() => format(kind?.example, 'no-such-style')).toThrow(RangeError);
    },
  );
});

describe('types', () => {
  it('that the functions of an entry name are exported by it', () => {
    const wrong: string[] = [];
    for (const { entry, functions: own, names, declarations } of apiReports) {
      for (const { name, parameters, returned } of own) {
        const nodes = [...parameters.map(({ node }) => node), returned].flatMap((node) => [
          ...nodesIn(node),
        ]);
        for (const node of nodes) {
          if (!ts.isTypeReferenceNode(node)) continue;
          const type = node.typeName.getText();
          if (declarations.has(type) && !names.has(type))
            wrong.push(`${entry}: ${type} of ${name}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('readings', () => {
  const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

  it('have ids in kebab-case in rules and faults', () => {
    const ids = [...rules, ...faults].flatMap(({ readings = [] }) => readings.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => !kebab.test(id))).toEqual([]);
  });

  it('have the same ids in an outcome and in its findings', async () => {
    const wrong = new Set<string>();
    let seen = 0;
    const look = (name: string, answer: unknown) => {
      const { readings, findings } = Object(answer) as Record<string, unknown>;
      if (typeof readings !== 'object' || readings === null || !Array.isArray(findings)) return;
      seen++;
      const ids = Object.keys(readings);
      for (const id of ids) if (!kebab.test(id)) wrong.add(`${name}: ${id}`);
      for (const found of findings) {
        for (const { id } of found.readings ?? [])
          if (!ids.includes(id)) wrong.add(`${name}: ${id}`);
      }
    };
    const lend = (name: string, exported: unknown) =>
      typeof exported !== 'function' || /^[A-Z]/.test(name)
        ? exported
        : (...args: unknown[]) => {
            const answer = exported(...args);
            look(name, answer);
            return answer;
          };
    for (const example of inComments) await run(example, () => {}, lend);
    expect(seen).toBeGreaterThan(10);
    expect([...wrong]).toEqual([]);
  });
});
