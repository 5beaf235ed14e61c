// Plain YAML: no tags that build objects, no aliases that could be expanded without end. JSON is YAML too.
import { isMap, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { PolicycheckError } from './errors.js';

export interface Yaml {
  readonly value: Readonly<Record<string, unknown>>;
  /** Words for where a path stands: "ours.yaml, line 12, clauses.3.strength". */
  readonly place: (path: readonly (string | number)[]) => string;
}

/**
 * @param file for messages
 * @param firstLine of the source in that file
 * @throws {PolicycheckError} where the source is no list of "key: value" lines
 */
export function readYaml(source: string, file: string, firstLine = 1): Yaml {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: true });
  const at = (offset: number): string => `${file}, line ${counter.linePos(offset).line + firstLine - 1}`;
  const problems = [...faultsOf(document, at), ...forbidden(document, at)];
  const isEmpty = document.contents === null;
  if (problems.length === 0 && !isEmpty && !isMap(document.contents)) problems.push(`${at(0)}: "key: value" lines are expected here`);
  if (problems.length > 0) throw new PolicycheckError(problems);
  const value = isEmpty ? {} : (document.toJS() as Record<string, unknown>);
  return { value, place: (path) => placeOf(document, path, at, file) };
}

function faultsOf({ errors, warnings }: Document, at: (offset: number) => string): string[] {
  return [...errors, ...warnings].map(({ message, pos }) => `${at(pos[0])}: ${wordingOf(message)}`);
}

/** The first sentence; the place that the library adds is said already. */
function wordingOf(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}

function forbidden(document: Document, at: (offset: number) => string): string[] {
  const problems: string[] = [];
  const offset = (node: Node): number => node.range?.[0] ?? 0;
  visit(document, {
    Alias: (_, node) => void problems.push(`${at(offset(node))}: aliases ("*name") are not allowed; write the value out`),
    Node: (_, node) => {
      if (node.tag === undefined || node.tag.startsWith('tag:yaml.org,2002:')) return;
      problems.push(`${at(offset(node))}: the tag ${node.tag} is not allowed; write a plain value`);
    },
  });
  return problems;
}

/** The line of the node itself or, where it is missing, of the nearest one around it. */
function placeOf(document: Document, path: readonly (string | number)[], at: (offset: number) => string, file: string): string {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return [at(node.range[0]), ...(path.length > 0 ? [path.join('.')] : [])].join(', ');
  }
  return `${file}, ${path.join('.')}`;
}
