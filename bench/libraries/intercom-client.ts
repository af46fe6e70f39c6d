import { IntercomClient } from 'intercom-client';
import type { Target } from '../shared/target.js';
import type { Library, NewContact, PagedContact } from './library.js';

export function connect({ url, token }: Target): Library {
  const client = new IntercomClient({ token, baseUrl: url });
  return {
    async getConversation(id: string) {
      const conversation = await client.conversations.find({ conversation_id: id });
      return conversation.id === id;
    },
    async createContact(contact: NewContact) {
      const { id } = await client.contacts.create({ role: 'user', ...contact });
      return id !== undefined && id !== '';
    },
  };
}

/** All contacts, page by page. */
export async function* contacts({ url, token }: Target): AsyncGenerator<PagedContact> {
  const client = new IntercomClient({ token, baseUrl: url });
  yield* await client.contacts.list({ per_page: 150 });
}
