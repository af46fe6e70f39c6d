import { describe, expect, it } from 'vitest';
import {
  createFetchHandler,
  createStatusApp,
  createWebhookApp,
  createWebhookReceiver,
  signBody,
} from '../../../src/webhooks/index.js';
import { sent } from '../fixtures/notifications.js';
import { memoryInbox } from './memory-inbox.js';

const secret = 'client-secret-of-the-app';
const local = { headers: { host: '127.0.0.1:9999' } };

async function busy() {
  const receiver = createWebhookReceiver({ inbox: memoryInbox(), secrets: secret, now: () => 1_780_000_000_500 });
  const handle = createFetchHandler(receiver);
  for (const key of [secret, secret, 'a-guess']) {
    const body = sent('ticket.created');
    const headers = { 'content-type': 'application/json', 'x-hub-signature': signBody(body, key) };
    await handle(new Request('http://hooks.test/', { method: 'POST', body, headers }));
  }
  return receiver;
}

const inbox = { counts: async () => ({ waiting: 7, leased: 1, done: 90, dead: 2 }) };

describe('the status app', () => {
  it('tells what the receiver did and what waits', async () => {
    const app = createStatusApp({ receiver: await busy(), inbox });
    const status = await (await app.request('/status', local)).json();
    expect(status).toMatchObject({
      receiver: {
        inFlight: 0,
        answers: { stored: 1, duplicate: 1, forged: 1, unsigned: 0 },
        lastStoredAt: 1_780_000_000_500,
        lastError: null,
      },
      inbox: { waiting: 7, dead: 2 },
    });
  });

  it('tells it to Prometheus', async () => {
    const app = createStatusApp({ receiver: await busy(), inbox });
    const lines = (await (await app.request('/metrics', local)).text()).split('\n');
    expect(lines).toContain('intercom_webhook_requests_total{outcome="stored"} 1');
    expect(lines).toContain('intercom_webhook_inbox{state="dead"} 2');
    expect(lines).toContain('intercom_webhook_last_stored_seconds 1780000000.5');
    expect(lines).toContain('# TYPE intercom_webhook_requests_total counter');
    const wellFormed = /^(# (HELP|TYPE) \w+ .+|\w+(\{\w+="\w+"\})? \d+(\.\d+)?|)$/;
    for (const line of lines) expect(line).toMatch(wellFormed);
  });

  it('needs no inbox', async () => {
    const app = createStatusApp({ receiver: await busy() });
    expect(await (await app.request('/status', local)).json()).not.toHaveProperty('inbox');
    expect(await (await app.request('/metrics', local)).text()).not.toContain('_inbox');
  });

  it('answers nobody who came by a name of the outside', async () => {
    const app = createStatusApp({ receiver: await busy() });
    for (const host of ['hooks.test', 'localhost.evil.test', '127.0.0.1.evil.test', '10.0.0.1']) {
      expect((await app.request('/status', { headers: { host } })).status, host).toBe(403);
    }
    expect((await app.request('/status')).status).toBe(403);
    for (const host of ['localhost', '127.0.0.1:1', '[::1]:80']) {
      expect((await app.request('/status', { headers: { host } })).status, host).toBe(200);
    }
  });

  it('is no part of the public route', async () => {
    const app = createWebhookApp(await busy());
    for (const path of ['/status', '/metrics', '/', '/webhooks/status', '/webhooks/metrics']) {
      expect((await app.request(path, local)).status, path).toBe(404);
    }
  });
});
