/**
 * Holds the built entries to the browsers of docs/browsers.md: no syntax, no function and no global that Safari 14 lacks.
 * `node test/package/baseline.mjs` prints what it finds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** All that the entries may ask of where they run; Safari 14 has every one. */
const globals = [
  ...['Array', 'Boolean', 'Date', 'Error', 'Infinity', 'JSON', 'Map', 'Math', 'NaN', 'Number'],
  ...[
    'Object',
    'Promise',
    'RangeError',
    'Reflect',
    'RegExp',
    'Set',
    'String',
    'Symbol',
    'TextDecoder',
  ],
  ...[
    'TextEncoder',
    'TypeError',
    'ArrayBuffer',
    'Float64Array',
    'Int32Array',
    'Uint16Array',
    'Uint32Array',
    'Uint8Array',
    'WeakMap',
    'isNaN',
  ],
  'undefined',
  // For the kernel of the check, which does without where there is none.
  ...['WebAssembly', 'atob'],
];

/** The names of members that TypeScript's description of an edition of the language holds. */
function membersIn(files) {
  const names = new Set();
  const folder = join(root, 'node_modules/typescript/lib');
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    const visit = (node) => {
      if (ts.isMethodSignature(node)) {
        if (ts.isIdentifier(node.name)) names.add(node.name.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  }
  return names;
}

/** Those of iterators (`take`, `drop`) are left out: methods of our own have the same names. */
const editions = readdirSync(join(root, 'node_modules/typescript/lib')).filter(
  (name) => /^lib\.es(?:\d+|next)\..*d\.ts$/.test(name) && !name.includes('iterator'),
);
const isNewer = (name) => /^lib\.es(?:202[2-9]|20[3-9]\d|next)\./.test(name);
const old = membersIn(['lib.es5.d.ts', ...editions.filter((name) => !isNewer(name))]);

/** Functions of ES2022 and later, such as `at`, `hasOwn` and `findLast`: Safari has the first of them from 15.4 on. */
const newerMembers = new Set(
  [...membersIn(editions.filter(isNewer))].filter((name) => !old.has(name)),
);

/** What a regular expression may not hold: looking behind came with Safari 16.4, the rest later. */
function newerPattern(source, flags) {
  if (/\(\?<[=!]/.test(source)) return 'a regular expression that looks behind';
  if (/\(\?[ims]*-?[ims]+:/.test(source)) return 'modifiers within a regular expression';
  return /[dv]/.test(flags) ? `a regular expression with the flag ${flags}` : undefined;
}

function newerSyntax(node) {
  if (ts.isPrivateIdentifier(node)) return `the private name ${node.text}`;
  if (ts.isClassStaticBlockDeclaration(node)) return 'a static block';
  if (ts.isPropertyDeclaration(node) && ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Static)
    return 'a static field';
  if (ts.isAwaitExpression(node)) {
    const within = ts.findAncestor(node, (each) => ts.isFunctionLike(each));
    if (!within) return 'await outside a function';
  }
  if (ts.isNamespaceExport(node)) return 'export * as';
  if (ts.isImportAttributes?.(node)) return 'attributes of an import';
  if (ts.isRegularExpressionLiteral(node)) {
    const [, source, flags] = /^\/(.*)\/(\w*)$/s.exec(node.text);
    return newerPattern(source, flags);
  }
  if (ts.isStringLiteralLike(node)) return newerPattern(node.text, '');
  // Only calls: the fields of our own data have such names too.
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { text } = node.expression.name;
    if (newerMembers.has(text)) return `.${text}()`;
  }
  return undefined;
}

/** The globals that a module uses: the names that nothing in it declares. */
function globalsOf(file) {
  const options = { allowJs: true, checkJs: true, noLib: true, noResolve: true, noEmit: true };
  const host = ts.createCompilerHost({});
  host.getSourceFile = (name) => (name === file.fileName ? file : undefined);
  const target = ts.ScriptTarget.ESNext;
  const program = ts.createProgram([file.fileName], { ...options, target, types: [] }, host);
  const missing = /^Cannot find name '([^']+)'/;
  return program
    .getSemanticDiagnostics(file)
    .flatMap(
      ({ messageText }) =>
        missing.exec(ts.flattenDiagnosticMessageText(messageText, ' '))?.[1] ?? [],
    );
}

/** What in a module's text is newer than the baseline, each once. */
export function newerThanBaseline(text) {
  const file = ts.createSourceFile('module.js', text, ts.ScriptTarget.ESNext, true);
  const found = new Set(globalsOf(file).filter((name) => !globals.includes(name)));
  const visit = (node) => {
    const newer = newerSyntax(node);
    if (newer) found.add(newer);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found];
}

/** An entry with all that it needs but zod, whose baseline is its own. */
export async function bundleOf(name) {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${name}';`, resolveDir: root },
    bundle: true,
    format: 'esm',
    target: 'esnext',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
    external: ['zod'],
  });
  return outputFiles[0].text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const subpath of Object.keys(exports).filter((name) => !name.endsWith('.json'))) {
    const name = subpath.replace('.', 'iryokikan');
    console.log(name, newerThanBaseline(await bundleOf(name)).join(', ') || 'ok');
  }
}
