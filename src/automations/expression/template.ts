import { evaluation } from './evaluation.js';
import { type CompileOptions, compilePart, type EvaluateOptions, type Reference, type Scope } from './expression.js';
import { ExpressionError } from './expression-error.js';
import { maxTextLength } from './functions/helper.js';
import { BrokenTemplate, splitTemplate, type TemplatePart } from './split-template.js';

/** A JSON value whose texts may hold `{{ … }}`, compiled once. */
export interface Template {
  /** What its expressions read, each path once. */
  readonly references: readonly Reference[];
  /** False when there is nothing to fill in: the value is always the same. */
  readonly isDynamic: boolean;
  /**
   * The value with all its expressions evaluated. A text that is one `{{ … }}` and nothing else becomes the value of its
   * expression, of whatever type; otherwise the parts are joined as text: null is empty, lists and objects are JSON.
   *
   * @throws ExpressionError when an expression has no value on this data; `path` says where it stands.
   */
  render(scope: Scope, options: EvaluateOptions): unknown;
}

type Path = readonly (string | number)[];
type Render = (scope: Scope) => unknown;

const maxDepth = 100;

/**
 * Compiles a JSON value. A literal `{{` is written as `{{ '{{' }}`.
 *
 * @throws ExpressionError when an expression in it is wrong; `path` says where it stands.
 */
export function compileTemplate(value: unknown, options: CompileOptions): Template {
  const references = new Map<string, Reference>();
  const note = (found: readonly Reference[]) => {
    for (const reference of found) references.set(JSON.stringify(reference), reference);
  };

  const compileText = (text: string, path: Path): Render | undefined => {
    const parts = splitText(text, path).map((part) => {
      if (typeof part === 'string') return part;
      const compiled = compilePart(part.expression, { text, at: part.at, path }, options);
      note(compiled.references);
      return compiled;
    });
    const [first] = parts;
    if (parts.every((part) => typeof part === 'string')) return undefined;
    if (parts.length === 1 && typeof first === 'object') return (scope) => first.evaluate(scope);
    return (scope) => {
      let joined = '';
      for (const part of parts) joined += typeof part === 'string' ? part : textOf(part.evaluate(scope));
      if (joined.length <= maxTextLength) return joined;
      const summary = `This makes a text of more than ${maxTextLength} characters.`;
      throw new ExpressionError({ summary, source: text, position: 0, path });
    };
  };

  /** What fills in a value, or undefined where there is nothing to fill in. */
  const compile = (part: unknown, path: Path): Render | undefined => {
    if (typeof part === 'string') return compileText(part, path);
    if (typeof part !== 'object' || part === null) return undefined;
    if (path.length > maxDepth) {
      const summary = `This is nested more than ${maxDepth} levels deep.`;
      throw new ExpressionError({ summary, source: '', position: 0, path });
    }
    const entries = Array.isArray(part) ? [...part.entries()] : Object.entries(part);
    const members = entries.map(([key, member]: [string | number, unknown]) => {
      const render = compile(member, [...path, key]);
      return { key, member, render };
    });
    if (members.every(({ render }) => render === undefined)) return undefined;
    const filled = (scope: Scope) =>
      members.map(({ key, member, render }): [string, unknown] => [
        `${key}`,
        render === undefined ? member : render(scope),
      ]);
    return Array.isArray(part)
      ? (scope) => filled(scope).map(([, member]) => member)
      : (scope) => Object.fromEntries(filled(scope));
  };

  const render = compile(value, []);
  return {
    references: [...references.values()],
    isDynamic: render !== undefined,
    render: (scope, { now }) => (render === undefined ? value : evaluation(now, () => render(scope))),
  };
}

function splitText(text: string, path: Path): TemplatePart[] {
  try {
    return splitTemplate(text);
  } catch (error) {
    if (!(error instanceof BrokenTemplate)) throw error;
    throw new ExpressionError({ summary: error.message, source: text, position: error.position, path });
  }
}

/** A value within a longer text. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null ? '' : JSON.stringify(value);
}
