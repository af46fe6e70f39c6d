/** A receiver with its durable inbox, in a process of its own. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createInboxWorker,
  createNodeListener,
  createWebhookReceiver,
  type InboxStore,
  openInbox,
  type WebhookReceiver,
} from 'intercom-tools/webhooks';
import { answerQuestions } from '../shared/answer-questions.js';
import { benchSecret, receiverQuestion } from '../shared/webhook-programs.js';

let running: { readonly inbox: InboxStore; readonly receiver: WebhookReceiver } | undefined;

answerQuestions(receiverQuestion, async (question) => {
  if (question.do === 'open') {
    const inbox = await openInbox(question.inbox);
    const receiver = createWebhookReceiver({ inbox, secrets: benchSecret });
    if (question.handle) createInboxWorker({ store: inbox, handler: () => {} });
    const server = createServer({ keepAliveTimeout: 600_000 }, createNodeListener(receiver, { path: '/webhooks' }));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    running = { inbox, receiver };
    return { url: `http://127.0.0.1:${port}/webhooks` };
  }
  if (running === undefined) throw new Error('nothing was opened');
  const { waiting, leased, done, dead } = await running.inbox.counts();
  return { stored: running.receiver.status().answers.stored, kept: waiting + leased + done + dead };
});
