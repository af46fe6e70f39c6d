import { Cel, CelFailure, type CelNode, failureOf, loosen, type ParsedExpression } from './cel.js';
import { errorPassedOver, evaluation, isSpent, outOfSteps } from './evaluation.js';
import { explain, positionOf } from './explain.js';
import { ExpressionError } from './expression-error.js';
import { helpers } from './functions/calls.js';
import { meter } from './meter.js';
import { referencesOf } from './names.js';
import { NodeProblem } from './node-problem.js';
import { readableData } from './readable-data.js';
import type { Reference } from './reference.js';
import { NoJson, toJson } from './to-json.js';

export type { Reference } from './reference.js';

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

/** One CEL expression, compiled once for many evaluations. */
export interface Expression {
  readonly source: string;
  /** What it reads, each path once, in the order of the source. */
  readonly references: readonly Reference[];
  /**
   * Its value as plain JSON data. The value may share parts with the scope: neither is changed by anybody.
   *
   * @throws ExpressionError when it has no value on this data, or takes too much work.
   */
  evaluate(scope: Scope, options: EvaluateOptions): unknown;
}

/** An expression within a text: its problems are shown in that text. */
export interface Part {
  readonly references: readonly Reference[];
  /** Runs inside of an `evaluation`, which may share its budget with others. */
  evaluate(scope: Scope): unknown;
}

/** Longest source of an expression, in UTF-16 units. */
const maxLength = 10_000;

let language: { readonly cel: Cel; readonly vocabulary: Pick<Cel, 'ownNames' | 'functions'> } | undefined;

function theLanguage() {
  if (language === undefined) {
    const cel = new Cel(
      helpers.flatMap(({ params, ...helper }) => {
        const least = params.filter((param) => !param.endsWith('?')).length;
        const arities = Array.from({ length: params.length - least + 1 }, (_, more) => least + more);
        return (
          arities
            // Its first parameter is evaluated only where it is there, which a function cannot do.
            .filter(() => helper.name !== 'default')
            .map((arity) => ({
              signature: `${helper.name}(${Array.from({ length: arity }, () => 'dyn').join(', ')}): ${helper.returns}`,
              run: (...args: unknown[]) => helper.run(args),
            }))
        );
      }),
    );
    language = { cel, vocabulary: { ownNames: cel.ownNames, functions: cel.functions } };
  }
  return language;
}

/** Names that stand for something of CEL in every expression, so that nothing else can have them. */
export function reservedNames(): readonly string[] {
  return theLanguage().vocabulary.ownNames;
}

/** Compiles a CEL expression. @throws ExpressionError when it is wrong */
export function compileExpression(source: string, options: CompileOptions): Expression {
  const part = compilePart(source, { text: source, at: 0, path: [] }, options);
  return {
    source,
    references: part.references,
    evaluate: (scope, { now }) => evaluation(now, () => part.evaluate(scope)),
  };
}

/** Where an expression stands. */
export interface Place {
  readonly text: string;
  /** Where it begins in the text. */
  readonly at: number;
  /** Where the text stands in a value. */
  readonly path: readonly (string | number)[];
}

const tooMuchWork =
  'This takes too much work on this data. Make lists shorter before they are gone through, and put fewer loops inside of loops.';

/** Compiles an expression that stands in a text. @throws ExpressionError */
export function compilePart(source: string, { text, at, path }: Place, { names }: CompileOptions): Part {
  const { cel, vocabulary } = theLanguage();
  const taken = names.find((name) => vocabulary.ownNames.includes(name));
  if (taken !== undefined) throw new TypeError(`No name can be ${taken}: it is one of CEL's own.`);

  const fail = (summary: string, position: number) =>
    new ExpressionError({ summary, source: text, position: at + position, path });
  const failFor = (error: unknown, whole: CelNode | undefined): unknown => {
    if (error instanceof NodeProblem) return fail(error.message, positionOf(source, error.node));
    if (error === outOfSteps) {
      const passedOver = errorPassedOver();
      return passedOver === undefined ? fail(tooMuchWork, whole?.start ?? 0) : failFor(failureOf(passedOver), whole);
    }
    if (!(error instanceof CelFailure)) {
      const failed = fail('The CEL library cannot evaluate this.', whole?.start ?? 0);
      failed.cause = error;
      return failed;
    }
    if (whole !== undefined && error.code === 'too_deep') return fail('This is nested too deeply to be evaluated.', 0);
    const { summary, position } = explain(source, error);
    return fail(summary, position);
  };

  if (source.length > maxLength)
    throw fail(`An expression has at most ${maxLength} characters. Take it apart: keep parts of it in a set step.`, 0);
  let parsed: ParsedExpression;
  let references: readonly Reference[];
  try {
    parsed = cel.parse(source);
    references = referencesOf(parsed.root, { ...vocabulary, names });
    loosen(parsed.root);
    parsed.check();
    meter(parsed.root);
  } catch (error) {
    throw failFor(error, undefined);
  }
  const { root } = parsed;
  return {
    references,
    evaluate(scope) {
      try {
        const value = toJson(evaluateOn(parsed, scope));
        if (isSpent()) throw outOfSteps;
        return value;
      } catch (error) {
        if (error instanceof NoJson) throw fail(`The value ${error.message}.`, root.start);
        throw failFor(error, root);
      }
    },
  };
}

function evaluateOn(parsed: ParsedExpression, scope: Scope): unknown {
  try {
    return parsed.evaluate(scope);
  } catch (error) {
    // An object of the data may have a key that the library takes for its kind.
    if (error instanceof CelFailure && error.code === 'unsupported_type') return parsed.evaluate(readableData(scope));
    throw error;
  }
}
