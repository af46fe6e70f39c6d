import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import {
  createFetchHandler,
  createNodeListener,
  createWebhookApp,
  type WebhookReceiver,
} from '../../../src/webhooks/index.js';

const path = '/webhooks';

/** A receiver behind each kind of server. */
export const shells: Readonly<Record<string, (receiver: WebhookReceiver) => RequestListener>> = {
  'a fetch handler': (receiver) => onNode(createFetchHandler(receiver, { path })),
  'a Node listener': (receiver) => createNodeListener(receiver, { path }),
  'a hono app': (receiver) => onNode(createWebhookApp(receiver, { path }).fetch),
};

export interface Running {
  readonly url: string;
  readonly port: number;
  readonly server: Server;
  close(): Promise<void>;
}

export async function run(listener: RequestListener): Promise<Running> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}${path}`, port, server, close };
}

function onNode(handler: (request: Request) => Response | Promise<Response>): RequestListener {
  const listener = getRequestListener((request) => handler(request), { overrideGlobalObjects: false });
  return (request, response) => void listener(request, response);
}
