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
}

/** Reads the trace of a record, which may be of another version. */
export function traceOf(record: { readonly trace?: unknown }): StepTrace {
  return isObject(record.trace) ? record.trace : {};
}
