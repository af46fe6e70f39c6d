import { once } from 'node:events';
import { createServer } from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import type { TLSSocket } from 'node:tls';
import nock from 'nock';
import { generate } from 'selfsigned';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.js';

// What keeps all tests on this machine opens a connection for each request.
beforeAll(() => {
  nock.restore();
  syncBuiltinESMExports();
});

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function certificate(host = '127.0.0.1') {
  const altNames = host === '127.0.0.1' ? [{ type: 7 as const, ip: host }] : [{ type: 2 as const, value: host }];
  const made = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key: made.private, cert: made.cert };
}

/** A receiver that speaks https with a certificate of its own. */
async function openSecureReceiver(identity: { readonly key: string; readonly cert: string }) {
  const bodies: string[] = [];
  const connections = new Set<TLSSocket>();
  const server = createServer(identity, async (request, response) => {
    let body = '';
    for await (const piece of request.setEncoding('utf8')) body += piece;
    if (request.method === 'POST') bodies.push(body);
    response.writeHead(200).end();
  });
  server.on('secureConnection', (socket) => connections.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `https://127.0.0.1:${port}/webhooks`, server, bodies, connections };
}

function openSandbox(webhookCertificates?: string): Sandbox {
  const sandbox = createSandbox({
    now: '2026-01-05T10:00:00Z',
    ...(webhookCertificates === undefined ? {} : { webhookCertificates }),
  });
  closing.push(() => sandbox.close());
  return sandbox;
}

const topic = 'contact.deleted';
const hook = (url: string) => ({ url, topics: [topic], secret: 'sandbox-secret' });

describe('a receiver by https', () => {
  it('gets deliveries over connections that stay open, when its certificate is trusted', async () => {
    const identity = await certificate();
    const receiver = await openSecureReceiver(identity);
    const { webhooks } = openSandbox(identity.cert);
    await webhooks.add({ ...hook(receiver.url), concurrency: 1 });
    for (let sent = 0; sent < 20; sent += 1)
      expect(await webhooks.send({ topic })).toMatchObject([{ state: 'delivered' }]);
    expect(receiver.bodies).toHaveLength(21);
    // An answer counts from its status on, so the next delivery may come before the connection is free again.
    expect(receiver.connections.size).toBeLessThan(6);
  });

  it.each([
    ['nobody vouches for', undefined, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['is of another host', 'localhost', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ])('is not registered with a certificate that %s', async (_name, host, code) => {
    const identity = await certificate(host);
    const receiver = await openSecureReceiver(identity);
    const { webhooks } = openSandbox(host === undefined ? undefined : identity.cert);
    await expect(webhooks.add(hook(receiver.url))).rejects.toThrow(
      `url gave no answer to HEAD (untrusted certificate (${code}))`,
    );
    expect(receiver.bodies).toEqual([]);
  });

  it('is told nothing once its certificate is another, which the log says', async () => {
    const identity = await certificate();
    const receiver = await openSecureReceiver(identity);
    const { webhooks, clock } = openSandbox(identity.cert);
    await webhooks.add(hook(receiver.url));
    receiver.server.setSecureContext(await certificate());
    receiver.server.closeAllConnections();
    await webhooks.send({ topic });
    // The first attempt may meet the end of the old connection.
    await clock.advance('2m');
    const [delivery] = webhooks.deliveries({ topic });
    expect(delivery?.state).toBe('failed');
    expect(delivery?.attempts.at(-1)).toMatchObject({
      status: null,
      error: 'untrusted certificate (DEPTH_ZERO_SELF_SIGNED_CERT)',
    });
    expect(receiver.bodies).toHaveLength(1);
  });
});
