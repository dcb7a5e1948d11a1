/**
 * `types.ts` of each form: the record, the input and the form as named types, with the labels of
 * the fields, so that an editor shows names instead of the whole data.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Form, FormField } from '../../src/forms/engine/form.js';
import { ListError } from './folders.js';

const folder = 'src/forms';
const probe = `${folder}/probe.ts`;

/** `claims-application` → `ClaimsApplication`. */
const typeName = (id: string) => id.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
const constName = (id: string) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const dataOf = (id: string) => `${folder}/${id}/${id}.ts`;

/**
 * A program in which the forms have the types of their data, and which asks for those of their
 * records.
 */
function program(forms: readonly Form[]): ts.Program {
  const config = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const texts = new Map([
    [
      probe,
      [
        "import type { FormInput, FormValues } from './engine/record.js';",
        ...forms.flatMap(({ id }) => [
          `import { ${constName(id)} } from './${id}/${id}.js';`,
          `export type ${typeName(id)} = FormValues<typeof ${constName(id)}>;`,
          `export type ${typeName(id)}Input = FormInput<typeof ${constName(id)}>;`,
        ]),
      ].join('\n'),
    ],
    ...forms.map(({ id }) => {
      const named = `export const ${constName(id)}: ${typeName(id)}Form = {`;
      const text = readFileSync(dataOf(id), 'utf8');
      if (!text.includes(named)) throw new ListError(`${dataOf(id)} has to hold: ${named}`);
      return [dataOf(id), text.replace(named, `export const ${constName(id)} = {`)] as const;
    }),
  ]);
  const { getSourceFile, fileExists } = host;
  const own = (path: string) => texts.get(path.replace(`${process.cwd()}/`, ''));
  host.fileExists = (path) => own(path) !== undefined || fileExists(path);
  host.getSourceFile = (path, ...rest) => {
    const text = own(path);
    return text === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, text, ...(rest.slice(0, 1) as [ts.ScriptTarget]));
  };
  return ts.createProgram([probe], options, host);
}

/** The names of types that are part of a type, each with its file. */
function namesIn(type: ts.Type, checker: ts.TypeChecker): [string, string][] {
  const symbol = type.aliasSymbol ?? (type.isClassOrInterface() ? type.symbol : undefined);
  const file = symbol?.declarations?.[0]?.getSourceFile().fileName;
  if (symbol && file) return [[symbol.name, file]];
  return type.isUnion() ? type.types.flatMap((each) => namesIn(each, checker)) : [];
}

/**
 * A type as text: its choices in the order of the form, then all else; the compiler's own order is
 * one of chance.
 */
function printed(type: ts.Type, { choices = [] }: FormField, checker: ts.TypeChecker): string {
  const flags =
    ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
  const chosen = ['boolean', ...choices.map(({ value }) => `"${value}"`)];
  const last = ['string', '(string & {})', 'null', 'undefined'];
  const rank = (part: string) =>
    chosen.includes(part) ? chosen.indexOf(part) - 100 : last.indexOf(part);
  return checker
    .typeToString(type, undefined, flags)
    .split(' | ')
    .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))
    .join(' | ');
}

const importOf = ([name, file]: [string, string]) => {
  const path = file.slice(file.indexOf('/src/') + 5).replace(/\.ts$/, '.js');
  return `import type { ${name} } from '../../${path}';`.replace('../../forms/', '../');
};

function typesOf({ id, title, fields }: Form, all: ts.Program): string {
  const checker = all.getTypeChecker();
  const source = all.getSourceFile(probe) as ts.SourceFile;
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol);
  const imports = new Map<string, string>();

  /** The members of a record, in the order of the form. */
  function members(name: string): string {
    const symbol = exported.find((each) => each.name === name) as ts.Symbol;
    const record = checker.getDeclaredTypeOfSymbol(symbol);
    return fields
      .map((field) => {
        const property = record.getProperty(field.name) as ts.Symbol;
        const mark = property.flags & ts.SymbolFlags.Optional ? '?' : '';
        const own = checker.getTypeOfSymbol(property);
        // What was inspected is left out rather than undefined.
        const type = name === typeName(id) ? checker.getNonNullableType(own) : own;
        for (const each of namesIn(type, checker)) imports.set(each[0], importOf(each));
        return `  /** ${field.label.ja} */\n  readonly ${field.name}${mark}: ${printed(type, field, checker)};`;
      })
      .join('\n');
  }

  const name = typeName(id);
  const record = members(name);
  const input = members(`${name}Input`);
  return `// Made of the fields in ${id}.ts by \`npm run generate\`: edit that file, not this one.

${[...imports.values()].sort().join('\n')}
import type { TypedForm } from '../engine/form.js';

/** ${title.ja}, inspected. */
export type ${name} = {
${record}
};

/** ${title.ja}, as it is entered. */
export type ${name}Input = {
${input}
};

/** ${title.ja}, as data. */
export interface ${name}Form extends TypedForm<${name}, ${name}Input> {}
`;
}

/** The files as text by path, not yet formatted. */
export async function formTypes(): Promise<ReadonlyMap<string, string>> {
  const { allForms } = await import('../../src/forms/all-forms.js');
  const all = program(allForms);
  return new Map(allForms.map((form) => [`${folder}/${form.id}/types.ts`, typesOf(form, all)]));
}
