import type { CompileOptions, EvaluateOptions, Reference, Scope } from './expression.js';

/** A JSON value whose texts may hold `{{ … }}`, compiled once. */
export interface Template {
  /** What its expressions read, each path once. */
  readonly references: readonly Reference[];
  /** False when there is nothing to fill in: the value is always the same. */
  readonly isDynamic: boolean;
  /**
   * The value with all its expressions evaluated. A text that is one `{{ … }}` and nothing else becomes the value of its
   * expression, of whatever type; otherwise the parts are joined as text.
   *
   * @throws ExpressionError when an expression has no value on this data.
   */
  render(scope: Scope, options: EvaluateOptions): unknown;
}

/**
 * Compiles a JSON value. `{{{{` stands for a literal `{{`.
 *
 * @throws ExpressionError when an expression in it is wrong; `path` says where.
 */
export function compileTemplate(_value: unknown, _options: CompileOptions): Template {
  throw new Error('The compiler of templates follows in the next commits.');
}
