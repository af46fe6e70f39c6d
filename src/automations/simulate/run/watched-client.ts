import { NetworkError, ToolError } from '../../../errors.js';
import type { Client, Recording } from '../../../run-tool/client.js';
import type { PreparedCall } from '../../../run-tool/prepared-call.js';
import type { ToolResult } from '../../../run-tool/tool-result.js';
import { changesSomething, type Effect } from '../../../tool/effect.js';
import { isLocal } from '../../../tool/tool.js';

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
  /** `past`: answered from what is kept; `would`: recorded in place of being sent; `unanswered`: there was no connection. */
  readonly by: 'past' | 'would' | 'read' | 'unanswered' | 'failed';
}

/** A read that nothing could answer, because there is no connection for it. */
export class UnansweredReadError extends ToolError {
  override readonly name = 'UnansweredReadError';
}

/** What the calls of a run are answered from. */
export interface Answers {
  /** Names of the services that there is no connection to. */
  readonly unconnected: ReadonlySet<string>;
  /** The answer of a read from what is kept of the past; undefined where it is not kept. */
  fromPast(
    tool: string,
    params: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, unknown>> | undefined>;
  onCall(call: SeenCall): void;
}

/** A recording whose reads are answered from the past where that is kept, and whose calls are all seen. */
export function watchedClient(recording: Recording, { unconnected, fromPast, onCall }: Answers): Client {
  const prepared = new WeakMap<object, PreparedCall>();
  const { registry } = recording;
  return {
    ...recording,
    prepareUnknown(id, params, options) {
      const call = recording.prepareUnknown(id, params, options);
      if (typeof params === 'object' && params !== null) prepared.set(params, call);
      return call;
    },
    async runUnknown(id, params, options): Promise<ToolResult> {
      const known = typeof params === 'object' && params !== null ? prepared.get(params) : undefined;
      const call = known ?? recording.prepareUnknown(id, params);
      const { title, effect, tool } = call;
      const began = performance.now();
      const see = (by: SeenCall['by'], output?: SeenCall['output']) =>
        onCall({ tool, title, effect, params: call.params, output, ms: performance.now() - began, by });
      const isChange = changesSomething(effect);
      const service = registry.find(id).service;
      if (!isChange) {
        const output = await fromPast(tool, call.params);
        if (output !== undefined) {
          see('past', output);
          return { output: { ...output }, warnings: [] };
        }
      }
      try {
        const result = await recording.runUnknown(id, params, options);
        see(result.recorded === undefined ? 'read' : 'would', result.output);
        return result;
      } catch (error) {
        const isCutOff =
          unconnected.has(service) && !(isLocal(registry.find(id)) && isChange) && error instanceof NetworkError;
        see(isCutOff ? 'unanswered' : 'failed');
        if (!isCutOff) throw error;
        const what = isChange ? 'what it has to look up first' : 'it';
        const message = `${tool}: ${what} is not in the file of past conversations, and there is no connection to ask. Give one, such as INTERCOM_ACCESS_TOKEN or --sandbox. Nothing was sent.`;
        throw new UnansweredReadError(message, { tool });
      }
    },
  };
}
