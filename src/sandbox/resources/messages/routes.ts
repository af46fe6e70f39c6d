import { ok } from '../../http/route.js';
import { route } from '../../table/operation.js';
import { resource } from '../../table/resource.js';
import { messages } from './model.js';
import { sendMessage } from './send.js';
import { whatsappMessages, whatsappRoutes } from './whatsapp.js';

export const messageResource = resource(messages, {
  scope: 'conversations',
  tables: [whatsappMessages],
  routes: {
    createMessage: route('POST /messages', (call) => ok(sendMessage(call))),
    ...whatsappRoutes,
  },
});
