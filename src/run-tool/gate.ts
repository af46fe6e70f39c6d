import { BlockedError } from '../errors.js';
import type { Tool } from '../tool/define-tool.js';
import { changesSomething, type Effect } from '../tool/effect.js';
import { isObject } from '../tool/json.js';
import type { PreparedRequest } from './dry-run.js';

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
 * @throws BlockedError when the policy holds the call back.
 */
export async function passGate(
  policy: Policy,
  tool: Tool,
  effect: Effect,
  params: Readonly<Record<string, unknown>>,
  preview: () => readonly PreparedRequest[],
): Promise<void> {
  if (!changesSomething(effect)) return;
  const blocked = (reason: 'read-only' | 'not-allowed' | 'not-approved', message: string) =>
    new BlockedError(reason, message, { tool: tool.id });
  if (policy.readOnly === true) {
    throw blocked(
      'read-only',
      `the connection is read-only and this call would ${effect}. Only its owner can change that.`,
    );
  }
  if (policy.allow !== undefined && !policy.allow.includes(effect)) {
    throw blocked(
      'not-allowed',
      `calls that ${effect} are not allowed on this connection. Only its owner can change that.`,
    );
  }
  if (policy.approve === undefined) return;
  const answer = await policy.approve({ tool: tool.id, title: tool.title, effect, params, preview });
  // Anything but a clear yes is a no, also from a callback that forgot to answer.
  if (answer === true || (isObject(answer) && answer.approved === true)) return;
  const reason = isObject(answer) && answer.reason !== undefined ? ` (${answer.reason})` : '';
  throw blocked('not-approved', `the call was not approved${reason}.`);
}
