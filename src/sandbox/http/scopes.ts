import { refuse } from './errors.js';

/** A permission of an access token, under the name that Intercom has for it: `read_tags`, `write_tickets`. */
export type Scope = `read_${string}` | `write_${string}` | `delete_${string}`;

/** @throws RefusedError 403 when the token lacks the scope. */
export function checkScope(granted: ReadonlySet<Scope> | undefined, needed: Scope): void {
  if (granted === undefined || granted.has(needed)) return;
  throw refuse(403, 'forbidden', `You do not have the required scope (${needed}) to perform this action.`);
}
