import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../src/', import.meta.url));

interface Literal {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of a file, and every place that builds one of text. */
function read(file: string): { literals: Literal[]; built: string[] } {
  const text = readFileSync(root + file, 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const literals: Literal[] = [];
  const built: string[] = [];
  const placeOf = (node: ts.Node) =>
    `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      literals.push({ place: placeOf(node), source, flags });
    }
    const builds = ts.isIdentifier(node) && node.text === 'RegExp';
    if (builds && !ts.isTypeReferenceNode(node.parent)) built.push(placeOf(node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { literals, built };
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const found = files.map(read);
const literals = found.flatMap((file) => file.literals);

it('finds the regular expressions of the library', () => {
  expect(literals.length).toBeGreaterThan(40);
  for (const folder of ['core', 'institution-code', 'customer-id', 'password', 'account']) {
    expect(literals.some(({ place }) => place.startsWith(folder))).toBe(true);
  }
});

it('builds none of text, where no checker would see it', () => {
  expect(found.flatMap(({ built }) => built)).toEqual([]);
});

function complexityOf(source: string, flags: string): string {
  const diagnostics = checkSync(source, flags);
  return diagnostics.status === 'unknown' ? diagnostics.status : diagnostics.complexity.type;
}

describe('the checker', () => {
  beforeAll(() => {
    // The engine in plain JavaScript: no binary, no Java.
    process.env['RECHECK_BACKEND'] = 'pure';
    process.env['RECHECK_SYNC_BACKEND'] = 'pure';
  });

  it.each([
    ['(a+)+$', 'exponential'],
    ['\\s+$', 'polynomial'],
    ['^\\s*a?\\s*$', 'polynomial'],
  ])('sees that /%s/ is %s', (source, type) => {
    expect(complexityOf(source, '')).toBe(type);
  });

  it.each(literals)('finds /$source/$flags linear ($place)', ({ source, flags }) => {
    expect(['safe', 'linear']).toContain(complexityOf(source, flags));
  });
});

describe('the clock', () => {
  const units = ['a', 'A', '0', '０', ' ', '　', '-', '.', '@', 'ｱ', '令', '1.', 'e+', '01', '@0'];
  const heads = ['', 'P', 'pa', 'CAF', '="', '令和'];

  /** Milliseconds of CPU of the quickest of three runs: a busy machine makes a run slower, never quicker. */
  function timeOf(pattern: RegExp, length: number): number {
    const texts = heads.flatMap((head) =>
      units.map((unit) => `${head}${unit.repeat(length / unit.length)}\u0000`),
    );
    const times = [0, 1, 2].map(() => {
      const before = process.cpuUsage();
      for (const text of texts) {
        pattern.lastIndex = 0;
        pattern.test(text);
      }
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  }

  it.each(literals)(
    'gives ten times the time at most, with room, for ten times the text: /$source/$flags ($place)',
    ({ source, flags }) => {
      const pattern = new RegExp(source, flags);
      const small = timeOf(pattern, 10_000);
      // Quadratic time would be a hundred times as long: seconds, for 90 texts of 100,000 characters.
      expect(timeOf(pattern, 100_000)).toBeLessThan(30 * small + 60);
    },
  );

  it('would see a quadratic one', () => {
    expect(timeOf(/\s+$/, 5_000)).toBeGreaterThan(20 * timeOf(/\s+$/, 500));
  });
});
