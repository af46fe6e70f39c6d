import { fileURLToPath } from 'node:url';
import type { Reading } from './reading.js';

const fillInbox = fileURLToPath(new URL('fill-inbox.mjs', import.meta.url));

/** Sends a signed notification to a receiver behind `fetch`, and prints how it was answered. */
const send = (handler: string, secret: string, path = '/webhooks') => `
  {
    const headers = { 'content-type': 'application/json', 'X-Hub-Signature': signBody(body, ${secret}) };
    const request = new Request('http://127.0.0.1${path}', { method: 'POST', body, headers });
    console.log((await ${handler}(request)).status);
  }`;

/** The page on webhooks: its receiver listens, and a sandbox sends to it. */
export const webhooks: Reading = {
  given: `
    import { createServer } from 'node:http';
    import { once } from 'node:events';
    import { setTimeout } from 'node:timers/promises';
    import { createSandbox } from 'intercom-tools/sandbox';
    import { createFetchHandler, signBody } from 'intercom-tools/webhooks';
    Object.assign(process.env, {
      PORT: '8080',
      INTERCOM_CLIENT_SECRET: 'the-secret-of-the-app',
      NEW_CLIENT_SECRET: 'the-new-secret',
      OLD_CLIENT_SECRET: 'the-old-secret',
      CRM_CLIENT_SECRET: 'the-secret-of-crm',
      BILLING_CLIENT_SECRET: 'the-secret-of-billing',
    });
    const sandbox = createSandbox();
    const { url } = await sandbox.listen();
    const headers = { authorization: \`Bearer \${sandbox.token}\`, 'content-type': 'application/json' };
    const address = 'http://127.0.0.1:8080/webhooks';
    const handledAll = async () => {
      await sandbox.webhooks.idle();
      for (const state of ['waiting', 'leased']) while ((await inbox.list({ state })).length > 0) await setTimeout(20);
    };`,
  finally: `
    await worker.close();
    await sandbox.close();
    await inbox.close();
    process.exit();`,
  blocks: {
    'events.db': {
      after: `
        await once(server, 'listening');
        await sandbox.webhooks.add({ url: address, topics: ['*'], secret: process.env.INTERCOM_CLIENT_SECRET });
        const grace = JSON.stringify({ role: 'user', email: 'grace@example.com', name: 'Grace Hopper' });
        const { id } = await (await fetch(url + '/contacts', { method: 'POST', headers, body: grace })).json();
        await handledAll();
        sandbox.perform({ as: 'contact', id, do: 'message', body: 'Where is my order?' });
        sandbox.perform({ as: 'contact', id, do: 'reply', conversationId: 'last', body: 'It should be here.' });
        await handledAll();
        const [delivery] = sandbox.webhooks.deliveries({ topic: 'conversation.user.replied' });
        const body = JSON.stringify(delivery.body);
        const customers = new Set([delivery.body.app_id]);`,
      prints: 'New contact grace@example.com\nGrace Hopper wrote: It should be here.',
    },
    OLD_CLIENT_SECRET: {
      apart: true,
      after: send('createFetchHandler(receiver)', 'process.env.OLD_CLIENT_SECRET'),
      prints: 'duplicate 1\n200',
    },
    CRM_CLIENT_SECRET: {
      apart: true,
      after: send('createFetchHandler(receiver)', 'process.env.CRM_CLIENT_SECRET', '/webhooks/crm'),
      prints: '200',
    },
    'createFetchHandler(receiver': {
      after: send('handler', 'process.env.INTERCOM_CLIENT_SECRET'),
      prints: '200',
    },
    'new Hono': { apart: true, after: send('app.fetch', 'process.env.INTERCOM_CLIENT_SECRET'), prints: '200' },
    'app.use': {
      // Express hands the listener requests whose path begins behind the one that it was mounted at.
      before: `
        const app = {
          use(path, listener) {
            app.server = createServer((request, response) => {
              request.url = request.url.slice(path.length) || '/';
              listener(request, response);
            }).listen(3000, '127.0.0.1');
          },
        };
        const overHttp = (request) => fetch(request.url.replace('127.0.0.1', '127.0.0.1:3000'), request);`,
      after: `
        await once(app.server, 'listening');
        ${send('overHttp', 'process.env.INTERCOM_CLIENT_SECRET')}`,
      prints: '200',
    },
    createStatusApp: {
      after: `
        await setTimeout(100);
        const status = await fetch('http://127.0.0.1:9464/status');
        console.log(status.status, Object.keys(await status.json()).length > 1);`,
      prints: '200 true',
    },
    parseNotification: { prints: '…' },
    'ticket.resolved': {
      apart: true,
      before: 'await worker.close();',
      after: `
        await sandbox.webhooks.send({ topic: 'ticket.resolved' });
        await sandbox.webhooks.send({ topic: 'company.created' });
        await handledAll();
        await worker.close();`,
      prints: 'Ticket …, entry …, attempt 1\nSomething else: company.created',
    },
    'listen --sandbox': { serves: 'Listening for webhooks', stays: false },
    'events list': {
      before: `export INTERCOM_TOOLS_INBOX=filled.db; node '${fillInbox}' filled.db`,
    },
  },
};
