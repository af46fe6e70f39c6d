import { BlockedError } from '../errors.js';
import { copyOf } from '../tool/copy.js';
import { changesSomething, type Effect } from '../tool/effect.js';
import { isObject } from '../tool/json.js';
import { shownParams } from '../tool/shown-params.js';
import type { Tool } from '../tool/tool.js';
import type { PreparedRequest } from './prepare.js';

/** A call that waits for approval. */
export interface PendingCall {
  readonly tool: string;
  readonly title: string;
  readonly effect: Effect;
  readonly params: Readonly<Record<string, unknown>>;
  /** The requests it would make, without secrets. */
  preview(): readonly PreparedRequest[];
}

/** Yes, no, or no with a reason for the caller. */
export type Approval = boolean | { readonly approved: boolean; readonly reason?: string };

/** What calls a connection lets through. Read-only outranks everything else. */
export interface Policy {
  /** Refuse whatever changes something. */
  readonly readOnly?: boolean | undefined;
  /** Effects that are let through; all unless given. Reads always are. */
  readonly allow?: readonly Effect[] | undefined;
  /** Asked before every call that changes something. */
  readonly approve?: ((call: PendingCall) => Approval | Promise<Approval>) | undefined;
}

/**
 * The one gate that every call passes, whatever host it comes from.
 *
 * @param complete makes the preview exact before somebody is asked: it carries out the lookups of the call.
 * @throws BlockedError when the policy holds the call back.
 */
export async function passGate(
  policy: Policy,
  call: GateCall,
  complete: () => Promise<void> = async () => undefined,
): Promise<void> {
  const { tool, effect, params } = call;
  if (!changesSomething(effect)) return;
  checkPolicy(policy, tool, effect);
  if (policy.approve === undefined) return;
  await complete();
  const preview = () => copyOf(call.requests);
  // A copy: who is asked cannot change what was prepared.
  const pending = { tool: tool.id, title: tool.title, effect, params: copyOf(shownParams(tool, params)), preview };
  const answer = await policy.approve(pending);
  // Anything but a clear yes is a no, also from a callback that forgot to answer.
  if (answer === true || (isObject(answer) && answer.approved === true)) return;
  const reason = isObject(answer) && answer.reason !== undefined ? ` (${answer.reason})` : '';
  throw new BlockedError('not-approved', `the call was not approved${reason}.`, { tool: tool.id });
}

/** A call at the gate. */
export interface GateCall {
  readonly tool: Pick<Tool, 'id' | 'title' | 'fields'>;
  readonly effect: Effect;
  readonly params: Readonly<Record<string, unknown>>;
  readonly requests: readonly PreparedRequest[];
}

/**
 * Refuses what the owner of a connection switched off.
 *
 * @throws BlockedError with the reason.
 */
export function checkPolicy({ readOnly, allow }: Policy, { id }: Pick<Tool, 'id'>, effect: Effect): void {
  if (readOnly === true) {
    const message = `the connection is read-only and this call would ${effect}. Only its owner can change that, by readOnly (--read-only on a command line).`;
    throw new BlockedError('read-only', message, { tool: id });
  }
  if (allow !== undefined && !allow.includes(effect)) {
    const message = `calls that ${effect} are not allowed on this connection. Only its owner can change that, by allow (--allow ${effect} on the command line of an MCP server).`;
    throw new BlockedError('not-allowed', message, { tool: id });
  }
}
