// Lists the changes by which a file can be broken on purpose: every change that its syntax tree, or the lines of a policy, allow. Texts
// that only people read are left alone, and so are examples, which are tests themselves.
import ts from 'typescript';

export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** The change, in a few words. */
  readonly kind: string;
}

type Change = readonly [kind: string, replacement: string];

/** Properties whose values are for readers, or for tests. */
const WORDS = new Set(['examples', 'misses', 'summary', 'why', 'label', 'kinds', 'message', 'note', 'cite', 'description']);

export function mutantsOf(file: string, source: string): Mutant[] {
  return file.endsWith('.yaml') ? mutantsOfPolicy(file, source) : mutantsOfSource(file, source);
}

function mutantsOfSource(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isForReaders(node)) return;
    const [start, end] = [node.getStart(), node.getEnd()];
    const { line } = source.getLineAndCharacterOfPosition(start);
    for (const [kind, replacement] of changesOf(node)) found.push({ file, line: line + 1, start, end, replacement, kind });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isForReaders(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
    return true;
  if (ts.isThrowStatement(node)) return true;
  return ts.isPropertyAssignment(node) && WORDS.has(node.name.getText());
}

const SWAPS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
};
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  toSorted: 'filter',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  find: 'findLast',
  findLast: 'find',
};

function* changesOf(node: ts.Node): Generator<Change> {
  const text = node.getText();
  if (ts.isBinaryExpression(node)) {
    const sign = node.operatorToken.getText();
    const swapped = SWAPS[sign];
    const isText = sign === '+' && /['"`]/.test(text);
    if (swapped !== undefined && !isText) yield [`${sign} is ${swapped}`, `${node.left.getText()} ${swapped} (${node.right.getText()})`];
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    yield ['no longer not', `(${node.operand.getText()})`];
  if (ts.isConditionalExpression(node)) yield* sides(node);
  if (ts.isIfStatement(node)) yield* forced(node);
  if (node.kind === ts.SyntaxKind.TrueKeyword) yield ['true is false', 'false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) yield ['false is true', 'true'];
  if (ts.isNumericLiteral(node)) yield ['one more', String(Number(node.text) + 1)];
  if (ts.isRegularExpressionLiteral(node)) yield* patternChanges(text);
  if (ts.isNoSubstitutionTemplateLiteral(node) && node.parent.getText().startsWith('phrases(')) yield ['no phrases', '`qzx qzx`'];
  if (ts.isStringLiteral(node) && ts.isBinaryExpression(node.parent)) yield ['another text', "'qzx'"];
  if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent) && METHODS[node.name.text] !== undefined)
    yield [`${node.name.text} is ${METHODS[node.name.text]}`, `${node.expression.getText()}.${METHODS[node.name.text]}`];
}

function* sides({ condition, whenTrue, whenFalse }: ts.ConditionalExpression): Generator<Change> {
  yield ['always', `(true || ${condition.getText()}) ? ${whenTrue.getText()} : ${whenFalse.getText()}`];
  yield ['never', `(false && ${condition.getText()}) ? ${whenTrue.getText()} : ${whenFalse.getText()}`];
}

function* forced({ expression, thenStatement, elseStatement }: ts.IfStatement): Generator<Change> {
  const rest = `${thenStatement.getText()}${elseStatement ? ` else ${elseStatement.getText()}` : ''}`;
  yield ['always', `if (true || ${expression.getText()}) ${rest}`];
  yield ['never', `if (false && ${expression.getText()}) ${rest}`];
}

/** One change of each sort, such as a slip of the pen might make in a pattern. */
function* patternChanges(text: string): Generator<Change> {
  const at = text.lastIndexOf('/');
  const [pattern, flags] = [text.slice(1, at), text.slice(at + 1)];
  const changes: readonly (readonly [string, RegExp, string])[] = [
    ['no look behind', /\(\?<!/, '(?<='],
    ['no look ahead', /\(\?!/, '(?='],
    ['no edge', /\\b|^\^|\$$/, ''],
    ['no digits', /(?<!\\)\\d/, '\\D'],
    ['no word', /(?<!\\)\\w/, '\\W'],
    ['no blank', /(?<!\\)\\s/, '\\S'],
    ['once', /(?<=[\w\])])\+/, ''],
    ['not left out', /(?<=[\w\])])\?(?![:=!<])/, ''],
    ['other letters', /(?<!\\)\[(?!\^)/, '[^'],
  ];
  yield ['a pattern that never matches', `/(?!)/${flags}`];
  for (const [kind, what, instead] of changes) {
    const changed = pattern.replace(what, instead);
    if (changed !== pattern && isPattern(changed, flags)) yield [`pattern, ${kind}`, `/${changed}/${flags}`];
  }
}

function isPattern(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags).flags === flags;
  } catch {
    return false;
  }
}

const OUTCOMES: Readonly<Record<string, string>> = { fail: 'review', review: 'advice', advice: 'review', open: 'pass', pass: 'fail' };

/** The changes to a policy: another outcome, other evidence, another channel, nobody bound. */
function mutantsOfPolicy(file: string, source: string): Mutant[] {
  const found: Mutant[] = [];
  let start = 0;
  for (const [i, line] of source.split('\n').entries()) {
    const end = start + line.length;
    const change = (kind: string, replacement: string): void => {
      if (replacement !== line) found.push({ file, line: i + 1, start, end, replacement, kind });
    };
    if (!line.trimStart().startsWith('#')) {
      change(
        'another outcome',
        line.replace(/\b(then|yes|no): (fail|review|advice|open|pass)\b/, (_, key: string, said: string) => `${key}: ${OUTCOMES[said]}`),
      );
      change('other evidence', line.replace(/\bany: \[[^\],]+/, 'any: [plain-english'));
      change(
        'another channel',
        line.replace(/channels: \[(?:official|personal)\]/, (said) =>
          said.includes('official') ? 'channels: [personal]' : 'channels: [official]',
        ),
      );
      change('nobody bound', line.replace(/\broles: \[[^\]]*\]/, 'roles: [volunteer]'));
    }
    start = end + 1;
  }
  return found;
}
