/**
 * A receiver that does what none may do, to show that the judge of the kills sees it: `early` acknowledges before it has
 * stored, `twice` stores what it knows already. Beside that it is the real one, and prints what it handles as listen does.
 */

import { createServer } from 'node:http';
import { createInboxWorker, createNodeListener, createWebhookReceiver, openInbox } from '../../src/webhooks/index.ts';

const [mutation, file, port, secret] = process.argv.slice(2);
const print = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

const inbox = await openInbox(file);
let turn = 0;
const mutations = {
  none: (arrivals) => inbox.add(arrivals),
  async early(arrivals) {
    setTimeout(() => void inbox.add(arrivals), 50);
    return arrivals.map(() => 'stored');
  },
  twice(arrivals) {
    turn += 1;
    return inbox.add(arrivals.map((arrival) => ({ ...arrival, id: `${arrival.id} ${process.pid} ${turn}` })));
  },
};

const receiver = createWebhookReceiver({ inbox: { add: mutations[mutation] }, secrets: secret });
const worker = createInboxWorker({
  store: inbox,
  leaseMs: 500,
  handler: ({ number, body }) => void print({ type: 'event', number, notification: JSON.parse(body) }),
});
const server = createServer(createNodeListener(receiver, { path: '/webhooks' }));
server.listen(Number(port), '127.0.0.1', () => print({ type: 'listening', url: `http://127.0.0.1:${port}/webhooks` }));

process.once('SIGTERM', async () => {
  server.close();
  server.closeAllConnections();
  await worker.close();
  await inbox.close();
});
