// What a file exports is a promise to other files: nothing is exported that no other file uses.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What is used from outside: the library, the command line, what the build needs, and a type that exists to fail to compile. */
const OUTSIDE = ['src/index.ts *', 'src/cli.ts *', 'scripts/shelf.ts *', 'src/policy/schema.ts SchemasAreTheTypes'];

const files = ['src', 'scripts', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .filter((file) => file.endsWith('.ts') && !file.includes('node_modules')),
);

/** Exports as "src/errors.ts PolicycheckError". */
const exported = new Set<string>();
/** The same for what other files import; "src/errors.ts *" where a file is imported as a whole. */
const used = new Set(OUTSIDE);

for (const file of files) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  for (const name of source.statements.flatMap(namesOf)) exported.add(`${file} ${name}`);
  const visit = (node: ts.Node): void => {
    for (const [from, name] of importsOf(node))
      if (from.startsWith('.')) used.add(`${path.posix.join(path.posix.dirname(file), from).replace(/\.js$/, '.ts')} ${name}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

function namesIn({ elements }: ts.NamedImports | ts.NamedExports | ts.ObjectBindingPattern): string[] {
  return elements.map(({ propertyName, name }) => (propertyName ?? name).getText());
}

function named(clause: ts.Node | undefined): string[] {
  return clause && (ts.isNamedImports(clause) || ts.isNamedExports(clause)) ? namesIn(clause) : ['*'];
}

/** The names that a statement exports. */
function namesOf(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) return named(statement.exportClause).filter((name) => name !== '*');
  if (!(ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))) return [];
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
  return [(statement as unknown as ts.NamedDeclaration).name?.getText() ?? 'default'];
}

/** What a node imports: of which file, and by which name. */
function importsOf(node: ts.Node): (readonly [from: string, name: string])[] {
  const of = (from: ts.Node | undefined, names: readonly string[]): (readonly [string, string])[] =>
    from && ts.isStringLiteral(from) ? names.map((name) => [from.text, name] as const) : [];
  if (ts.isImportDeclaration(node)) return of(node.moduleSpecifier, named(node.importClause?.namedBindings));
  if (ts.isExportDeclaration(node)) return of(node.moduleSpecifier, named(node.exportClause));
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return [];
  const { parent: within } = node.parent;
  if (ts.isVariableDeclaration(within) && ts.isObjectBindingPattern(within.name)) return of(node.arguments[0], namesIn(within.name));
  const isMember = ts.isParenthesizedExpression(within) && ts.isPropertyAccessExpression(within.parent);
  return of(node.arguments[0], [isMember ? within.parent.name.text : '*']);
}

test('every export is used by another file', () => {
  expect([...exported].filter((name) => !used.has(name) && !used.has(name.replace(/ .*/, ' *')))).toEqual([]);
});
