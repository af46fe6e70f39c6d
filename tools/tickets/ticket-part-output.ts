import { out } from '../../src/intercom/index.js';

/** A reply to a ticket is answered with the part that it made, not with the ticket. */
export const ticketPartFields = {
  part: out.object('ticket-part', 'The part that the reply made', { from: '' }),
  partId: out.id('Id of the part'),
};
