import { InvalidParamsError } from '../errors.js';
import { copyOf } from '../tool/copy.js';
import type { Effect } from '../tool/effect.js';
import type { CallOptions } from './call-options.js';
import { type LocalCall, type PreparedRequest, RequestCall } from './prepare.js';
import type { ToolResult } from './tool-result.js';

/** What a call would do, without doing it. */
export interface DryRun {
  readonly tool: string;
  readonly effect: Effect;
  /** In the order in which they would be sent, without authorization. */
  readonly requests: readonly PreparedRequest[];
}

/** A call that was parsed and built, and not yet sent. What `requests` shows is what `run` sends. */
export interface PreparedCall extends DryRun {
  readonly title: string;
  /** What the caller gave, as the tool read it. */
  readonly params: Readonly<Record<string, unknown>>;
  /**
   * Makes the reads that find what the caller left out, so that `requests` shows their values.
   *
   * @throws BlockedError for a call that the policy of the connection refuses: nothing is read for it.
   */
  lookUp(options?: CallOptions): Promise<void>;
  /**
   * Passes the gate and sends it: the same time of the call and the same body, whenever it runs.
   *
   * @throws InvalidParamsError when it has run already, however that ended: two runs would be two calls.
   */
  run(options?: CallOptions): Promise<ToolResult>;
}

/** What a call does in the client that prepared it. */
type Steps = Pick<PreparedCall, 'lookUp' | 'run'>;

/** What a call would do. */
export function dryRunOf(call: LocalCall | RequestCall): DryRun {
  return { tool: call.tool.id, effect: call.effect, requests: requestsOf(call) };
}

/** A call as it is handed out: what is seen of it is a copy, and it runs once. */
export function preparedCall(call: LocalCall | RequestCall, { lookUp, run }: Steps): PreparedCall {
  const { tool, params, effect } = call;
  let hasRun = false;
  return {
    tool: tool.id,
    title: tool.title,
    effect,
    get params() {
      return copyOf(params);
    },
    get requests() {
      return requestsOf(call);
    },
    lookUp,
    async run(options) {
      if (hasRun) {
        const message = 'this call has run: a prepared call runs once, so prepare another one';
        throw new InvalidParamsError([{ field: '', message }], { tool: tool.id });
      }
      if (options?.at !== undefined) {
        const message = 'comes too late: the requests are built, so give the time where the call is prepared';
        throw new InvalidParamsError([{ field: 'at', message }], { tool: tool.id });
      }
      hasRun = true;
      return run(options);
    },
  };
}

function requestsOf(call: LocalCall | RequestCall): readonly PreparedRequest[] {
  return call instanceof RequestCall ? copyOf(call.requests) : [];
}
