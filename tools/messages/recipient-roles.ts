import type { Contact } from '../../src/generated/types.js';
import { defineLookup, path } from '../../src/intercom/index.js';

/** Who gets a message, as far as it matters for their roles. */
export interface Recipients {
  readonly to_type: 'user' | 'lead' | 'contact';
  readonly to_id: readonly string[];
  readonly cc?: readonly string[] | undefined;
  readonly bcc?: readonly string[] | undefined;
}

/** The recipients whose role the caller did not give, each once: the order in which their roles are looked up. */
export function unknownRoles({ to_type, to_id, cc = [], bcc = [] }: Recipients): string[] {
  return [...new Set([...(to_type === 'contact' ? to_id : []), ...cc, ...bcc])];
}

/** Reads the role of each recipient, because a message says whether it goes to a user or to a lead. */
export const recipientRoles = defineLookup({
  title: 'the role of every recipient',
  when: (recipients: Recipients) => unknownRoles(recipients).length > 0,
  requests: (recipients: Recipients) =>
    unknownRoles(recipients).map((id) => ({ method: 'GET', path: path`/contacts/${id}` })),
  pick: (contacts: readonly Contact[]) => {
    const roles = contacts.map(({ role }) => role);
    return roles.every(isRole) ? roles : undefined;
  },
  advice: 'a message reaches users and leads only, so name such contacts',
});

function isRole(role: string): boolean {
  return role === 'user' || role === 'lead';
}
