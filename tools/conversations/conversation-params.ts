import { param } from '../../src/intercom/index.js';

/** The id of a conversation. Only replies may say `last`; elsewhere Intercom looks for a conversation of that name. */
export function conversationId(description: string, notes: { readonly as?: string } = {}) {
  return param.id('conversation', description, notes).check((id, refuse) => {
    if (id === 'last') refuse('is "last", which only replies understand: give the id of a conversation');
  });
}

/** The admin in whose name a conversation is changed. */
export const actingAdmin = param
  .id('admin', 'Admin who acts; the default admin, or the one the token belongs to, unless given')
  .optional();

/** A text that goes along with a change and that the customer sees. */
export function sentAlong(description: string, example?: string) {
  return param.nonEmptyText(description, { multiline: true, example }).optional();
}
