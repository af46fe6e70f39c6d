import { ToolError } from '../../../errors.js';
import type { Client, Recording } from '../../../run-tool/client.js';
import type { PreparedCall } from '../../../run-tool/prepared-call.js';
import type { ToolResult } from '../../../run-tool/tool-result.js';
import type { Effect } from '../../../tool/effect.js';

/** A call that a run made, or would have made. */
export interface SeenCall {
  readonly tool: string;
  readonly title: string;
  readonly effect: Effect;
  readonly params: Readonly<Record<string, unknown>>;
  /** What it was answered; undefined where it failed. */
  readonly output: Readonly<Record<string, unknown>> | undefined;
  /** How long it took, in milliseconds of this machine. */
  readonly ms: number;
  /** `would`: recorded in place of being sent; `unanswered`: there was no connection to ask. */
  readonly by: 'would' | 'read' | 'unanswered' | 'failed';
}

/** A read that nothing could answer: it is not kept of the past, and there is no connection for it. */
export class UnansweredReadError extends ToolError {
  override readonly name = 'UnansweredReadError';
}

/** The error for a request to a service that there is no connection to. */
export function unanswered(service: string, path: string): UnansweredReadError {
  const message = `GET ${path} of ${service} is not in the past that was read, and there is no connection to ask. Give one, such as INTERCOM_ACCESS_TOKEN or --sandbox. Nothing was sent.`;
  return new UnansweredReadError(message);
}

/** A recording whose calls are all seen. */
export function watchedClient(recording: Recording, onCall: (call: SeenCall) => void): Client {
  const prepared = new WeakMap<object, PreparedCall>();
  return {
    ...recording,
    prepareUnknown(id, params, options) {
      const call = recording.prepareUnknown(id, params, options);
      if (typeof params === 'object' && params !== null) prepared.set(params, call);
      return call;
    },
    async runUnknown(id, params, options): Promise<ToolResult> {
      const known = typeof params === 'object' && params !== null ? prepared.get(params) : undefined;
      const { title, effect, tool, params: shown } = known ?? recording.prepareUnknown(id, params);
      const began = performance.now();
      const see = (by: SeenCall['by'], output?: SeenCall['output']) =>
        onCall({ tool, title, effect, params: shown, output, ms: performance.now() - began, by });
      try {
        const result = await recording.runUnknown(id, params, options);
        see(result.recorded === undefined ? 'read' : 'would', result.output);
        return result;
      } catch (error) {
        see(error instanceof Error && error.name === 'UnansweredReadError' ? 'unanswered' : 'failed');
        throw error;
      }
    },
  };
}
