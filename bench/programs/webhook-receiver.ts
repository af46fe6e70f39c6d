/** A receiver with its durable inbox, or a bare server, in a process of its own. */

import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInboxWorker, createNodeListener, createWebhookReceiver, openInbox } from 'intercom-tools/webhooks';
import { answerQuestions } from '../shared/answer-questions.js';
import { benchSecret, receiverQuestion } from '../shared/webhook-programs.js';

interface Running {
  readonly listener: RequestListener;
  readonly stored: () => number;
  readonly kept: () => Promise<number | null>;
}

let running: Running | undefined;

answerQuestions(receiverQuestion, async (question) => {
  if (question.do === 'open') {
    running = question.inbox === null ? bareServer() : await receiverOver(question.inbox, question.handle);
    const server = createServer({ keepAliveTimeout: 600_000 }, running.listener);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}/webhooks` };
  }
  if (running === undefined) throw new Error('nothing was opened');
  const { user, system } = process.cpuUsage();
  return { stored: running.stored(), kept: await running.kept(), cpuMs: (user + system) / 1000 };
});

async function receiverOver(place: string, handle: boolean): Promise<Running> {
  const inbox = await openInbox(place);
  const receiver = createWebhookReceiver({ inbox, secrets: benchSecret });
  if (handle) createInboxWorker({ store: inbox, handler: () => {} });
  return {
    listener: createNodeListener(receiver, { path: '/webhooks' }),
    stored: () => receiver.status().answers.stored,
    kept: async () => {
      const { waiting, leased, done, dead } = await inbox.counts();
      return waiting + leased + done + dead;
    },
  };
}

/** The least that any receiver does: reads the body and answers. */
function bareServer(): Running {
  let answered = 0;
  return {
    listener: (request, response) => {
      request.on('data', () => {});
      request.on('end', () => {
        answered += 1;
        response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'content-length': 8 }).end('Stored.\n');
      });
    },
    stored: () => answered,
    kept: async () => null,
  };
}
