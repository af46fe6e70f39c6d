import { compileExpression, type Expression, type Reference } from '../expression/expression.js';
import { compileTemplate, type Template } from '../expression/template.js';
import type { Automation } from '../format/automation.js';
import { durationMs } from '../format/duration.js';
import type {
  ForEachStep,
  ParallelStep,
  RunStep,
  SetStep,
  Step,
  StopStep,
  SwitchStep,
  UsesStep,
  WaitForStep,
  WaitStep,
} from '../format/steps.js';
import { type Path, pathsOf } from './kept.js';
import { type EventTopics, eventTopics } from './topics.js';

interface PlannedBase<S extends Step> {
  readonly step: S;
  readonly id: string;
  readonly condition: Expression | undefined;
  readonly timeoutMs: number | undefined;
  /** The ids that later steps can see, of this step and of those in its branches. */
  readonly ids: readonly string[];
}
export interface PlannedUses extends PlannedBase<UsesStep> {
  readonly kind: 'uses';
  readonly with: Template;
  readonly idempotencyKey: Template | undefined;
  readonly onError: 'fail' | 'continue' | readonly PlannedStep[];
}
export interface PlannedForEach extends PlannedBase<ForEachStep> {
  readonly kind: 'forEach';
  readonly list: Expression;
  readonly steps: readonly PlannedStep[];
  /** What its turns read of an item. */
  readonly item: readonly Path[];
}
export interface PlannedSwitch extends PlannedBase<SwitchStep> {
  readonly kind: 'switch';
  readonly branches: readonly { readonly condition: Expression; readonly steps: readonly PlannedStep[] }[];
  readonly otherwise: readonly PlannedStep[];
}
export interface PlannedParallel extends PlannedBase<ParallelStep> {
  readonly kind: 'parallel';
  readonly branches: readonly (readonly PlannedStep[])[];
}
export interface PlannedWait extends PlannedBase<WaitStep> {
  readonly kind: 'wait';
  readonly ms: number;
}
export interface PlannedWaitFor extends PlannedBase<WaitForStep> {
  readonly kind: 'waitFor';
  readonly event: EventTopics;
  readonly match: Expression | undefined;
  readonly ms: number;
}
export interface PlannedRun extends PlannedBase<RunStep> {
  readonly kind: 'run';
  readonly with: Template;
}
export interface PlannedSet extends PlannedBase<SetStep> {
  readonly kind: 'set';
  readonly values: Template;
}
export interface PlannedStop extends PlannedBase<StopStep> {
  readonly kind: 'stop';
  readonly reason: Template;
}
export type PlannedStep =
  | PlannedUses
  | PlannedForEach
  | PlannedSwitch
  | PlannedParallel
  | PlannedWait
  | PlannedWaitFor
  | PlannedRun
  | PlannedSet
  | PlannedStop;

/** When an automation is due by itself. */
export interface PlannedSchedule {
  readonly cron: string;
  readonly timezone: string;
  /** `''` where it names none. */
  readonly workspace: string;
  readonly condition: Expression | undefined;
}

/** An automation whose expressions are compiled, once for all runs of its revision. */
export interface Plan {
  readonly automation: Automation;
  readonly revision: string;
  readonly steps: readonly PlannedStep[];
  readonly onError: readonly PlannedStep[] | undefined;
  readonly triggers: readonly { readonly event: EventTopics; readonly condition: Expression | undefined }[];
  readonly schedules: readonly PlannedSchedule[];
  readonly idempotencyKey: Template | undefined;
  readonly concurrencyKey: Template | undefined;
  /** Names of the secrets that its calls are given. */
  readonly secrets: readonly string[];
  /** Ids of the tools that it calls. */
  readonly tools: readonly string[];
  /** Ids of the automations that it runs. */
  readonly automations: readonly string[];
  /** What expressions read of the result of a step. */
  readPaths(id: string): readonly Path[];
}

/** Names that every expression of an automation can read. */
const common = ['event', 'vars', 'run'] as const;

/** Compiles what stands in one place: with the names that are known there. */
class Compiler {
  readonly references: Reference[] = [];
  readonly tools = new Set<string>();
  readonly automations = new Set<string>();

  expression(source: string, names: readonly string[]): Expression {
    const expression = compileExpression(source, { names });
    this.references.push(...expression.references);
    return expression;
  }

  template(value: unknown, names: readonly string[]): Template {
    const template = compileTemplate(value, { names });
    this.references.push(...template.references);
    return template;
  }

  steps(list: readonly Step[], names: readonly string[]): PlannedStep[] {
    return list.map((step) => this.#step(step, names));
  }

  #step(step: Step, names: readonly string[]): PlannedStep {
    const { id } = step;
    const condition = step.if === undefined ? undefined : this.expression(step.if, names);
    const timeoutMs = step.timeout === undefined ? undefined : durationMs(step.timeout);
    const base = { id, condition, timeoutMs, ids: [id] };
    if ('uses' in step) {
      const { idempotencyKey: key, onError } = step;
      this.tools.add(step.uses);
      const recovery = typeof onError === 'string' ? onError : this.steps(onError, [...names, 'error']);
      return {
        ...base,
        ids: [id, ...(typeof recovery === 'string' ? [] : idsIn(recovery))],
        kind: 'uses',
        step,
        with: this.template(step.with, [...names, 'secrets']),
        idempotencyKey: key === undefined ? undefined : this.template(key, names),
        onError: recovery,
      };
    }
    if ('forEach' in step) {
      const list = this.expression(step.forEach, names);
      const before = this.references.length;
      const steps = this.steps(step.steps, [...names, step.as]);
      const item = pathsOf(this.references.slice(before), step.as);
      return { ...base, kind: 'forEach', step, list, steps, item };
    }
    if ('switch' in step) {
      const branches = step.switch.map((branch) => ({
        condition: this.expression(branch.if, names),
        steps: this.steps(branch.steps, names),
      }));
      const otherwise = this.steps(step.else ?? [], names);
      const ids = [id, ...branches.flatMap((branch) => idsIn(branch.steps)), ...idsIn(otherwise)];
      return { ...base, ids, kind: 'switch', step, branches, otherwise };
    }
    if ('parallel' in step) {
      const branches = step.parallel.map((branch) => this.steps(branch, names));
      return { ...base, ids: [id, ...branches.flatMap(idsIn)], kind: 'parallel', step, branches };
    }
    if ('wait' in step) return { ...base, kind: 'wait', step, ms: durationMs(step.wait) };
    if ('waitFor' in step) {
      const { event, if: match, timeout } = step.waitFor;
      return {
        ...base,
        kind: 'waitFor',
        step,
        event: eventTopics(event),
        match: match === undefined ? undefined : this.expression(match, [...names, 'incoming']),
        ms: durationMs(timeout),
      };
    }
    if ('run' in step) {
      this.automations.add(step.run);
      return { ...base, kind: 'run', step, with: this.template(step.with, names) };
    }
    if ('set' in step) return { ...base, kind: 'set', step, values: this.template(step.set, names) };
    return { ...base, kind: 'stop', step, reason: this.template(step.stop, names) };
  }
}

/** Each stands by its own name: an expression that picks one by what a customer wrote is handed none. */
function secretsIn(references: readonly Reference[]): string[] {
  const names = references.flatMap(([root, name]) => (root === 'secrets' && typeof name === 'string' ? [name] : []));
  return [...new Set(names)].sort();
}

function idsIn(steps: readonly PlannedStep[]): readonly string[] {
  return steps.flatMap(({ ids }) => ids);
}

/**
 * Compiles an automation.
 *
 * @throws ExpressionError for an expression that is wrong, InvalidParamsError for an event that nothing is called.
 */
export function planOf(automation: Automation, revision: string): Plan {
  const compiler = new Compiler();
  const names = [...common, 'steps'];
  const steps = compiler.steps(automation.steps, names);
  const onError = automation.onError && compiler.steps(automation.onError, [...names, 'error']);
  const { references } = compiler;
  const paths = new Map<string, readonly Path[]>();
  const startNames = ['event', 'vars'];
  const { idempotency, concurrency } = automation;
  return {
    automation,
    revision,
    steps,
    onError,
    triggers: automation.on.flatMap((trigger) =>
      'event' in trigger
        ? [
            {
              event: eventTopics(trigger.event),
              condition: trigger.if === undefined ? undefined : compiler.expression(trigger.if, startNames),
            },
          ]
        : [],
    ),
    schedules: automation.on.flatMap((trigger) => {
      if (!('schedule' in trigger)) return [];
      const { cron, timezone, workspace = '' } = trigger.schedule;
      const condition = trigger.if === undefined ? undefined : compiler.expression(trigger.if, startNames);
      return [{ cron, timezone, workspace, condition }];
    }),
    idempotencyKey: idempotency && compiler.template(idempotency.key, startNames),
    concurrencyKey: concurrency && compiler.template(concurrency.key, startNames),
    secrets: secretsIn(references),
    tools: [...compiler.tools],
    automations: [...compiler.automations],
    readPaths(id) {
      const known = paths.get(id) ?? pathsOf(references, 'steps', id);
      paths.set(id, known);
      return known;
    },
  };
}
