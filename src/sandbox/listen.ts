import { createServer, type Server, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { type ConnectionBindings, socketConnection } from './http/connection.js';
import { isLoopbackHost } from './http/local-only.js';

export interface ListenOptions {
  /** 0 = any free port. */
  readonly port?: number;
  /** A loopback name: the sandbox is never reachable from outside the machine. */
  readonly host?: string;
}

export interface Listening {
  /** Base URL, without a closing slash. */
  readonly url: string;
  readonly port: number;
  /** Drops open connections and frees the port. */
  close(): Promise<void>;
}

/** Serves the app on a real port. @throws RangeError for a host that other machines could reach. */
export async function listen(app: Hono<ConnectionBindings>, options: ListenOptions): Promise<Listening> {
  const { port = 0, host = '127.0.0.1' } = options;
  const name = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  if (!isLoopbackHost(name)) {
    throw new RangeError(`The sandbox listens on this machine only (127.0.0.1, localhost or ::1), not on ${host}.`);
  }
  const listener = getRequestListener(
    (request, env) => {
      // The listener is typed for HTTP/2 as well, which this server never speaks.
      if (!(env.outgoing instanceof ServerResponse)) return new Response(null, { status: 505 });
      return app.fetch(request, { connection: socketConnection(env.outgoing) });
    },
    { overrideGlobalObjects: false },
  );
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, name.replace(/^\[|\]$/g, ''), resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return { url: `http://${name}:${actual}`, port: actual, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
