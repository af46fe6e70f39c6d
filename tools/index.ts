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
import { replyConversation } from './conversations/reply-conversation.js';
import { createEvent } from './events/create-event.js';
import { listContactEvents } from './events/list-contact-events.js';
import { createNote } from './notes/create-note.js';
import { createTag } from './tags/create-tag.js';
import { listTags } from './tags/list-tags.js';
import { tagContact } from './tags/tag-contact.js';
import { tagConversation } from './tags/tag-conversation.js';
import { untagContact } from './tags/untag-contact.js';

/** Every tool of this package: its table of contents. */
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
  replyConversation,
  listTags,
  createTag,
  tagContact,
  untagContact,
  tagConversation,
  createNote,
  createEvent,
  attachContactToCompany,
  detachContactFromCompany,
  listCompanyContacts,
  listContactEvents,
] as const;

export {
  attachContactToCompany,
  createCompany,
  createContact,
  createEvent,
  createNote,
  createTag,
  deleteContact,
  detachContactFromCompany,
  getCompany,
  getContact,
  listCompanies,
  listCompanyContacts,
  listContactEvents,
  listContacts,
  listTags,
  replyConversation,
  searchContacts,
  tagContact,
  tagConversation,
  untagContact,
  updateContact,
};
