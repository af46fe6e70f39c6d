import { createIntercom } from 'intercom-tools';
import type { Target } from '../shared/target.js';
import type { Library, NewContact, PagedContact } from './library.js';

export function connect({ url, token }: Target): Library {
  const intercom = createIntercom({ accessToken: token, baseUrl: url });
  return {
    async getConversation(conversationId: string) {
      const { output } = await intercom.run('intercom_get_conversation', { conversationId });
      return output.conversation.id === conversationId;
    },
    async createContact(contact: NewContact) {
      const { output } = await intercom.run('intercom_create_contact', { role: 'user', ...contact });
      return output.contactId !== '';
    },
  };
}

/** All contacts, page by page. */
export function contacts({ url, token }: Target): AsyncIterable<PagedContact> {
  const intercom = createIntercom({ accessToken: token, baseUrl: url });
  return intercom.iterate('intercom_list_contacts', { per_page: 150 });
}
