import * as z from 'zod';
import { duration } from './duration.js';
import { retry } from './retry.js';
import { condition } from './triggers.js';

/** What every step can have. */
interface StepBase {
  readonly id: string;
  readonly name?: string | undefined;
  /** False skips the step. */
  readonly if?: string | undefined;
  readonly timeout?: string | undefined;
}

/** Calls a tool. */
export interface UsesStep extends StepBase {
  readonly uses: string;
  readonly with: Readonly<Record<string, unknown>>;
  readonly retry?: z.output<typeof retry> | undefined;
  readonly onError: 'fail' | 'continue' | readonly Step[];
  readonly idempotencyKey?: string | undefined;
}
/** Runs its steps for each item of a list. */
export interface ForEachStep extends StepBase {
  readonly forEach: string;
  readonly as: string;
  readonly concurrency: number;
  readonly maxItems: number;
  readonly steps: readonly Step[];
}
/** Runs the first branch whose condition holds. */
export interface SwitchStep extends StepBase {
  readonly switch: readonly { readonly if: string; readonly steps: readonly Step[] }[];
  readonly else?: readonly Step[] | undefined;
}
/** Runs its lists of steps side by side. */
export interface ParallelStep extends StepBase {
  readonly parallel: readonly (readonly Step[])[];
}
/** Goes on after a time. */
export interface WaitStep extends StepBase {
  readonly wait: string;
  readonly release: boolean;
}
/** Goes on with a matching event, or after a time. */
export interface WaitForStep extends StepBase {
  readonly waitFor: { readonly event: string; readonly if?: string | undefined; readonly timeout: string };
  readonly release: boolean;
}
/** Runs another automation and waits for its end. */
export interface RunStep extends StepBase {
  readonly run: string;
  readonly with: Readonly<Record<string, unknown>>;
}
/** Keeps values. */
export interface SetStep extends StepBase {
  readonly set: Readonly<Record<string, unknown>>;
}
/** Ends the run. */
export interface StopStep extends StepBase {
  readonly stop: string;
}
export type Step =
  | UsesStep
  | ForEachStep
  | SwitchStep
  | ParallelStep
  | WaitStep
  | WaitForStep
  | RunStep
  | SetStep
  | StopStep;

const stepId = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,63}$/, 'expected small letters, digits and _, a letter first')
  .meta({ description: 'How later steps refer to it: steps.ID' });

const base = {
  id: stepId,
  name: z.string().optional(),
  if: condition.optional().meta({ description: 'A condition in CEL; when it is false the step is skipped' }),
  timeout: duration.optional(),
};

const steps = z.lazy((): z.ZodType<readonly Step[], readonly unknown[]> => z.array(step).min(1));
const values = z.record(z.string(), z.unknown());

/** The key that says what kind of step it is, and what the step may hold. */
export const stepKinds = {
  uses: z.strictObject({
    ...base,
    uses: z.string().min(1).meta({ description: 'Id of a tool' }),
    with: values.default({}).meta({ description: 'Parameters of the tool' }),
    retry: retry.optional(),
    onError: z.union([z.enum(['fail', 'continue']), steps]).default('fail'),
    idempotencyKey: z.string().min(1).optional().meta({
      description: 'A text with {{ … }}: the call is made once for each, by all runs of this automation',
    }),
  }),
  forEach: z.strictObject({
    ...base,
    forEach: z.string().min(1).meta({ description: 'An expression in CEL that gives a list' }),
    as: z
      .string()
      .regex(/^[a-z][a-zA-Z0-9_]{0,63}$/)
      .default('item'),
    concurrency: z.int().min(1).max(20).default(1),
    maxItems: z.int().min(1).max(10_000).default(500),
    steps,
  }),
  switch: z.strictObject({
    ...base,
    switch: z.array(z.strictObject({ if: condition, steps })).min(1),
    else: steps.optional(),
  }),
  parallel: z.strictObject({ ...base, parallel: z.array(steps).min(2).max(20) }),
  wait: z.strictObject({ ...base, wait: duration, release: z.boolean().default(false) }),
  waitFor: z.strictObject({
    ...base,
    waitFor: z.strictObject({
      event: z.string().min(1).meta({ description: 'Id of a trigger, or a topic of webhooks' }),
      if: condition.optional().meta({ description: 'Sees the new event as incoming' }),
      timeout: duration,
    }),
    release: z.boolean().default(false),
  }),
  run: z.strictObject({
    ...base,
    run: z.string().min(1).meta({ description: 'Id of another automation' }),
    with: values.default({}).meta({ description: 'The event of that run' }),
  }),
  set: z.strictObject({ ...base, set: values }),
  stop: z.strictObject({ ...base, stop: z.string().meta({ description: 'Why, in words' }) }),
} as const;
export type StepKind = keyof typeof stepKinds;

/** One step: exactly one of the keys that say its kind. */
export const step: z.ZodType<Step, unknown> = z.lazy(() => z.union(Object.values(stepKinds))).meta({ id: 'Step' });
