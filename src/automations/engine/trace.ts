import type { Effect } from '../../tool/effect.js';
import { isObject } from '../../tool/json.js';

/** What became of a step. */
export type TraceMode = 'did' | 'would' | 'skipped' | 'replayed' | 'error' | 'would wait';

/** What a record keeps for people who read what a run did. Secrets are taken out, long texts cut. */
export interface StepTrace {
  readonly mode?: TraceMode;
  /** Id of the tool, or of the automation that was run. */
  readonly uses?: string;
  readonly effect?: Effect;
  readonly args?: unknown;
  readonly warnings?: readonly string[];
  /** What a language model took for it. */
  readonly usage?: ModelUsage;
}

/** Tokens that a language model read and wrote, and what they cost by the prices of its connection. */
export interface ModelUsage {
  readonly model: string;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cost: number | null;
}

/** What the output of a tool says that a model took for it. */
export function usageOf(output: unknown): Pick<StepTrace, 'usage'> {
  if (!isObject(output)) return {};
  const { model, input_tokens, output_tokens, cost } = output;
  if (typeof model !== 'string' || typeof input_tokens !== 'number' || typeof output_tokens !== 'number') return {};
  return { usage: { model, input_tokens, output_tokens, cost: typeof cost === 'number' ? cost : null } };
}

/** Reads the trace of a record, which may be of another version. */
export function traceOf(record: { readonly trace?: unknown }): StepTrace {
  return isObject(record.trace) ? record.trace : {};
}
