import axios from 'axios';
import { axiosOptions } from '../../src/client/transport.js';
import type { Target } from '../shared/target.js';
import type { Library, NewContact } from './library.js';

/** The baseline: an instance with the options of our own client, which hands over status and text as they come. */
export function connect({ url, token }: Target): Library {
  const instance = axios.create({
    ...axiosOptions,
    transformRequest: [...axiosOptions.transformRequest],
    transformResponse: [...axiosOptions.transformResponse],
    proxy: false,
  });
  const headers = {
    Accept: 'application/json',
    'Intercom-Version': '2.16',
    'User-Agent': 'intercom-tools-bench',
    Authorization: `Bearer ${token}`,
  };
  return {
    async getConversation(id: string) {
      const { status } = await instance.request({ method: 'GET', url: `${url}/conversations/${id}`, headers });
      return status === 200;
    },
    async createContact(contact: NewContact) {
      const { status } = await instance.request({
        method: 'POST',
        url: `${url}/contacts`,
        headers: { ...headers, 'Content-Type': 'application/json' },
        data: JSON.stringify({ role: 'user', ...contact }),
      });
      return status === 200;
    },
  };
}
