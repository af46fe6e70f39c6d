import * as z from 'zod';
import { duration } from './duration.js';
import { retry } from './retry.js';
import { condition, eventName } from './triggers.js';

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

const release = z.boolean().default(false).meta({
  description: 'Lets another run of the same concurrency key go on while this one waits',
});

const base = {
  id: stepId,
  name: z.string().optional(),
  if: condition.optional().meta({ description: 'A condition in CEL; when it is false the step is skipped' }),
  timeout: duration.optional().meta({ description: 'The step fails when it takes longer' }),
};

const values = z.record(z.string(), z.unknown());

/**
 * The key that says what kind of step it is, and what the step may hold. What its own steps may be is handed in: whoever
 * looks at one step at a time takes anything for them.
 */
export function stepKindsWith<const Steps extends z.ZodType<readonly unknown[], readonly unknown[]>>(steps: Steps) {
  return {
    uses: z.strictObject({
      ...base,
      uses: z.string().min(1).meta({ description: 'Id of a tool' }),
      with: values.default({}).meta({ description: 'Parameters of the tool' }),
      retry: retry.optional(),
      onError: z
        .union([z.enum(['fail', 'continue']), steps])
        .default('fail')
        .meta({ description: 'When the call fails: fail the run, continue, or carry out these steps and then go on' }),
      idempotencyKey: z.string().min(1).optional().meta({
        description: 'A text with {{ … }}: the call is made once for each, by all runs of this automation',
      }),
    }),
    forEach: z.strictObject({
      ...base,
      forEach: z.string().min(1).meta({ description: 'An expression in CEL that gives a list' }),
      as: z
        .string()
        .regex(/^[a-z][a-zA-Z0-9_]{0,63}$/, 'expected letters, digits and _, a small letter first')
        .default('item')
        .meta({ description: 'Name of the member, for the steps inside' }),
      concurrency: z.int().min(1).max(20).default(1).meta({ description: 'Members that are worked on at a time' }),
      maxItems: z.int().min(1).max(10_000).default(500).meta({ description: 'Members beyond it are left out' }),
      steps,
    }),
    switch: z.strictObject({
      ...base,
      switch: z
        .array(z.strictObject({ if: condition, steps }))
        .min(1)
        .meta({ description: 'Branches: the first whose condition holds is carried out' }),
      else: steps.optional(),
    }),
    parallel: z.strictObject({
      ...base,
      parallel: z.array(steps).min(2).max(20).meta({ description: 'Lists of steps that are carried out side by side' }),
    }),
    wait: z.strictObject({ ...base, wait: duration, release }),
    waitFor: z.strictObject({
      ...base,
      waitFor: z.strictObject({
        event: eventName,
        if: condition.optional().meta({ description: 'Sees the new event as incoming' }),
        timeout: duration.meta({ description: 'After this time the run goes on without the event' }),
      }),
      release,
    }),
    run: z.strictObject({
      ...base,
      run: z.string().min(1).meta({ description: 'Id of another automation' }),
      with: values.default({}).meta({ description: 'The event of that run' }),
    }),
    set: z.strictObject({ ...base, set: values.meta({ description: 'Values to keep: texts may hold {{ … }}' }) }),
    stop: z.strictObject({ ...base, stop: z.string().meta({ description: 'Why the run ends, in words' }) }),
  } as const;
}

const steps = z.lazy((): z.ZodType<readonly Step[], readonly unknown[]> => z.array(step).min(1));

export const stepKinds = stepKindsWith(steps);
export type StepKind = keyof typeof stepKinds;

/** One step: exactly one of the keys that say its kind. */
export const step: z.ZodType<Step, unknown> = z.lazy(() => z.union(Object.values(stepKinds))).meta({ id: 'Step' });
