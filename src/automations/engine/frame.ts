import { isObject } from '../../tool/json.js';
import type { EvaluateOptions, Scope } from '../expression/expression.js';
import type { RunContext } from './context.js';
import { type Path, partOf } from './kept.js';
import type { Plan, PlannedStep } from './plan.js';
import type { Stopwatch } from './stopwatch.js';
import type { WriteCount } from './write-count.js';

/** Where steps stand: what they see, and what holds for them. */
export interface Frame {
  readonly context: RunContext;
  readonly plan: Plan;
  /** Stands before the ids of steps in their paths. */
  readonly prefix: string;
  /** Results of steps by id. Branches share it, each turn of a loop has one of its own. */
  readonly steps: Record<string, unknown>;
  /** `event`, `vars`, `run`, the items of loops, `error`. */
  readonly names: Readonly<Record<string, unknown>>;
  /** Limits of time, the outermost first. */
  readonly watches: readonly Stopwatch[];
  /** Limits of calls that change something, the outermost first. */
  readonly writes: readonly WriteCount[];
  /** Ids of the automations that run, the outermost first. */
  readonly automations: readonly string[];
  /** Is told of a failure that the steps go on after. */
  readonly onFailure: () => void;
}

/** What expressions of a frame are evaluated with. */
export function scopeOf({ names, steps }: Frame, more?: Scope): Scope {
  return { ...names, steps, ...more };
}

/** The time by which expressions of a step are evaluated: the same when the run is carried out again. */
export function at(time: number): EvaluateOptions {
  return { now: time };
}

export function pathOf({ prefix }: Frame, { id }: { readonly id: string }): string {
  return `${prefix}${id}`;
}

/** The result of a step as later steps see it: the parts that something reads, and whether it succeeded. */
export function readPart(plan: Plan, id: string, value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const paths: readonly Path[] = [...plan.readPaths(id), ['ok'], ['error'], ['skipped']];
  const part = partOf(value, paths);
  return isObject(part) ? part : {};
}

/** Later steps see the steps of a branch that was not taken as skipped. */
export function markSkipped({ steps }: Frame, skipped: readonly PlannedStep[]): void {
  for (const { ids } of skipped) for (const id of ids) steps[id] ??= skippedResult;
}

export const skippedResult = { ok: false, skipped: true } as const;
