import { type CelNode, comprehensionOf, type Evaluate, isCelNode, operandsOf } from './cel.js';
import { isSpent, spend, spendOnError, surface, whole } from './evaluation.js';
import { tooLargeNumber } from './explain.js';
import { callSteps, ownImplementation } from './functions/calls.js';
import { HelperProblem, kindOf, maxTextLength } from './functions/helper.js';
import { NodeProblem } from './node-problem.js';

/**
 * Makes a checked expression count its work while it is evaluated: a loop each time it begins its body, and what takes
 * longer the larger its operands are. What is evaluated once is not counted, its nodes are limited.
 */
export function meter(node: CelNode, isInLoop = false): void {
  const loop = comprehensionOf(node);
  for (const [index, operand] of operandsOf(node).entries())
    meter(operand, isInLoop || (loop !== undefined && index > 0));
  if (loop !== undefined) meterLoop(node, loop);
  else if (node.op === 'map') checkKeys(node);
  else meterOperands(node);
  if (isInLoop && (node.op === '||' || node.op === '&&')) {
    const left = operandsOf(node)[0];
    if (left !== undefined) replace(left, countErrors);
  }
}

function meterLoop(node: CelNode, loop: NonNullable<ReturnType<typeof comprehensionOf>>): void {
  const steps = 1 + stepsOfBody(node);
  replace(loop.step, (evaluate) =>
    countErrors((evaluator, step, context) => {
      spend(steps);
      return evaluate(evaluator, step, context);
    }),
  );
  // A loop that looks for an item goes on after an error, and so would do after the one that ends the work.
  const { condition } = loop;
  if (condition !== undefined) loop.condition = (found) => !isSpent() && condition(found);
  const body = node.meta.alternate;
  const handle = body?.handle;
  if (body === undefined || handle === undefined) return;
  body.handle = (items, ...rest) => {
    spend(1 + surface(items));
    return handle(items, ...rest);
  };
}

/** A key of an object is a text, a number, true or false; the library would write anything else as a text. */
function checkKeys({ args }: CelNode): void {
  const entries: readonly unknown[] = Array.isArray(args) ? args : [];
  for (const entry of entries) {
    const key: unknown = Array.isArray(entry) ? entry[0] : undefined;
    if (!isCelNode(key) || (key.op === 'value' && key.args !== null)) continue;
    replace(key, (evaluate) => (evaluator, node, context) => {
      const value = evaluate(evaluator, node, context);
      if (isScalar(value) && value !== null) return value;
      throw new NodeProblem(key, `A key of an object is a text, and this is ${kindOf(value)}.`);
    });
  }
}

/** Nodes that each turn of a loop evaluates, without those inside of other loops. */
function stepsOfBody(node: CelNode): number {
  const count = (one: CelNode): number => 1 + (comprehensionOf(one) === undefined ? nested(one) : 0);
  const nested = (one: CelNode): number => operandsOf(one).reduce((sum, operand) => sum + count(operand), 0);
  return operandsOf(node)
    .slice(1)
    .reduce((sum, operand) => sum + count(operand), 0);
}

function countErrors(evaluate: Evaluate): Evaluate {
  return (evaluator, node, context) => {
    try {
      return evaluate(evaluator, node, context);
    } catch (error) {
      spendOnError(error);
      throw error;
    }
  };
}

/** Puts something around the evaluation of a node. */
function replace(node: CelNode, around: (evaluate: Evaluate) => Evaluate): void {
  // The node chooses what it is evaluated by at the first time, and keeps that in place of what stands here.
  const { alternate, macro, evaluate } = node.meta;
  if (Object.hasOwn(node, 'evaluate')) node.evaluate = around(node.evaluate);
  else if (alternate !== undefined)
    node.evaluate = around((evaluator, _node, context) => alternate.evaluate(evaluator, alternate, context));
  else if (macro !== undefined)
    node.evaluate = around((evaluator, _node, context) => macro.evaluate(evaluator, macro, context));
  else node.evaluate = around(evaluate);
}

/** The library checks some of its operations for this, not all. */
const maxInt = 2n ** 63n - 1n;

type Work = (left: unknown, right: unknown) => number;

const compare: Work = (left, right) =>
  isScalar(left) || isScalar(right) ? Math.min(surface(left), surface(right)) : Math.min(whole(left), whole(right));

/** What operators do that take longer for larger operands. */
const operatorSteps: Readonly<Record<string, Work>> = {
  '==': compare,
  '!=': compare,
  '<': compare,
  '<=': compare,
  '>': compare,
  '>=': compare,
  '+': (left, right) => (isScalar(left) ? 0 : surface(left) + surface(right)),
  in: (item, list) => {
    if (!isScalar(item)) return whole(list);
    return surface(list) * (typeof item === 'string' ? 1 + item.length / 64 : 1);
  },
  '-': () => 0,
  '*': () => 0,
  '/': () => 0,
  '%': () => 0,
  '-_': () => 0,
};

function meterOperands(node: CelNode): void {
  const { handle, op } = node;
  if (handle === undefined) return;
  if (op === 'call' || op === 'rcall') node.handle = meteredCall(node, handle);
  const steps = Object.hasOwn(operatorSteps, op) ? operatorSteps[op] : undefined;
  if (steps === undefined) return;
  node.handle = (left, right, ...rest) => {
    spend(steps(left, right));
    const value = handle(left, right, ...rest);
    checkResult(node, value);
    return value;
  };
}

function meteredCall(node: CelNode, handle: NonNullable<CelNode['handle']>): NonNullable<CelNode['handle']> {
  const name = Array.isArray(node.args) ? String(node.args[0]) : '';
  const steps = callSteps(name, node.op === 'rcall');
  const own = ownImplementation(name, node.op === 'rcall');
  return (operands, ...rest) => {
    const list: readonly unknown[] = Array.isArray(operands) ? operands : [];
    let sum = 2 + steps(...list);
    for (const operand of list) sum += surface(operand);
    spend(sum);
    try {
      const ours = own?.(list);
      const value = ours === undefined ? handle(operands, ...rest) : ours;
      checkResult(node, value);
      return value;
    } catch (error) {
      if (error instanceof HelperProblem) throw new NodeProblem(node, `${name}() ${error.message}.`);
      throw error;
    }
  };
}

function checkResult(node: CelNode, value: unknown): void {
  if (typeof value === 'string' && value.length > maxTextLength)
    throw new NodeProblem(node, `This makes a text of more than ${maxTextLength} characters.`);
  if (typeof value === 'number' && !Number.isFinite(value) && (node.op === '/' || node.op === '%'))
    throw new NodeProblem(node, 'This divides by zero.');
  if (typeof value === 'bigint' && (value > maxInt || value < -maxInt - 1n))
    throw new NodeProblem(node, tooLargeNumber);
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
