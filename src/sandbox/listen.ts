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
  /** Further names by which it may be called, such as that of a proxy in front of it; this machine's own always may be. */
  readonly names?: readonly string[];
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
  const { port = 0, host = '127.0.0.1', names = [] } = options;
  const name = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  if (!isLoopbackHost(name)) {
    throw new RangeError(`The sandbox listens on this machine only (127.0.0.1, localhost or ::1), not on ${host}.`);
  }
  const listener = getRequestListener(
    (request, env) => {
      // The listener is typed for HTTP/2 as well, which this server never speaks.
      if (!(env.outgoing instanceof ServerResponse)) return new Response(null, { status: 505 });
      if (!isCalledBy(request.headers.get('host'), names)) return wrongName();
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

/**
 * A web page can let a name of its own resolve to 127.0.0.1, and so read answers here that the browser takes for its own;
 * the token is no secret. The name that it called is then in the Host.
 */
function isCalledBy(host: string | null, names: readonly string[]): boolean {
  if (host === null || !URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  return isLoopbackHost(hostname) || names.some((name) => name.toLowerCase() === hostname);
}

function wrongName(): Response {
  const message =
    'The sandbox answers calls to 127.0.0.1 and localhost only, and to the names that it was told (listen({ names }), --allow-host).';
  const body = { type: 'error.list', errors: [{ code: 'forbidden', message }] };
  return Response.json(body, { status: 403 });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
