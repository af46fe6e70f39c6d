import { afterEach } from 'vitest';
import {
  createMcpServerFactory,
  type McpHttpOptions,
  type McpOptions,
  serveMcpHttp,
} from '../../src/hosts/mcp/index.js';
import { createIntercom } from '../../src/index.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';

export interface Served {
  readonly url: string;
  readonly sandbox: Sandbox;
}

/** Serves a new sandbox over HTTP, or one that listens already, with all tools unless others are asked for. */
type Serve = (options?: McpOptions & McpHttpOptions, listening?: Served) => Promise<Served>;

/** Serves sandboxes; what was begun is closed after the test. */
export function useServer(): Serve {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });
  const listen = async () => {
    const sandbox = createSandbox();
    closing.push(() => sandbox.close());
    return { sandbox, ...(await sandbox.listen()) };
  };
  return async ({ token, ...options } = {}, listening) => {
    const { sandbox, url: baseUrl } = listening ?? (await listen());
    const intercom = createIntercom({ baseUrl, accessToken: sandbox.token });
    const server = await serveMcpHttp(createMcpServerFactory(intercom, { tools: 'all', ...options }), { token });
    closing.push(() => server.close());
    return { url: server.url, sandbox };
  };
}
