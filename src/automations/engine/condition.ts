import type { EvaluateOptions, Expression, Scope } from '../expression/expression.js';
import { StepFailure } from './failure.js';

/** Whether a condition holds. @throws StepFailure when it is neither true nor false, ExpressionError when it has no value */
export function holds(condition: Expression, scope: Scope, options: EvaluateOptions, step: string): boolean {
  const value = condition.evaluate(scope, options);
  if (typeof value === 'boolean') return value;
  const kind = value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
  const message = `the condition ${condition.source} is ${kind}: expected true or false, such as from a comparison`;
  throw new StepFailure(message, { class: 'expression', step });
}
