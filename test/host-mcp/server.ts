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

/** Serves a sandbox over HTTP, with all tools unless others are asked for; all is closed after the test. */
export function useServer(): (options?: McpOptions & McpHttpOptions) => Promise<Served> {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });
  return async ({ token, ...options } = {}) => {
    const sandbox = createSandbox();
    closing.push(() => sandbox.close());
    const { url: baseUrl } = await sandbox.listen();
    const intercom = createIntercom({ baseUrl, accessToken: sandbox.token });
    const server = await serveMcpHttp(createMcpServerFactory(intercom, { tools: 'all', ...options }), { token });
    closing.push(() => server.close());
    return { url: server.url, sandbox };
  };
}
