import { ok, type Route } from '../../http/route.js';
import { sendMessage } from './send.js';

export const messageRoutes: readonly Route[] = [
  {
    id: 'createMessage',
    method: 'POST',
    path: '/messages',
    scope: 'write_conversations',
    handle: (call) => ok(sendMessage(call)),
  },
];
