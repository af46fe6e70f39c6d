import { redactor } from '../client/redact.js';
import { redactError } from '../client/redact-error.js';
import { type CallTrace, endOf, ignoreTrace, traceCall } from '../client/trace.js';
import { AbortError, ToolError } from '../errors.js';
import { changesSomething } from '../tool/effect.js';
import type { LocalState } from '../tool/local-context.js';
import type { Service } from '../tool/service.js';
import type { RequestTool, Tool } from '../tool/tool.js';
import type { CallEnvironment } from './call-environment.js';
import { type CallOptions, checkCallOptions } from './call-options.js';
import { processClaims } from './claim-store.js';
import type { ClientOptions } from './client-options.js';
import { checkPolicy, passGate } from './gate.js';
import { lookUp, perform, readFor } from './perform.js';
import { type LocalCall, prepare, type Read, RequestCall } from './prepare.js';
import type { Recorder } from './record/recorder.js';
import { type LocalEnvironment, runLocal } from './run-local.js';
import { hiderOfParams } from './secret-params.js';
import { createSenders, type TransportOf } from './senders.js';
import { defaultConfirmPauses } from './settle.js';
import type { ToolResult } from './tool-result.js';

/** Prepares calls and carries them out, by the services and the options of a client. */
export interface Runner {
  /** @param at unix seconds; now unless given. @throws InvalidParamsError */
  prepare(tool: Tool, given: unknown, at?: number): LocalCall | RequestCall;
  /** Makes the reads that find what the caller left out. @throws BlockedError where the policy refuses the call */
  lookUp(call: LocalCall | RequestCall, options?: CallOptions): Promise<void>;
  /** Passes the gate and carries the call out, which the trace is told. `make` may prepare it only then. */
  run(tool: Tool, make: (at?: number) => LocalCall | RequestCall, options?: CallOptions): Promise<ToolResult>;
  /** Takes the secrets of the connection out of a text. */
  hide(text: string): string;
}

/**
 * @param recorder answers what changes something in place of sending it, where there is one
 * @param answer answers requests in place of their services
 */
export function createRunner(
  services: readonly Service[],
  options: ClientOptions & { readonly state: LocalState },
  recorder: Recorder | undefined,
  transportOf?: TransportOf,
): Runner {
  const senders = createSenders(services, options, transportOf);
  const senderOf = (tool: RequestTool) => senders.named(tool.service, tool.id);
  const claims = options.claims ?? processClaims;
  const confirmPauses = options.confirmPausesMs ?? defaultConfirmPauses;
  const { secrets = {}, state } = options;
  const hideOwn = redactor(Object.values(secrets));
  const hide = (text: string) => services.reduce((clean, service) => service.scrub(clean), hideOwn(text));
  // An id may be a secret that its caller mixed up, and a service may repeat what it was sent in any header.
  const clean = (error: unknown, by = hide) => (error instanceof ToolError ? redactError(error, by) : error);
  const local: LocalEnvironment = { secrets, state, senders, hide };

  const environment = (tool: RequestTool, trace: CallTrace, callOptions: CallOptions = {}): CallEnvironment => {
    const { signal, journal, priority } = callOptions;
    const sender = senders.withPriority(priority).named(tool.service, tool.id);
    const retry = { ...sender.retry, ...callOptions.retry };
    return { sender, claims, confirmPauses, trace, signal, retry, journal, save: callOptions };
  };

  const carryOut = async (call: LocalCall | RequestCall, trace: CallTrace, callOptions: CallOptions) => {
    const { tool, params, effect } = call;
    const { signal, journal, retry, steps, priority } = callOptions;
    trace({ type: 'start', effect });
    if (recorder !== undefined) {
      const read: Read = async (request) => {
        if (!(call instanceof RequestCall)) return undefined;
        return (await readFor(call, environment(call.tool, trace, callOptions))(request)).body;
      };
      const answer = await recorder.record(call, { read, trace, signal });
      if (answer !== undefined) return answer;
    }
    if (!(call instanceof RequestCall)) {
      await unlessAborted(passGate(options, { tool, params, effect, requests: [] }), tool, signal);
      const own = { ...local, senders: senders.withPriority(priority) };
      return runLocal(call, own, { trace, signal, journal, retry, steps });
    }
    const by = environment(call.tool, trace, callOptions);
    const passed = passGate(options, call, async () => {
      if (signal?.aborted) throw stopped(tool);
      await lookUp(call, by);
    });
    await unlessAborted(passed, tool, signal);
    return perform(call, by);
  };

  return {
    prepare(tool, given, at = Math.floor(Date.now() / 1000)) {
      const hideParams = hiderOfParams(tool, given);
      const by = hideParams === undefined ? hide : (text: string) => hide(hideParams(text));
      return prepare(tool, given, { now: at, serviceOf: (one) => senderOf(one).service, hide: by });
    },
    async lookUp(call, callOptions = {}) {
      const { signal, retry, priority } = checkCallOptions(call.tool, callOptions);
      if (changesSomething(call.effect)) checkPolicy(options, call.tool, call.effect);
      if (!(call instanceof RequestCall)) return;
      await lookUp(call, environment(call.tool, ignoreTrace, { signal, retry, priority })).catch((error: unknown) => {
        throw clean(error);
      });
    },
    async run(tool, make, callOptions = {}) {
      let call: LocalCall | RequestCall | undefined;
      const hideAll = (text: string) =>
        hide(call === undefined ? text : (hiderOfParams(tool, call.params)?.(text) ?? text));
      const trace = traceCall(options.trace, tool.id, hideAll);
      const start = Date.now();
      try {
        const checked = checkCallOptions(tool, callOptions);
        call = make(checked.at);
        const result = await carryOut(call, trace, checked);
        trace({ type: 'end', ms: Date.now() - start });
        return result;
      } catch (error) {
        trace({ type: 'end', ms: Date.now() - start, ...endOf(error) });
        throw clean(error, hideAll);
      }
    },
    hide,
  };
}

function stopped({ id }: Tool): AbortError {
  return new AbortError(`${id}: stopped by its caller. Nothing was sent.`, { tool: id });
}

/** Waits for what comes before a call is sent, such as a person who is asked, but for no caller that gave up. */
async function unlessAborted(work: Promise<void>, tool: Tool, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return work;
  let leave: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    leave = () => reject(stopped(tool));
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  });
  try {
    await Promise.race([work, aborted]);
  } finally {
    if (leave !== undefined) signal.removeEventListener('abort', leave);
  }
}
