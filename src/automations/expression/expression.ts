/** What an expression is compiled for. */
export interface CompileOptions {
  /** The names that it may read: `event`, `vars`, `steps`. */
  readonly names: readonly string[];
}

/** What an expression is evaluated with, beside its names. */
export interface EvaluateOptions {
  /** Unix milliseconds: what `now()` tells, in seconds. */
  readonly now: number;
}

/** A value for each name that an expression reads: plain data. */
export type Scope = Readonly<Record<string, unknown>>;

/** A path that is read: a name, then keys as texts and indices as numbers, as far as they stand in the source. */
export type Reference = readonly [name: string, ...path: (string | number)[]];

/** One CEL expression, compiled once for many evaluations. */
export interface Expression {
  readonly source: string;
  /** What it reads, each path once, in the order of the source. */
  readonly references: readonly Reference[];
  /**
   * Its value as plain JSON data. The value may share parts with the scope: neither is changed by anybody.
   *
   * @throws ExpressionError when it has no value on this data, or takes too long.
   */
  evaluate(scope: Scope, options: EvaluateOptions): unknown;
}

/** Compiles a CEL expression. @throws ExpressionError when it is wrong */
export function compileExpression(_source: string, _options: CompileOptions): Expression {
  throw new Error('The compiler of expressions follows in the next commits.');
}
