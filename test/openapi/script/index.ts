import { playCompanies } from './companies.js';
import { playContacts } from './contacts.js';
import { playConversations } from './conversations.js';
import { playMessages } from './messages.js';
import { playPeopleData } from './people-data.js';
import type { Session } from './session.js';
import { playTickets } from './tickets.js';

/** Uses everything that the sandbox emulates at the session's version, and meets its refusals. */
export async function playEverything(session: Session): Promise<void> {
  await playContacts(session);
  await playCompanies(session);
  await playPeopleData(session);
  await playConversations(session);
  await playTickets(session);
  await playMessages(session);
}
