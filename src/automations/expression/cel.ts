import { Environment, EvaluationError, Optional, ParseError, TypeError as TypeCheckError } from '@marcbachmann/cel-js';
import { Duration, UnsignedInt } from '@marcbachmann/cel-js/evaluator';
import { spend, stepsOfError } from './evaluation.js';
import { member } from './member.js';

/**
 * The one file that knows the CEL library. What it says of its nodes goes further than the library's own types, so the
 * version is pinned: its tests tell when another one differs.
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
interface Macro {
  /** False for what never answers with a promise. */
  readonly async: boolean;
  readonly typeCheck: (checker: Checker, macro: unknown, context: unknown) => unknown;
  readonly evaluate: Evaluate;
}

interface Checker {
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

/** A function that is registered: its name with the types of its parameters, and what it does. */
export interface CelFunction {
  readonly signature: string;
  readonly run: (...args: unknown[]) => unknown;
}

export interface ParsedExpression {
  readonly root: CelNode;
  /** Checks the types that the source tells. @throws CelFailure */
  check(): void;
  /** @throws CelFailure, and what functions throw */
  evaluate(scope: Readonly<Record<string, unknown>>): unknown;
}

/** What the library says of an expression that is wrong or has no value. */
export class CelFailure extends Error {
  readonly code: string;
  /** The node that it is about, once the expression was parsed. */
  readonly node: CelNode | undefined;
  /** Where in the source. */
  readonly start: number;

  constructor(code: string, message: string, node: unknown, start = 0) {
    super(message);
    this.code = code;
    this.node = isCelNode(node) ? node : undefined;
    this.start = start;
  }
}

/** Limits of one expression, counted while it is parsed. */
const limits = { maxDepth: 64, maxAstNodes: 1000, maxListElements: 500, maxMapEntries: 500, maxCallArguments: 16 };

/** Numbers of data are doubles and those of the source integers: CEL itself lets them be compared, not added up. */
const arithmetic: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
};

const timestamp = 'google.protobuf.Timestamp';
const duration = 'google.protobuf.Duration';

/** Functions of CEL that the library lacks. */
const missing: readonly CelFunction[] = [
  { signature: 'int(uint): int', run: (value) => BigInt(String(value)) },
  { signature: `int(${timestamp}): int`, run: (time) => BigInt(Math.floor(Number(time) / 1000)) },
  { signature: `string(${timestamp}): string`, run: (time) => (time instanceof Date ? timestampText(time) : '') },
  { signature: `string(${duration}): string`, run: String },
  { signature: `timestamp(${timestamp}): ${timestamp}`, run: (time) => time },
  { signature: `duration(${duration}): ${duration}`, run: (length) => length },
];

/** A timestamp as CEL and JSON write it. */
export function timestampText(time: Date): string {
  return time.toISOString().replace('.000Z', 'Z');
}

/** The language of expressions, with functions beside its own. */
export class Cel {
  readonly #environment = new Environment({
    unlistedVariablesAreDyn: true,
    enableOptionalTypes: true,
    homogeneousAggregateLiterals: false,
    limits,
  });

  constructor(functions: readonly CelFunction[]) {
    for (const [operator, run] of Object.entries(arithmetic)) {
      const handler = (left: unknown, right: unknown) => run(Number(left), Number(right));
      const pairs = ['int double', 'double int', ...(operator === '%' ? ['double double'] : [])];
      for (const [left, right] of pairs.map((pair) => pair.split(' ')))
        this.#environment.registerOperator(`${left} ${operator} ${right}: double`, handler);
    }
    for (const { signature, run } of [...missing, ...functions])
      this.#environment.registerFunction(signature, run, { async: false });
    this.#environment.registerFunction('default(ast, ast): dyn', fallback);
  }

  /** Names that stand for something in every expression: those of types, and namespaces of functions. */
  get ownNames(): readonly string[] {
    return this.#environment.getDefinitions().variables.map(({ name }) => name);
  }

  /** The functions that there are: one entry for each list of parameters. */
  get functions(): readonly { readonly name: string; readonly isMethod: boolean; readonly arity: number }[] {
    return this.#environment.getDefinitions().functions.map(({ name, receiverType, params }) => ({
      name,
      isMethod: receiverType !== null,
      arity: params.length,
    }));
  }

  /** @throws CelFailure */
  parse(source: string): ParsedExpression {
    const parsed = told(() => this.#environment.parse(source));
    const root: unknown = parsed.ast;
    if (!isCelNode(root)) throw new TypeError('The CEL library answered with a node of another shape.');
    return {
      root,
      check() {
        const { error } = told(() => parsed.check());
        if (error !== undefined) throw failureOf(error);
      },
      evaluate: (scope) => told((): unknown => parsed(scope)),
    };
  }
}

/** `default(value, fallback)`: its first argument may be missing, so it is evaluated here and not before. */
function fallback({ args }: { args: [CelNode, CelNode] }): Macro {
  const [value, other] = args;
  return {
    async: false,
    typeCheck(checker, _macro, context) {
      checker.check(value, context);
      checker.check(other, context);
      return checker.getType('dyn');
    },
    evaluate(evaluator, _macro, context) {
      let found: unknown;
      try {
        found = evaluator.run(value, context);
      } catch (error) {
        if (!isMissing(error)) throw error;
        spend(stepsOfError);
      }
      const isThere = found !== undefined && found !== null && found !== '';
      return isThere ? found : evaluator.run(other, context);
    },
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof EvaluationError && ['no_such_key', 'index_out_of_bounds'].includes(error.code);
}

/**
 * Lets an expression be what JSON lets it be where the library is stricter than its users expect: branches of two types in
 * `x ? 'a' : null`, and `has()` of a key after anything, `has(list[0].key)`.
 */
export function loosen(node: CelNode): void {
  for (const operand of operandsOf(node)) loosen(operand);
  const { check } = node.meta;
  if (node.op === '?:')
    node.setMeta('check', (checker, ternary, context) => {
      try {
        return check(checker, ternary, context);
      } catch (error) {
        if (!(error instanceof TypeCheckError) || error.code !== 'incompatible_ternary_branches') throw error;
        return checker.getType('dyn');
      }
    });
  // The library finds two meanings for an operator on an item of a list of which it knows nothing.
  else if (node.op === 'list' && operandsOf(node).length === 0)
    node.setMeta('check', (checker, list, context) => {
      check(checker, list, context);
      return checker.getType('list<dyn>');
    });
  else if (node.op === 'call' && Array.isArray(node.args) && node.args[0] === 'has') {
    const [field] = operandsOf(node);
    if (field?.op === '.') node.setMeta('macro', hasKey(field));
  }
}

function hasKey(field: CelNode): Macro {
  const [object] = operandsOf(field);
  const key: unknown = Array.isArray(field.args) ? field.args[1] : undefined;
  return {
    async: false,
    typeCheck(checker, _macro, context) {
      checker.check(object, context);
      return checker.getType('bool');
    },
    evaluate(evaluator, _macro, context) {
      const found = evaluator.run(object, context);
      return member(found instanceof Optional && found.hasValue() ? found.value() : found, key) !== undefined;
    },
  };
}

/** Runs something of the library; what it says of the expression comes out as a `CelFailure`. */
function told<Value>(run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    throw failureOf(error);
  }
}

/** What an error of the library says; other errors as they are. */
export function failureOf(error: unknown): unknown {
  if (error instanceof ParseError || error instanceof EvaluationError || error instanceof TypeCheckError)
    return new CelFailure(error.code, error.summary, error.node, error.range?.start);
  // The parser and the evaluator follow the nesting of the source and of the data by calls.
  if (error instanceof RangeError && /call stack/.test(error.message))
    return new CelFailure('too_deep', 'nested too deeply', undefined);
  return error;
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

/** What values of CEL's own types are in JSON; undefined for other values. */
export function ownTypeToJson(value: object): unknown {
  if (value instanceof UnsignedInt) return value.value;
  if (value instanceof Duration) return value.toString();
  if (value instanceof Optional) return value.hasValue() ? value.value() : null;
  return undefined;
}
