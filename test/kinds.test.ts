// Kinds: those that the words around a fact tell (whom a picture shows), and that there are no others than a check says.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { checks } from '../src/checks/index.js';
import { checkDraft, loadPolicy } from '../src/index.js';

const context = { role: 'councillor', channel: 'personal', platform: null, authorised: false, date: '2026-05-04' } as const;
const policy = await loadPolicy('east-staffordshire');

test.each([
  ['Our under-tens lifted the cup today! Team photo below with every grin in it.', 'children'],
  ['Year 2 had a grand time at the pond. Swipe along for the best of the faces.', 'children'],
  ['The over-sixties won at bowls. Team photo below with every grin in it.', 'people'],
  ['Team photo below with every grin in it. Kids go free to the final.', 'people'],
])('%s shows %s', (text, kind) => {
  const { facts } = checkDraft({ id: 'post', text, context }, policy);
  expect(facts.filter(({ check }) => check === 'people-pictured').map((fact) => fact.kind)).toEqual([kind]);
});

/** The kinds that a file gives facts and groups, as far as it writes them out. */
function kindsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'kind') found.push(...written(node.initializer));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function written(value: ts.Expression): string[] {
  if (ts.isConditionalExpression(value)) return [value.whenTrue, value.whenFalse].flatMap(written);
  return ts.isStringLiteral(value) ? [value.text] : [];
}

test.each(checks.map((check) => [check.id, check] as const))('%s has every kind that its files give', (id, { kinds, wording }) => {
  const files = readdirSync('src/checks', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file === `${id}.ts` || file.startsWith(`${id}/`));
  expect(files).toContain(`${id}.ts`);
  const given = [...files.flatMap((file) => kindsIn(path.join('src/checks', file))), ...(wording?.kinds ?? []).map(([kind]) => kind)];
  expect(given.filter((kind) => !Object.hasOwn(kinds, kind))).toEqual([]);
});
