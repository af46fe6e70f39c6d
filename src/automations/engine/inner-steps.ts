import type { Client } from '../../run-tool/client.js';
import { InnerFailure, type InnerResult, type InnerSteps } from '../../tool/inner-steps.js';
import { isObject } from '../../tool/json.js';
import { Interruption, StepFailure } from './failure.js';
import type { Frame } from './frame.js';
import { lengthOf, longestValue } from './kept.js';
import type { PlannedUses } from './plan.js';
import { traceOf, usageOf } from './trace.js';

/** The steps of a call, and how it ended where one of them ended it. */
export interface EngineSteps extends InnerSteps {
  /** An interruption of the run, or a failure that fails it: whatever the tool made of it. */
  readonly ended: unknown;
  /** What a model took is said by the traces of the steps, where there are some, and not once more by that of the call. */
  readonly hasMade: boolean;
}

/**
 * Steps that a tool carries out within its step, as steps of their own: `agent[0].intercom_get_contact`.
 *
 * @param path of the step whose tool it is
 * @param useTool carries out a step that calls a tool
 */
export function innerSteps(
  frame: Frame,
  path: string,
  client: Client,
  useTool: (frame: Frame, planned: PlannedUses) => Promise<void>,
): EngineSteps {
  const { context } = frame;
  let [made, ended] = [0, undefined as unknown];
  // What a tool reads of a result is not known before: it is kept whole.
  const plan = { ...frame.plan, readPaths: () => [[]] };

  async function within<Answer>(work: (prefix: string) => Promise<Answer>): Promise<Answer> {
    if (ended !== undefined) throw ended;
    const prefix = `${path}[${made}].`;
    made += 1;
    try {
      return await work(prefix);
    } catch (error) {
      if (!(error instanceof StepFailure) || error.isFatal) {
        if (error instanceof StepFailure || error instanceof Interruption) ended = error;
        throw error;
      }
      throw new InnerFailure(error.message, error.class);
    }
  }

  return {
    get ended() {
      return ended;
    },
    get hasMade() {
      return made > 0;
    },
    tool: (id) => client.registry.find(id),
    effectOf: (id, params) => client.prepareUnknown(id, params).effect,
    call: (id, params) =>
      within(async (prefix) => {
        const inner: Frame = { ...frame, prefix, plan, steps: {}, onFailure: () => {} };
        if (context.record(`${prefix}${id}`) === undefined) context.check();
        await useTool(inner, plannedCall(id, params));
        return resultOf(inner, prefix, id);
      }),
    once: (name, work) =>
      within(async (prefix) => {
        const at = `${prefix}${name}`;
        const known = context.record(at);
        // It was made here, by the same tool and the same function.
        if (known?.state === 'done') return known.value as Awaited<ReturnType<typeof work>>;
        context.check();
        const { clock, hide } = context.engine;
        const startedAt = clock.now();
        const value = hide.data(await work());
        if (lengthOf(value) > longestValue) {
          const message = `the answer of ${name} is longer than ${longestValue.toLocaleString('en')} characters`;
          throw new StepFailure(message, { class: 'limit', step: at, isFatal: true });
        }
        const trace = { uses: name, mode: 'did', ...usageOf(value) };
        context.keep({ path: at, state: 'done', value, attempts: 1, startedAt, finishedAt: clock.now(), trace });
        // What follows from it is done only when it is certain that it will not be asked again.
        await context.flush();
        return value as Awaited<ReturnType<typeof work>>;
      }),
  };
}

function plannedCall(id: string, params: unknown): PlannedUses {
  const given = isObject(params) ? params : {};
  return {
    kind: 'uses',
    id,
    ids: [id],
    step: { id, uses: id, with: given, onError: 'fail' },
    with: { references: [], isDynamic: false, render: () => given },
    condition: undefined,
    timeoutMs: undefined,
    idempotencyKey: undefined,
    onError: 'fail',
  };
}

function resultOf({ context, steps }: Frame, prefix: string, id: string): InnerResult {
  const { warnings = [] } = traceOf(context.record(`${prefix}${id}`) ?? {});
  const value = steps[id];
  const { ok: _ok, ...output } = isObject(value) ? value : {};
  return { output, warnings };
}
