import { type Approval, type PendingCall, passGate } from '../run-tool/gate.js';
import type { PreparedCall } from '../run-tool/prepared-call.js';
import { changesSomething, type Effect } from '../tool/effect.js';
import type { Tool } from '../tool/tool.js';
import type { AgentCallOptions, AgentOptions, Approve } from './agent-tool.js';

/** What an agent may do unasked when nobody says otherwise: nothing that reaches a customer or cannot be undone. */
const defaultAllow: readonly Effect[] = ['write'];

/** Whether a call with this effect is put to somebody. */
export function waitsForApproval(effect: Effect, { allow = defaultAllow, readOnly }: AgentOptions): boolean {
  return readOnly !== true && changesSomething(effect) && !allow.includes(effect);
}

/**
 * Checks a call against the options, by the same rules as the policy of the connection, which is checked afterwards as
 * well. An effect that is not allowed is put to `approve`, with the requests as they will be sent; without one it is
 * refused.
 *
 * @throws BlockedError for a call that is held back.
 */
export async function passAgentGate(
  tool: Tool,
  call: PreparedCall,
  { signal, decided, ...own }: Pick<AgentCallOptions, 'approve' | 'decided' | 'signal'>,
  options: AgentOptions,
): Promise<void> {
  const approve = decided === undefined ? (own.approve ?? options.approve) : () => decided;
  const { effect, params } = call;
  const waits = waitsForApproval(effect, options);
  const policy = {
    readOnly: options.readOnly,
    ...(waits && approve === undefined ? { allow: options.allow ?? defaultAllow } : {}),
    ...(waits && approve !== undefined ? { approve: (pending: PendingCall) => ask(approve, pending, signal) } : {}),
  };
  const pending = {
    tool,
    effect,
    params,
    get requests() {
      return call.requests;
    },
  };
  await passGate(policy, pending, () => (decided === undefined ? call.lookUp({ signal }) : Promise.resolve()));
}

/** Asks; a question that fails and a caller that stops the call count as a no. */
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
