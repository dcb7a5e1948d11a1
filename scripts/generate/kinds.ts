/** Reads the kinds of values that concepts declare in their `kind.ts`, from the text alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { conceptFolders, foldersWith, ListError } from './folders.js';

/** What an inspection takes besides the value. */
interface OptionsParameter {
  readonly name: string;
  /** As the signature writes it, with the names that must be imported. */
  readonly type: string;
  readonly imports: readonly string[];
  readonly optional: boolean;
}

/** A kind as its `kind.ts` declares it, in the words of the source. */
export interface DeclaredKind {
  readonly folder: string;
  readonly constant: string;
  readonly name: string;
  readonly title: string;
  readonly inspect: string;
  readonly entered: string | undefined;
  readonly json: string;
  /** Whether the JSON Schema depends on the options. */
  readonly jsonOfOptions: boolean;
  /** Whether the JSON Schema says more than its title. */
  readonly jsonTells: boolean;
  readonly example: string;
  readonly firstVariant: string | undefined;
  readonly secret: boolean;
  readonly options: OptionsParameter | undefined;
}

/** The declarations of a file's top level, by name. */
type Declarations = ReadonlyMap<string, ts.Expression | ts.FunctionDeclaration>;

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

function declarationsOf(file: ts.SourceFile): Declarations {
  const found = new Map<string, ts.Expression | ts.FunctionDeclaration>();
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) {
      found.set(statement.name.text, statement);
    }
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (ts.isIdentifier(name) && initializer) found.set(name.text, bare(initializer));
    }
  }
  return found;
}

/** An expression without `as const` and `satisfies`. */
function bare(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? bare(node.expression) : node;
}

/** The properties of an object literal, by name. */
function propertiesOf(node: ts.Node | undefined): ReadonlyMap<string, ts.Expression> {
  const found = new Map<string, ts.Expression>();
  if (!node || !ts.isObjectLiteralExpression(node)) return found;
  for (const property of node.properties) {
    if (ts.isPropertyAssignment(property)) {
      found.set(property.name.getText(), property.initializer);
    }
    if (ts.isShorthandPropertyAssignment(property)) found.set(property.name.text, property.name);
  }
  return found;
}

/** The second parameter of a function that a folder exports. */
function optionsOf(folder: string, name: string): OptionsParameter | undefined {
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.ts'))) {
    const declared = declarationsOf(parse(join(folder, file))).get(name);
    if (!declared || !ts.isFunctionDeclaration(declared)) continue;
    const second = declared.parameters[1];
    if (!second?.type) return undefined;
    const imports: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isTypeReferenceNode(node)) imports.push(node.typeName.getText());
      ts.forEachChild(node, visit);
    };
    visit(second.type);
    return {
      name: ts.isIdentifier(second.name) ? second.name.text : 'options',
      type: second.type.getText(),
      imports: imports.filter((each) => !(each in globalThis)),
      optional: second.questionToken !== undefined || second.initializer !== undefined,
    };
  }
  return undefined;
}

function kindsOf(root: string, folder: string): DeclaredKind[] {
  const path = `src/${folder}/kind.ts`;
  const declarations = declarationsOf(parse(join(root, path)));
  const kinds: DeclaredKind[] = [];
  for (const [constant, node] of declarations) {
    if (!constant.endsWith('Kind')) continue;
    const properties = propertiesOf(node as ts.Expression);
    const textOf = (key: string): string => {
      const value = properties.get(key);
      if (value) return ts.isStringLiteral(value) ? value.text : value.getText();
      throw new ListError(
        `${constant} in ${path} has no \`${key}\`: add it, then run \`npm run generate\`.`,
      );
    };
    const json = declarations.get(textOf('json'));
    if (!json) {
      throw new ListError(
        `\`json\` of ${constant} must name an export of ${path}: write it there, then run \`npm run generate\`.`,
      );
    }
    const jsonOfOptions = ts.isFunctionDeclaration(json);
    const title = jsonOfOptions ? undefined : propertiesOf(json).get('title');
    const variants = properties.get('variants');
    const first = variants && ts.isArrayLiteralExpression(variants) && variants.elements[0];
    const firstVariant = first ? first.getText() : 'undefined';
    kinds.push({
      folder,
      constant,
      name: textOf('name'),
      title: title && ts.isStringLiteral(title) ? title.text : titleWithin(json),
      inspect: textOf('inspect'),
      entered: properties.has('entered') ? textOf('entered') : undefined,
      json: textOf('json'),
      jsonOfOptions,
      jsonTells: jsonOfOptions || propertiesOf(json).size > 1,
      example: properties.get('example')?.getText() ?? textOf('example'),
      firstVariant: firstVariant === 'undefined' ? undefined : firstVariant,
      secret: properties.has('secret'),
      options: optionsOf(join(root, 'src', folder), textOf('inspect')),
    });
  }
  if (kinds.length > 0) return kinds;
  throw new ListError(
    `${path} must export a constant named …Kind: add it, then run \`npm run generate\`.`,
  );
}

/** The first `title` anywhere in a declaration. */
function titleWithin(node: ts.Node): string {
  let title = '';
  const visit = (each: ts.Node): void => {
    const isTitle = ts.isPropertyAssignment(each) && each.name.getText() === 'title';
    if (isTitle && ts.isStringLiteral(each.initializer)) title ||= each.initializer.text;
    ts.forEachChild(each, visit);
  };
  visit(node);
  return title;
}

/** The kinds of all concepts, by name. */
export function declaredKinds(root = '.'): DeclaredKind[] {
  const declaring = foldersWith(root, 'kind.ts');
  return conceptFolders(root)
    .filter((folder) => declaring.includes(folder))
    .flatMap((folder) => kindsOf(root, folder))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
