import { createContact } from './contacts/create-contact.js';
import { getContact } from './contacts/get-contact.js';
import { listContacts } from './contacts/list-contacts.js';
import { replyConversation } from './conversations/reply-conversation.js';

export const allTools = [createContact, getContact, listContacts, replyConversation] as const;
