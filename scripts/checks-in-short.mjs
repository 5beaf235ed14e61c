// Shortens the source of the checks, which makes the command's bundle half as long. The source is read by TypeScript itself, so that it may
// be laid out in any way, and a name means here what it means to the compiler.
import path from 'node:path';
import ts from 'typescript';

/** The libraries of JavaScript are left out: reading them takes longer than all the rest, and nothing here has a type of theirs. */
const OPTIONS = { noLib: true, types: [], module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ESNext };

/**
 * The source of each file that can be shortened, by its path. Phrases are replaced by the name of their set in the index that the build
 * makes, where that is shorter, and the examples of each check by a reference to dist/examples.json, which only `policycheck checks` reads.
 * Phrases that a function puts together stay: they have the same name when they are loaded.
 *
 * @param {readonly string[]} roots the files that import all others
 * @param {(set: { source: string }) => string} nameOf gives the name of a set
 * @param {readonly string[]} ids the ids of all checks
 * @returns {Map<string, string>}
 * @throws {Error} naming the checks whose examples would stay in the bundle
 */
export function inShort(roots, nameOf, ids) {
  const program = ts.createProgram(roots, OPTIONS);
  const source = reader(program.getTypeChecker());
  const left = new Set(ids);
  const short = new Map();
  for (const file of program.getSourceFiles()) {
    const changes = [...changesIn(file, source, nameOf, left)];
    if (changes.length > 0) short.set(path.resolve(file.fileName), changed(file.text, changes));
  }
  if (left.size > 0)
    throw new Error(
      `the build does not find the examples of ${[...left].join(', ')}; give the check the type Check, and write its id as a text`,
    );
  return short;
}

function* changesIn(file, source, nameOf, left) {
  const nodes = [file];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const change = source.isCheck(node) ? withoutExamples(node, left) : inName(node, source, nameOf);
    if (change) yield change;
    ts.forEachChild(node, (child) => void nodes.push(child));
  }
}

/** Replaces phrases by the name of their set. */
function inName(node, source, nameOf) {
  const phrases = source.phrasesIn(node);
  const text = phrases && source.textOf(phrases);
  if (text === undefined) return undefined;
  const name = JSON.stringify(nameOf({ source: text }));
  return name.length < text.length ? { of: phrases, by: name } : undefined;
}

function withoutExamples(check, left) {
  const [id, examples] = ['id', 'examples'].map((name) => check.properties.find((property) => property.name?.getText() === name));
  const name = id?.initializer && ts.isStringLiteralLike(id.initializer) ? id.initializer.text : undefined;
  if (!examples || !left.delete(name)) return undefined;
  const kept = `JSON.parse(require('node:fs').readFileSync(__dirname + '/examples.json', 'utf8'))`;
  return { of: examples, by: `get examples() { return ${kept}[${JSON.stringify(name)}]; }` };
}

function changed(text, changes) {
  const last = changes.toSorted((a, b) => b.of.getStart() - a.of.getStart());
  return last.reduce((done, { of, by }) => done.slice(0, of.getStart()) + by + done.slice(of.getEnd()), text);
}

/** What the compiler knows of the source. */
function reader(checker) {
  const meant = (name) => {
    const symbol = checker.getSymbolAtLocation(name);
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  };
  const isOf = (symbol, name, file) =>
    symbol?.name === name && symbol.declarations.some((declaration) => declaration.getSourceFile().fileName.endsWith(file));

  /** A plain text, or one put together of constants that are. */
  const textOf = (node) => {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isIdentifier(node)) return textOfConstant(meant(node)?.valueDeclaration);
    if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return textOf(node.expression);
    if (!ts.isTemplateExpression(node)) return undefined;
    const parts = node.templateSpans.map(({ expression, literal }) => [textOf(expression), literal.text]);
    return parts.some(([text]) => text === undefined) ? undefined : node.head.text + parts.flat().join('');
  };
  const textOfConstant = (declaration) => {
    const isConstant =
      declaration && ts.isVariableDeclaration(declaration) && (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
    return isConstant && declaration.initializer ? textOf(declaration.initializer) : undefined;
  };

  return {
    textOf,
    isCheck: (node) => ts.isObjectLiteralExpression(node) && isOf(checker.getContextualType(node)?.symbol, 'Check', '/src/types.ts'),
    /** What a call of `phrases` is given. */
    phrasesIn: (node) =>
      ts.isCallExpression(node) && ts.isIdentifier(node.expression) && isOf(meant(node.expression), 'phrases', '/src/phrases/index.ts')
        ? node.arguments[0]
        : undefined,
  };
}
