/**
 * Generated from the files in tools/ by scripts/generate.mjs: run `npm run generate` after adding or removing one. Only the
 * order of `allTools` is kept as it stands here; hosts show tools in it.
 */
import { listAdmins } from './admins/list-admins.js';
import { listDataAttributes } from './attributes/list-data-attributes.js';
import { createCompany } from './companies/create-company.js';
import { getCompany } from './companies/get-company.js';
import { listCompanies } from './companies/list-companies.js';
import { listCompanyContacts } from './companies/list-company-contacts.js';
import { attachContactToCompany } from './contacts/attach-contact-to-company.js';
import { createContact } from './contacts/create-contact.js';
import { deleteContact } from './contacts/delete-contact.js';
import { detachContactFromCompany } from './contacts/detach-contact-from-company.js';
import { getContact } from './contacts/get-contact.js';
import { listContacts } from './contacts/list-contacts.js';
import { searchContacts } from './contacts/search-contacts.js';
import { updateContact } from './contacts/update-contact.js';
import { assignConversation } from './conversations/assign-conversation.js';
import { closeConversation } from './conversations/close-conversation.js';
import { createConversation } from './conversations/create-conversation.js';
import { getConversation } from './conversations/get-conversation.js';
import { listConversations } from './conversations/list-conversations.js';
import { openConversation } from './conversations/open-conversation.js';
import { replyConversation } from './conversations/reply-conversation.js';
import { searchConversations } from './conversations/search-conversations.js';
import { snoozeConversation } from './conversations/snooze-conversation.js';
import { createEvent } from './events/create-event.js';
import { listContactEvents } from './events/list-contact-events.js';
import { createMessage } from './messages/create-message.js';
import { createNote } from './notes/create-note.js';
import { createTag } from './tags/create-tag.js';
import { listTags } from './tags/list-tags.js';
import { tagContact } from './tags/tag-contact.js';
import { tagConversation } from './tags/tag-conversation.js';
import { untagContact } from './tags/untag-contact.js';
import { listTeams } from './teams/list-teams.js';
import { createTicket } from './tickets/create-ticket.js';
import { getTicket } from './tickets/get-ticket.js';
import { listTicketStates } from './tickets/list-ticket-states.js';
import { listTicketTypes } from './tickets/list-ticket-types.js';
import { updateTicket } from './tickets/update-ticket.js';

/** All tools, those that people use most first. */
export const allTools = [
  createContact,
  getContact,
  updateContact,
  listContacts,
  searchContacts,
  deleteContact,
  createCompany,
  getCompany,
  listCompanies,
  getConversation,
  listConversations,
  replyConversation,
  searchConversations,
  createTicket,
  getTicket,
  createMessage,
  updateTicket,
  listAdmins,
  closeConversation,
  openConversation,
  snoozeConversation,
  assignConversation,
  listTags,
  createTag,
  tagContact,
  untagContact,
  tagConversation,
  createNote,
  createEvent,
  attachContactToCompany,
  detachContactFromCompany,
  createConversation,
  listCompanyContacts,
  listContactEvents,
  listTeams,
  listTicketTypes,
  listTicketStates,
  listDataAttributes,
] as const;

export {
  assignConversation,
  attachContactToCompany,
  closeConversation,
  createCompany,
  createContact,
  createConversation,
  createEvent,
  createMessage,
  createNote,
  createTag,
  createTicket,
  deleteContact,
  detachContactFromCompany,
  getCompany,
  getContact,
  getConversation,
  getTicket,
  listAdmins,
  listCompanies,
  listCompanyContacts,
  listContactEvents,
  listContacts,
  listConversations,
  listDataAttributes,
  listTags,
  listTeams,
  listTicketStates,
  listTicketTypes,
  openConversation,
  replyConversation,
  searchContacts,
  searchConversations,
  snoozeConversation,
  tagContact,
  tagConversation,
  untagContact,
  updateContact,
  updateTicket,
};
