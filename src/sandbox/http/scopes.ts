import { refuse } from './errors.js';

/** Permissions of an access token that the emulated operations ask for. */
const SCOPES = [
  'read_users_and_companies',
  'write_users_and_companies',
  'read_tags',
  'write_tags',
  'read_events',
  'write_events',
  'write_data_attributes',
  'read_data_attributes',
  'read_admins',
  'read_conversations',
  'write_conversations',
  'delete_conversations_and_metrics',
  'read_tickets',
  'write_tickets',
] as const;

export type Scope = (typeof SCOPES)[number];

/** @throws RefusedError 403 when the token lacks the scope. */
export function checkScope(granted: ReadonlySet<Scope> | undefined, needed: Scope): void {
  if (granted === undefined || granted.has(needed)) return;
  throw refuse(403, 'forbidden', `You do not have the required scope (${needed}) to perform this action.`);
}
