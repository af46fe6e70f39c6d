import { intercom } from '@activepieces/piece-intercom';
import type { Target } from '../shared/target.js';
import type { Library, NewContact } from './library.js';

/** The address that the piece makes of its region. It has no setting for another one. */
const intercomOrigin = 'https://api.intercom.io';

export function connect({ url, token }: Target): Library {
  sendTo(url);
  const { 'get-conversation': getConversation, 'create-user': createUser } = intercom.actions();
  const auth = { type: 'CUSTOM_AUTH', props: { accessToken: token, region: 'intercom' } } as const;
  return {
    async getConversation(conversationId: string) {
      const conversation = await getConversation.run({ auth, propsValue: { conversationId } });
      return conversation.id === conversationId;
    },
    async createContact(contact: NewContact) {
      const { id } = await createUser.run({ auth, propsValue: contact });
      return id !== '';
    },
  };
}

/**
 * Sends what is meant for Intercom to the target. It costs one comparison and one joined text a request, under a
 * microsecond; everything else the piece does as it is. Requests to anywhere else fail, so that none leaves this machine.
 */
function sendTo(url: string): void {
  const realFetch = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    if (typeof input !== 'string' || !input.startsWith(intercomOrigin)) {
      return Promise.reject(new TypeError('The bench lets only requests to Intercom through.'));
    }
    return realFetch(url + input.slice(intercomOrigin.length), init);
  };
}
