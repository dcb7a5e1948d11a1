/** What a concept exports for its users to call or read, with the first sentence of its comment, from the text alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One name of a concept that is no type. */
export interface PublicName {
  readonly name: string;
  readonly says: string;
}

const parse = (path: string) =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);

/** The names that an `index.ts` passes on from a file of its own folder. */
function exportedFrom(index: string): [name: string, file: string][] {
  return parse(index).statements.flatMap((statement): [string, string][] => {
    if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return [];
    const { exportClause: clause, moduleSpecifier: from } = statement;
    if (!clause || !ts.isNamedExports(clause) || !from || !ts.isStringLiteral(from)) return [];
    if (!from.text.startsWith('./')) return [];
    const file = from.text.replace(/\.js$/, '.ts');
    return clause.elements.flatMap(({ isTypeOnly, name }) =>
      isTypeOnly ? [] : [[name.text, file]],
    );
  });
}

/** A comment up to the end of its first sentence, on one line. */
function firstSentence(comment: string): string {
  const [paragraph = ''] = comment.split(/\n\s*\n/);
  const line = paragraph
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/\s+/g, ' ')
    .trim();
  return /^.*?\.(?= |$)/.exec(line)?.[0] ?? line;
}

function commentsIn(path: string): ReadonlyMap<string, string> {
  const file = parse(path);
  const found = new Map<string, string>();
  for (const statement of file.statements) {
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name)
      : ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
        ? [statement.name]
        : [];
    const comment = ts
      .getJSDocCommentsAndTags(statement)
      .filter(ts.isJSDoc)
      .map((each) => ts.getTextOfJSDocComment(each.comment) ?? '')
      .join('\n\n');
    // The last of several signatures has no comment.
    if (comment === '') continue;
    for (const name of names) if (name && ts.isIdentifier(name)) found.set(name.text, comment);
  }
  return found;
}

/** Every name of a folder, in the order of the alphabet. */
export function publicNames(folder: string): PublicName[] {
  return exportedFrom(join(folder, 'index.ts'))
    .map(([name, file]) => {
      const comment = commentsIn(join(folder, file)).get(name) ?? '';
      return { name, says: firstSentence(comment) };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
