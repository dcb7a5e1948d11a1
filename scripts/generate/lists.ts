/** The lists that are made of the folders of `src/`, as text by path. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import {
  conceptFolders,
  documentedEntries,
  entries,
  exportedName,
  foldersIn,
  rootFolders,
} from './folders.js';
import { type DeclaredKind, declaredKinds } from './kinds.js';
import { repositoryOf, siteOf } from './owner.js';

const head = '// Made by `npm run generate` (scripts/generate.ts): do not edit.\n';

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

function importLine(names: readonly string[], from: string): string {
  return `import { ${names.join(', ')} } from '${from}';\n`;
}

/** Imports of several names, those of one module together. */
function imports(named: readonly (readonly [name: string, from: string])[]): string {
  const modules = new Map<string, Set<string>>();
  for (const [name, from] of named) modules.set(from, (modules.get(from) ?? new Set()).add(name));
  return [...modules].map(([from, names]) => importLine([...names], from)).join('');
}

function rootIndex(root: string): string {
  const lines = rootFolders(root).map((name) => `export * from './${name}/index.js';\n`);
  return `${head}\n${lines.join('')}`;
}

/** The constants with the English texts, with the modules they are in: of the folders, and of the folders within them. */
function englishTexts(root: string): (readonly [name: string, from: string])[] {
  const folders = foldersIn(join(root, 'src')).flatMap((name) => [
    name,
    ...foldersIn(join(root, 'src', name)).map((inner) => `${name}/${inner}`),
  ]);
  return folders
    .filter((folder) => existsSync(join(root, 'src', folder, 'en.ts')))
    .map((folder) => [exportedName(root, `src/${folder}/en.ts`, 'Texts'), `./${folder}/en.js`]);
}

/** The modules that a module asks for at run time, itself first. */
function modulesOf(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const text = readFileSync(path, 'utf8').replace(/^import type [^;]*;/gm, '');
  for (const [, from = ''] of text.matchAll(/ from '(\.[^']*)\.js';/g)) {
    modulesOf(join(dirname(path), `${from}.ts`), seen);
  }
  return seen;
}

/** The file with the texts of some faults: beside them, or in the folder above. */
function textsBeside(faults: string): string {
  const beside = join(dirname(faults), 'en.ts');
  return existsSync(beside) ? beside : join(dirname(faults), '../en.ts');
}

/** What a form can say, in English: the names of the texts of every fault that it can give. */
function textsOfForms(root: string, named: ReadonlyMap<string, string>) {
  const source = join(root, 'src');
  const formFolders = foldersIn(join(source, 'forms')).filter((name) =>
    existsSync(join(source, 'forms', name, `${name}.ts`)),
  );
  return formFolders.map((folder) => {
    const modules = modulesOf(join(source, 'forms', folder, `${folder}.ts`));
    const engine = modulesOf(join(source, 'forms/engine/inspect.ts'));
    const files = [...modules, ...engine]
      .filter((path) => path.endsWith('/faults.ts'))
      .map((path) => `./${relative(source, textsBeside(path)).replace(/\.ts$/, '.js')}`);
    const own = named.get(`./forms/${folder}/en.js`) ?? '';
    const all = [...new Set(files.map((path) => named.get(path) ?? path))].sort();
    return { own, all };
  });
}

/** As the texts of a form alone are called beside the whole that goes by their name. */
const ownName = (name: string) => `own${name.charAt(0).toUpperCase()}${name.slice(1)}`;

function english(root: string): string {
  const texts = englishTexts(root);
  const forms = textsOfForms(root, new Map(texts.map(([name, from]) => [from, name])));
  const own = new Set(forms.map((form) => form.own));
  const local = (name: string) => (own.has(name) ? ownName(name) : name);
  const names = texts.map(([name]) => name).sort();
  const imported = texts.map(
    ([name, from]) => [own.has(name) ? `${name} as ${ownName(name)}` : name, from] as const,
  );
  const wholes = forms.map(({ own: name, all }) => {
    const parts = all.map(local);
    return `
/**
 * The English texts of all that \`${name.slice(0, -5)}\` can say. Source: none, words of this package.
 *
 * @example
 * import { ${name} } from 'iryokikan/en';
 * Object.values(${name}).every((text) => typeof text === 'function') //=> true
 */
export const ${name}: ${parts.map((part) => `typeof ${part}`).join(' & ')} = /* @__PURE__ */ Object.assign({}, ${parts.join(', ')});
`;
  });
  return `${head}
/**
 * 英語の文 — English texts.
 *
 * @module
 */

${imports(imported)}import type { Texts } from './core/finding.js';

/**
 * 英語の文: the English texts of all concepts, for \`messageOf\`. Source: none, words of this package.
 *
 * @example
 * import { inspectInstitutionCode7, messageOf } from 'iryokikan';
 * import { en } from 'iryokikan/en';
 * inspectInstitutionCode7('').findings.map((found) => messageOf(found, en))
 * //=> ['Enter the institution number: seven half-width digits.']
 */
// Not a spread: bundlers would keep it, and with it every text, for those who import one concept's only.
export const en: Texts = /* @__PURE__ */ Object.assign({}, ${names.map(local).join(', ')});
${wholes.join('')}
/** The English texts of one concept each, for a front-end that wants no more. */
export { ${names.filter((name) => !own.has(name)).join(', ')} };
`;
}

function catalogue(root: string): string {
  const concepts = conceptFolders(root).map(
    (folder) => [folder, exportedName(root, `src/${folder}/rules.ts`, 'Rules')] as const,
  );
  return `${head}
import type { Rule } from '../core/source.js';
${imports(concepts.map(([folder, name]) => [name, `../${folder}/rules.js`]))}
/**
 * 概念ごとの規則: all rules by the folder that holds them. Source: none, a convention of this package.
 *
 * @example
 * import { rulesByConcept } from 'iryokikan/catalogue';
 * rulesByConcept.certificate[0].id //=> 'cert.prereq'
 */
export const rulesByConcept: Readonly<Record<string, readonly Rule[]>> = {
${concepts.map(([folder, name]) => `'${folder}': ${name},`).join('\n')}
};
`;
}

function kindTable(kinds: readonly DeclaredKind[]): string {
  return `${head}
import type { Kind } from '../src/core/kind.js';
${imports(kinds.map(({ constant, folder }) => [constant, `../src/${folder}/kind.js`]))}
/** Every kind of text value. */
export const kinds: readonly Kind[] = [${kinds.map(({ constant }) => constant).join(', ')}];
`;
}

function zodSchema(kind: DeclaredKind): string {
  const { name, title, inspect, json, jsonOfOptions, example, firstVariant, secret } = kind;
  const schema = `${camel(name)}Schema`;
  const { options } = kind;
  const parameter = options ? `${options.name}${options.optional ? '?' : ''}: ${options.type}` : '';
  const inspection = options ? `(input) => ${inspect}(input, ${options.name})` : inspect;
  return `
/**
 * Schema of a ${title}: it fails exactly where {@link ${inspect}} finds an error, and gives its value.${
   secret ? '\n * It reports no text of the value, also where `reportInput` is on.' : ''
 }
 *
 * @example
 * import { ${schema} } from 'iryokikan/zod';
 * ${schema}(${firstVariant ?? ''}).safeParse(${example}).success //=> true
 */
export function ${schema}(${parameter}): z.ZodMiniType<${name}, string> {
  return schemaOf(${inspection}, ${jsonOfOptions && options ? `${json}(${options.name})` : json});
}
`;
}

function zodKinds(kinds: readonly DeclaredKind[]): string {
  const named: [string, string][] = [];
  const types = new Set<string>();
  for (const { folder, name, inspect, json, options } of kinds) {
    const index = `../${folder}/index.js`;
    for (const type of [name, ...(options?.imports ?? [])]) {
      types.add(type);
      named.push([`type ${type}`, index]);
    }
    named.push([inspect, index], [json, `../${folder}/kind.js`]);
  }
  return `${head}
import type * as z from 'zod/v4/mini';
${imports(named)}import { schemaOf } from '../zod/schema-of.js';

export type { ${[...types].join(', ')} };
${kinds.map(zodSchema).join('')}`;
}

/** For the JSON Schema of a form's field: what the schema of its kind says besides a title. */
function fieldSchemas(root: string, kinds: readonly DeclaredKind[]): string {
  const telling = kinds.filter(({ jsonTells }) => jsonTells);
  const named: [string, string][] = [];
  const rows: string[] = [];
  for (const { folder, inspect, entered, json, jsonOfOptions, firstVariant } of telling) {
    named.push([json, `../../${folder}/kind.js`]);
    const schema = jsonOfOptions ? `/* @__PURE__ */ ${json}(${firstVariant ?? ''})` : json;
    // An inspection that takes options is called without them by no field.
    for (const name of [jsonOfOptions ? undefined : inspect, entered]) {
      if (name === undefined) continue;
      named.push([name, `../../${folder}/${fileOf(root, folder, name)}.js`]);
      rows.push(`[${name}, ${schema}],`);
    }
  }
  return `${head}
import type { TextSchema } from '../../core/kind.js';
${imports(named)}
/** The JSON Schema of the texts that an inspection takes, where its kind declares one. */
export const fieldSchemas: readonly (readonly [inspect: unknown, schema: TextSchema])[] = [
${rows.join('\n')}
];
`;
}

/** The file of a folder that exports a function. */
function fileOf(root: string, folder: string, name: string): string {
  const files = readdirSync(join(root, 'src', folder)).filter((file) => file.endsWith('.ts'));
  const found = files.find((file) =>
    readFileSync(join(root, 'src', folder, file), 'utf8').includes(`export function ${name}(`),
  );
  return (found ?? 'index.ts').slice(0, -3);
}

function conformance(root: string): string {
  const folder = 'test/conformance/adapters';
  const files = readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .sort();
  const named = files.map(
    (file) => [exportedName(root, `${folder}/${file}`, 'Adapters'), file] as const,
  );
  return `${head}
import type { Adapter } from '../adapter.js';
${imports(named.map(([name, file]) => [name, `./${file.replace('.ts', '.js')}`]))}
/** The adapter of each rule, by the rule id of the cases. */
export const adapters: Readonly<Record<string, Adapter>> = {
${named.map(([name]) => `...${name},`).join('\n')}
};
`;
}

/** The files of the suite that programs in other languages are held to. */
function conformanceFiles(root: string): string {
  const files = readdirSync(join(root, 'fixtures/conformance')).sort();
  const named = files.map((file) => {
    const name = file.replace('.json', '').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    return [name, file] as const;
  });
  return `${head}
${named.map(([name, file]) => `import ${name} from '../../fixtures/conformance/${file}';`).join('\n')}

/** The files of \`fixtures/conformance/\`, one for each concept. */
export const conformanceFiles: readonly unknown[] = [${named.map(([name]) => name).join(', ')}];
`;
}

/** `exports` of the package: each entry as ESM and CommonJS, both with their types; for Node in few files. */
function exportsOf(names: readonly string[]): [string, object][] {
  const built = (name: string, module: string) => ({
    types: `./dist/${name}.d.${module}ts`,
    node: `./dist/node/${name}.${module}js`,
    default: `./dist/${name}.${module}js`,
  });
  return names.map((name) => [
    name === 'index' ? '.' : `./${name}`,
    { import: built(name, ''), require: built(name, 'c') },
  ]);
}

/** Where TypeScript finds the types of a subpath under `moduleResolution: node`, which reads no `exports`. */
function typesVersionsOf(names: readonly string[]): object {
  const subpaths = names.filter((name) => name !== 'index');
  const types = subpaths.map((name) => [name, [`./dist/${name}.d.ts`]]);
  const schemas = ['config.schema.json', 'conformance.schema.json'].map((name) => [
    name,
    [`./dist/${name}`],
  ]);
  return { '*': Object.fromEntries([...types, ...schemas]) };
}

function packageJson(root: string): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const names = Object.keys(entries(root));
  const files = Object.entries(manifest.exports).filter(([name]) => /\.js(?:on)?$/.test(name));
  manifest.exports = Object.fromEntries([...exportsOf(names), ...files]);
  manifest.typesVersions = typesVersionsOf(names);
  const address = repositoryOf(manifest);
  manifest.homepage = siteOf(manifest);
  manifest.bugs = `${address}/issues`;
  manifest.author = `iryokikan contributors (${address}/graphs/contributors)`;
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** Documents that name the repository, with the owner that package.json gives. */
function withOwner(root: string): [string, string][] {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const address = repositoryOf(manifest);
  const owned = new URL(address).pathname.slice(1);
  const guides = ['docs/guides', 'docs/en/guides'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  return ['README.md', 'README.en.md', ...guides].map((path) => [
    path,
    readFileSync(join(root, path), 'utf8')
      .replace(/(?<=github\.com\/|uses: )[^\s/()]+\/iryokikan(?![\w-])/g, owned)
      .replace(/https:\/\/[^\s/()]+\.github\.io\/iryokikan\//g, siteOf(manifest)),
  ]);
}

function typedocJson(root: string): string {
  const config = JSON.parse(readFileSync(join(root, 'typedoc.json'), 'utf8'));
  config.entryPoints = documentedEntries(root);
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

/** Every list, by path. */
export function lists(root = '.'): ReadonlyMap<string, string> {
  const kinds = declaredKinds(root);
  return new Map([
    ['src/index.ts', rootIndex(root)],
    ['src/en.ts', english(root)],
    ['src/generated/catalogue.ts', catalogue(root)],
    ['test/kinds.ts', kindTable(kinds)],
    ['src/generated/zod-kinds.ts', zodKinds(kinds)],
    ['src/generated/conformance-files.ts', conformanceFiles(root)],
    ['src/forms/engine/field-schemas.ts', fieldSchemas(root, kinds)],
    ['test/conformance/adapters/index.ts', conformance(root)],
    ['package.json', packageJson(root)],
    ['typedoc.json', typedocJson(root)],
    ...withOwner(root),
  ]);
}
