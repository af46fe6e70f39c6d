import { nearest } from '../../tool/nearest.js';
import { type CelNode, isCelNode } from './cel.js';
import { foreignFunctions, foreignNames } from './foreign-words.js';
import { NodeProblem } from './node-problem.js';
import type { Reference } from './reference.js';

/** What a name in an expression can mean. */
export interface Vocabulary {
  /** Names that the expression may read. */
  readonly names: readonly string[];
  /** Names of types and namespaces. */
  readonly ownNames: readonly string[];
  readonly functions: readonly { readonly name: string; readonly isMethod: boolean; readonly arity: number }[];
}

/** Methods that name a variable first, for each item of the list before them. */
const loops = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);

/**
 * The paths that an expression reads.
 *
 * @throws NodeProblem for a name or function that there is not, and for a call with too few or too many parameters.
 */
export function referencesOf(root: CelNode, vocabulary: Vocabulary): Reference[] {
  const found = new Map<string, Reference>();
  const note = (reference: Reference) => found.set(JSON.stringify(reference), reference);

  const visit = (node: CelNode, local: ReadonlySet<string>): void => {
    const path = pathOf(node, local);
    if (path !== undefined) {
      if (!vocabulary.ownNames.includes(path.reference[0])) {
        checkName(path.root, path.reference[0], vocabulary);
        note(path.reference);
      }
      for (const index of path.indices) visit(index, local);
      return;
    }
    if (node.op === 'id') return;
    const [first, second, third] = operandList(node);
    if (node.op === 'call' && typeof first === 'string') {
      checkCall(node, first, false, nodesOf(second).length, vocabulary);
      for (const one of nodesOf(second)) visit(one, local);
    } else if (node.op === 'rcall' && typeof first === 'string' && isCelNode(second)) {
      const params = nodesOf(third);
      checkCall(node, first, true, params.length, vocabulary);
      visit(second, local);
      const inner = withVariable(first, second, params, local);
      for (const [index, param] of params.entries()) {
        if (inner === undefined) visit(param, local);
        else if (index > 0) visit(param, first === 'bind' && index === 1 ? local : inner);
      }
    } else {
      if (node.op === 'map') checkKeys(node, local, vocabulary);
      for (const one of nodesOf(node.args)) visit(one, local);
    }
  };
  visit(root, new Set());
  return [...found.values()];
}

/** The names within a loop or a `cel.bind`, or undefined where a call is neither. */
function withVariable(
  method: string,
  receiver: CelNode,
  params: readonly CelNode[],
  local: ReadonlySet<string>,
): ReadonlySet<string> | undefined {
  const [variable] = params;
  const isBind = method === 'bind' && receiver.op === 'id' && receiver.args === 'cel';
  if (variable?.op !== 'id' || !(isBind || loops.has(method))) return undefined;
  return new Set([...local, String(variable.args)]);
}

interface Path {
  readonly root: CelNode;
  readonly reference: Reference;
  /** Expressions in brackets along the way. */
  readonly indices: readonly CelNode[];
}

/** A name with the keys after it, as far as they stand in the source; undefined for what begins with a variable or is none. */
function pathOf(node: CelNode, local: ReadonlySet<string>): Path | undefined {
  if (node.op === 'id') {
    const name = String(node.args);
    return local.has(name) ? undefined : { root: node, reference: [name], indices: [] };
  }
  if (node.op === 'call') return pathOfGet(node, local);
  const [object, key] = operandList(node);
  if (!['.', '.?', '[]', '[?]'].includes(node.op) || !isCelNode(object)) return undefined;
  const path = pathOf(object, local);
  if (path === undefined) return undefined;
  if (path.indices.length > 0) return isCelNode(key) ? { ...path, indices: [...path.indices, key] } : path;
  if (typeof key === 'string') return { ...path, reference: [...path.reference, key] };
  if (!isCelNode(key)) return undefined;
  const literal = key.op === 'value' ? key.args : undefined;
  if (typeof literal === 'string') return { ...path, reference: [...path.reference, literal] };
  if (typeof literal === 'bigint') return { ...path, reference: [...path.reference, Number(literal)] };
  return { ...path, indices: [key] };
}

/** `get(steps.contact, 'name')` reads the same as `steps.contact.name`. */
function pathOfGet(node: CelNode, local: ReadonlySet<string>): Path | undefined {
  const [name, params] = operandList(node);
  const [object, key] = nodesOf(params);
  if (name !== 'get' || object === undefined || key?.op !== 'value' || typeof key.args !== 'string') return undefined;
  const path = pathOf(object, local);
  if (path === undefined || path.indices.length > 0) return path;
  const keys = key.args.split('.').map((part) => (/^\d{1,9}$/.test(part) ? Number(part) : part));
  return { ...path, reference: [...path.reference, ...keys] };
}

function operandList(node: CelNode): readonly unknown[] {
  return Array.isArray(node.args) ? node.args : [node.args];
}

function nodesOf(value: unknown): CelNode[] {
  if (isCelNode(value)) return [value];
  return Array.isArray(value) ? value.flatMap(nodesOf) : [];
}

/** `{id: 5}` looks for a name `id`, as JavaScript does not. */
function checkKeys(node: CelNode, local: ReadonlySet<string>, { names }: Vocabulary): void {
  for (const entry of operandList(node)) {
    const [key] = nodesOf(entry);
    if (key?.op !== 'id' || local.has(String(key.args)) || names.includes(String(key.args))) continue;
    throw new NodeProblem(key, `A key of an object stands in quotes: {'${key.args}': …}.`);
  }
}

function checkName(node: CelNode, name: string, { names }: Vocabulary): void {
  if (names.includes(name)) return;
  const meant = nearest(name, names);
  const known = names.length === 0 ? '' : ` Names here: ${names.join(', ')}.`;
  const advice = Object.hasOwn(foreignNames, name)
    ? foreignNames[name]
    : meant === undefined
      ? `${known} A text stands in quotes.`
      : ` Did you mean ${meant}?${known}`;
  throw new NodeProblem(node, `There is no ${name}.${advice?.startsWith(' ') ? '' : ' '}${advice}`);
}

function checkCall(node: CelNode, name: string, isMethod: boolean, arity: number, { functions }: Vocabulary): void {
  const named = functions.filter((one) => one.name === name);
  const arities = named.filter((one) => one.isMethod === isMethod).map((one) => one.arity);
  if (arities.includes(arity)) return;
  if (arities.length > 0) {
    const counts = [...new Set(arities)].sort((a, b) => a - b).join(' or ');
    throw new NodeProblem(node, `${name}() takes ${counts} parameters here, and this gives it ${arity}.`);
  }
  if (named.length > 0)
    throw new NodeProblem(
      node,
      isMethod
        ? `${name}() is no method. Write ${name}(value) in place of value.${name}().`
        : `${name}() is a method. Write value.${name}() in place of ${name}(value).`,
    );
  const known = [...new Set(functions.map((one) => one.name))];
  const meant = nearest(name, known);
  const advice = Object.hasOwn(foreignFunctions, name)
    ? foreignFunctions[name]
    : meant === undefined
      ? 'The functions stand in docs/automations/expressions.md.'
      : `Did you mean ${meant}()?`;
  throw new NodeProblem(node, `There is no function ${name}(). ${advice}`);
}
