import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { isObject } from '../../../src/tool/json.js';

/** What a program sent to the API of a vendor. */
type Body = Record<string, unknown>;

/** The API of a vendor on this machine: it answers each request of a program by the script. */
export interface ScriptedService {
  readonly url: string;
  readonly bodies: readonly Body[];
  close(): Promise<void>;
}

/** Opens a service whose model makes one call, and ends when it is asked again. */
export async function openService(call: unknown, end: unknown): Promise<ScriptedService> {
  const bodies: Body[] = [];
  const server = createServer(async (request, response) => {
    const body: unknown = await json(request);
    const answer = bodies.push(isObject(body) ? body : {}) === 1 ? call : end;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the service has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    bodies,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
