/**
 * What is known of the nodes of the CEL library. It goes further than the library's own types, so its version is pinned;
 * tests tell when another one differs.
 */

/** A node of a parsed expression. */
export interface CelNode {
  readonly op: string;
  /** Operands: nodes, names and literals, in lists. */
  readonly args: unknown;
  /** Where it stands in the source. */
  readonly start: number;
  readonly end: number;
  readonly meta: NodeMeta;
  setMeta<Key extends keyof NodeMeta>(key: Key, value: NodeMeta[Key]): unknown;
  /** What an operator or a call does with its operands, once the expression was checked. */
  handle?: (...operands: unknown[]) => unknown;
  evaluate: Evaluate;
}

export type Evaluate = (evaluator: Evaluator, node: unknown, context: unknown) => unknown;

interface Evaluator {
  run(node: unknown, context: unknown): unknown;
}

interface NodeMeta {
  check: (checker: Checker, node: CelNode, context: unknown) => unknown;
  evaluate: Evaluate;
  /** What is evaluated in place of the node. */
  alternate?: CelNode;
  macro?: Macro;
}

/** A call that evaluates its operands by itself. */
export interface Macro {
  /** False for what never answers with a promise. */
  readonly async: boolean;
  readonly typeCheck: (checker: Checker, macro: unknown, context: unknown) => unknown;
  readonly evaluate: Evaluate;
}

export interface Checker {
  check(node: unknown, context: unknown): unknown;
  getType(name: string): unknown;
}

/** What a loop over a list consists of: `filter`, `map`, `all`, `exists`, `exists_one`. */
export interface Comprehension {
  /** Evaluated for each item. */
  readonly step: CelNode;
  /** Whether the loop goes on, after what it has found so far; absent when it always does. */
  condition?: (found: unknown) => boolean;
}

export function isCelNode(value: unknown): value is CelNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value && 'setMeta' in value;
}

/** The loop that a node was made into, if it is one. */
export function comprehensionOf({ meta }: CelNode): Comprehension | undefined {
  const args = meta.alternate?.op === 'comprehension' ? meta.alternate.args : undefined;
  return isComprehension(args) ? args : undefined;
}

function isComprehension(args: unknown): args is Comprehension {
  return typeof args === 'object' && args !== null && 'step' in args && isCelNode(args.step);
}

/** The nodes that a node has as its operands, in the order of the source. */
export function operandsOf({ args }: CelNode): CelNode[] {
  const nodes: CelNode[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (isCelNode(value)) nodes.push(value);
  };
  collect(args);
  return nodes;
}
