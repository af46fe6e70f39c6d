import type { PreparedRequest } from '../run-tool/dry-run.js';
import { type Approval, type PendingCall, passGate } from '../run-tool/gate.js';
import type { Tool } from '../tool/define-tool.js';
import { changesSomething, type Effect } from '../tool/effect.js';
import type { AgentOptions, Approve } from './agent-tool.js';

/** What an agent may do unasked when nobody says otherwise: nothing that reaches a customer or cannot be undone. */
const usualAllow: readonly Effect[] = ['write'];

/** Whether a call with this effect is put to somebody. */
export function waitsForApproval(effect: Effect, { allow = usualAllow, readOnly }: AgentOptions): boolean {
  return readOnly !== true && changesSomething(effect) && !allow.includes(effect);
}

/** A call at the gate. */
export interface GateCall {
  readonly tool: Tool;
  readonly effect: Effect;
  readonly params: Readonly<Record<string, unknown>>;
  readonly requests: readonly PreparedRequest[];
  readonly approve: Approve | undefined;
  readonly signal: AbortSignal | undefined;
}

/**
 * Lets a call pass or not: the same gate as that of the connection, which the call passes afterwards as well. An effect
 * that is not allowed is put to `approve`; without one it is refused.
 *
 * @throws BlockedError for a call that is held back.
 */
export async function passAgentGate(call: GateCall, options: AgentOptions): Promise<void> {
  const { tool, effect, params, requests, signal } = call;
  const approve = call.approve ?? options.approve;
  const waits = waitsForApproval(effect, options);
  const policy = {
    readOnly: options.readOnly,
    ...(waits && approve === undefined ? { allow: options.allow ?? usualAllow } : {}),
    ...(waits && approve !== undefined ? { approve: (pending: PendingCall) => ask(approve, pending, signal) } : {}),
  };
  await passGate(policy, tool, effect, params, () => requests);
}

/** Asks, and takes a broken answer or a caller that gave up for a no. */
async function ask(approve: Approve, pending: PendingCall, signal: AbortSignal | undefined): Promise<Approval> {
  const { promise: stopped, resolve } = defer<Approval>();
  const stop = () => resolve({ approved: false, reason: 'the call was stopped' });
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([approve(pending), stopped]);
  } catch {
    return { approved: false, reason: 'asking for approval failed' };
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

function defer<Value>(): { promise: Promise<Value>; resolve(value: Value): void } {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve: (value) => resolve(value) };
}
