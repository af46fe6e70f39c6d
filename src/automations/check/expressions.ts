import { isObject } from '../../tool/json.js';
import { compileExpression, type Reference, reservedNames } from '../expression/expression.js';
import { ExpressionError } from '../expression/expression-error.js';
import { compileTemplate } from '../expression/template.js';
import type { Path } from '../read/path.js';
import { type Facts, referenceProblem, type Scope } from './names.js';
import type { Report } from './report.js';

/** Compiles expressions and looks up what they read. */
export class Expressions {
  readonly #facts: Facts;
  readonly #report: Report;
  /** Names that are known anywhere in the file. Which of them are there at a place is told apart afterwards. */
  readonly #names: readonly string[];

  constructor(facts: Facts, report: Report) {
    this.#facts = facts;
    this.#report = report;
    const loops = [...facts.byId.values()].flatMap(({ step }) => (step?.kind === 'forEach' ? [step.value.as] : []));
    const all = ['event', 'vars', 'steps', 'run', 'error', 'incoming', 'secrets', ...loops];
    this.#names = [...new Set(all)].filter((name) => !reservedNames().includes(name));
  }

  /** A bare expression: a condition, or the list of a loop. */
  bare(source: string, path: Path, scope: Scope): void {
    if (/^\s*\{\{[\s\S]*\}\}\s*$/.test(source)) {
      this.#report.find(path, {
        code: 'expression',
        message: 'is an expression by itself, and stands in {{ }}',
        fix: 'Leave out the {{ and }}.',
      });
      return;
    }
    this.#compile(source, path, scope, () => compileExpression(source, { names: this.#names }).references);
  }

  /** Every text of a value, with the expressions in it. */
  templates(value: unknown, path: Path, scope: Scope): void {
    if (typeof value === 'string') {
      if (value.includes('{{')) {
        this.#warnOfForeign(value, path);
        this.#compile(value, path, scope, () => compileTemplate(value, { names: this.#names }).references);
      } else this.#warnOfBare(value, path, scope);
    } else if (Array.isArray(value)) {
      for (const [at, member] of value.entries()) this.templates(member, [...path, at], scope);
    } else if (isObject(value)) {
      for (const [key, member] of Object.entries(value)) this.templates(member, [...path, key], scope);
    }
  }

  #compile(source: string, path: Path, scope: Scope, compile: () => readonly Reference[]): void {
    try {
      for (const reference of compile()) {
        const problem = referenceProblem(reference, scope, this.#facts);
        if (problem === undefined) continue;
        const written = reference.slice(0, 3).join('.');
        const name = reference.slice(0, 2).join('.');
        const at = [written, name, reference[0]].map((text) => source.indexOf(text)).find((found) => found >= 0) ?? 0;
        this.#report.find(path, problem, { at, length: source.startsWith(written, at) ? written.length : name.length });
      }
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      const [message = '', ...fix] = error.summary.split(/(?<=[.?!])\s+(?=[A-Z])/);
      this.#report.find(
        path,
        {
          code: 'expression',
          message: `has an expression that does not work${fix.length === 0 ? '' : `: ${message.replace(/[.]$/, '')}`}`,
          fix: fix.length === 0 ? message : fix.join(' '),
        },
        { at: error.position },
      );
    }
  }

  #warnOfForeign(value: string, path: Path): void {
    const at = value.search(/[$=]\{\{/);
    if (at < 0 || (value[at] === '=' && at > 0)) return;
    this.#report.find(
      path,
      {
        severity: 'warning',
        code: 'bare-expression',
        message: `has ${value[at]} before {{, which is kept as text`,
        fix: `Leave out the ${value[at]}.`,
      },
      { at, length: 3 },
    );
  }

  /** `event.contact.id` as a text is almost never meant. */
  #warnOfBare(value: string, path: Path, { loops }: Scope): void {
    if (!/^\s*[a-z]\w*(\.[A-Za-z_]\w*|\[\d+\])+\s*$/.test(value)) return;
    const [, name = ''] = /^\s*(\w+)/.exec(value) ?? [];
    if (!['event', 'vars', 'steps', 'secrets', 'incoming', 'run', 'error'].includes(name) && !loops.has(name)) return;
    this.#report.find(path, {
      severity: 'warning',
      code: 'bare-expression',
      message: 'looks like an expression, and is kept as text',
      fix: `Write "{{ ${value.trim()} }}".`,
    });
  }
}
