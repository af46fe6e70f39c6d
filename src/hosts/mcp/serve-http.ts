import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { NodeIncomingMessageLike } from '@modelcontextprotocol/node';
import type { McpHttpHandler } from '@modelcontextprotocol/server';
import { bearerCheck } from './bearer.js';
import { noteCalledTool } from './called-tool.js';
import type { McpServerFactory } from './create-mcp-server-factory.js';
import { readBody } from './request-body.js';
import { loadNodeSdk, loadServerSdk } from './sdk.js';

export interface McpHttpOptions {
  /** Port on this machine; a free one unless given. */
  readonly port?: number | undefined;
  /** What clients must send as bearer token. Without one every program on this machine can call the tools. */
  readonly token?: string | undefined;
}

export interface McpHttpServer {
  /** The address that clients connect to. */
  readonly url: string;
  readonly port: number;
  /** Stops listening and ends the connections; calls under way are aborted. */
  close(): Promise<void>;
}

const hostname = '127.0.0.1';
const path = '/mcp';

/**
 * Serves MCP as Streamable HTTP on 127.0.0.1, to clients of both protocol eras. Requests with a foreign Host or Origin
 * are refused, so that no web page can reach it through a browser.
 *
 * @throws Error when the SDK is not installed, or the port cannot be used.
 */
export async function serveMcpHttp(factory: McpServerFactory, options: McpHttpOptions = {}): Promise<McpHttpServer> {
  const [{ createMcpHandler }, node] = await Promise.all([loadServerSdk(), loadNodeSdk()]);
  const handler = createMcpHandler(factory);
  const handle = node.toNodeHandler(handler);
  const answer = async (request: IncomingMessage & NodeIncomingMessageLike, response: ServerResponse) => {
    const body = await readBody(request);
    noteCalledTool(request, body === 'not-json' ? undefined : body?.value);
    if (body === 'not-json') refuseText(response);
    else if (body === undefined) await handle(request, response);
    else await handle(request, response, body.value);
  };
  const guards = [
    node.localhostHostValidation(),
    node.localhostOriginValidation(),
    onlyPath,
    bearerCheck(options.token),
  ];
  const server = createServer((request, response) => {
    if (guards.every((passes) => passes(request, response)) && isWhole(request)) {
      answer(request, response).catch(() => response.destroy());
    }
  });
  const port = await listen(server, options.port ?? 0);
  return { url: `http://${hostname}:${port}${path}`, port, close: () => close(server, handler) };
}

function refuseText(response: ServerResponse): void {
  const error = { code: -32_700, message: 'Parse error: the body of the request is no JSON' };
  response.writeHead(400, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ jsonrpc: '2.0', id: null, error }));
}

/** A request that came to a server always has both; the types of Node cannot say so. */
function isWhole(request: IncomingMessage): request is IncomingMessage & NodeIncomingMessageLike {
  return request.method !== undefined && request.url !== undefined;
}

function onlyPath({ url = '' }: IncomingMessage, response: ServerResponse): boolean {
  if (url === path || url.startsWith(`${path}?`)) return true;
  response.writeHead(404, { 'content-type': 'text/plain' }).end(`Not found: MCP is at ${path}\n`);
  return false;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve(address.port);
      else reject(new Error('The server has no port.'));
    });
  });
}

async function close(server: Server, handler: McpHttpHandler): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  await handler.close();
  server.closeAllConnections();
  await closed;
}
