import { getRequestListener } from '@hono/node-server';
import { type Served, serve } from './serve.js';

/** Serves a status to this machine alone, on a port of its own; nothing without a port. */
export async function serveStatus(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number | undefined,
): Promise<Served | undefined> {
  if (port === undefined) return undefined;
  const listener = getRequestListener((request) => fetch(request), { overrideGlobalObjects: false });
  return serve((request, response) => void listener(request, response), {
    host: '127.0.0.1',
    port,
    option: '--status-port',
  });
}
