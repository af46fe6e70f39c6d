import { param } from '../../src/tool/index.js';

/** The id of a conversation. Only replies may say `last`; elsewhere Intercom looks for a conversation of that name. */
export function conversationId(description: string) {
  return param.id(description).refine((id) => id !== 'last', {
    message: 'is "last", which only replies understand: give the id of a conversation',
  });
}

/** The admin in whose name a conversation is changed. */
export const actingAdmin = param
  .id('Admin who acts; the default admin, or the one the token belongs to, unless given', { of: 'admin' })
  .optional();

/** A text that goes along with a change and that the customer sees. */
export function sentAlong(description: string) {
  return param.filledText(description, { multiline: true }).optional();
}
