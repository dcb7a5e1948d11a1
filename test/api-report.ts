import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { filesUnder } from './files.js';

interface Parameter {
  readonly name: string;
  /** As the report writes it. */
  readonly type: string;
  readonly node: ts.TypeNode;
}

export interface PublicFunction {
  readonly entry: string;
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly returned: ts.TypeNode;
}

/** What an entry exports, read from its API report. */
export interface ApiReport {
  readonly entry: string;
  readonly functions: readonly PublicFunction[];
  /** Names of everything exported. */
  readonly names: ReadonlySet<string>;
  /** Every declaration in the report, by name, exported or not. */
  readonly declarations: ReadonlyMap<string, ts.Statement>;
  readonly source: ts.SourceFile;
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function namesIn(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as { name?: ts.Identifier };
  return name ? [name.text] : [];
}

function read(path: string): ApiReport {
  const [, code = ''] = /```ts\n([\s\S]*)\n```/.exec(readFileSync(path, 'utf8')) ?? [];
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const entry = (/([^/]+)\.api\.md$/.exec(path)?.[1] ?? path).replaceAll('.', '/');
  const functions: PublicFunction[] = [];
  const names = new Set<string>();
  const declarations = new Map<string, ts.Statement>();
  for (const statement of source.statements) {
    for (const name of namesIn(statement)) {
      declarations.set(name, statement);
      if (isExported(statement)) names.add(name);
    }
    if (!ts.isFunctionDeclaration(statement) || !isExported(statement)) continue;
    const { name, parameters, type } = statement;
    if (!name || !type) continue;
    functions.push({
      entry,
      name: name.text,
      returned: type,
      parameters: parameters.map((each) => {
        if (!each.type) throw new Error(`${entry}: a parameter of ${name.text} has no type`);
        return { name: each.name.getText(), type: each.type.getText(), node: each.type };
      }),
    });
  }
  return { entry, functions, names, declarations, source };
}

/** The report of every entry. */
export const apiReports: readonly ApiReport[] = filesUnder('docs/api-reports', '.api.md').map(read);

/** Every node within one, itself first. */
export function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) yield* nodesIn(child);
}
