import { afterEach } from 'vitest';
import { createMcpServerFactory, type McpOptions, serveMcpHttp } from '../../../src/hosts/mcp/index.js';
import { createIntercom } from '../../../src/index.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox/index.js';
import { type Cli, settingsFor } from '../../cli/helpers/cli.js';
import type { Address, Connect, Connection, User } from './connection.js';

export type Transport = 'http' | 'stdio';

/** A workspace, a server for it, and a client of that server. */
export interface Setup {
  readonly sandbox: Sandbox;
  readonly client: Connection;
  /** `GET /contacts` of every call that reached the workspace. */
  sent(): string[];
}

export interface SetupOptions extends Pick<McpOptions, 'readOnly' | 'toolsets' | 'dryRun'> {
  readonly allow?: readonly ('send' | 'delete')[];
  readonly user?: User;
  readonly workspace?: SandboxOptions;
}

const bearer = 'a-bearer-token-of-the-tests';

/**
 * Sets a setup over one transport, with every tool in the list unless toolsets are chosen; over stdio the server is the
 * command line as it ships. All is closed afterwards.
 */
export function useSetups(cli: Cli) {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });
  return async (
    transport: Transport,
    connect: Connect,
    { user, workspace, ...options }: SetupOptions = {},
  ): Promise<Setup> => {
    const sandbox = createSandbox(workspace);
    closing.push(() => sandbox.close());
    const { url } = await sandbox.listen();
    const address = transport === 'http' ? await serve(url, sandbox.token, options) : commandLine(url, options);
    const client = await connect(address, user);
    closing.push(() => client.close());
    return { sandbox, client, sent: () => sandbox.requests.list().map(({ method, path }) => `${method} ${path}`) };
  };

  async function serve(baseUrl: string, accessToken: string, options: SetupOptions): Promise<Address> {
    const intercom = createIntercom({ baseUrl, accessToken });
    const allow = ['write', ...(options.allow ?? [])] as const;
    const listed = options.toolsets === undefined ? { tools: 'all' as const } : {};
    const factory = createMcpServerFactory(intercom, { ...listed, ...options, allow });
    const server = await serveMcpHttp(factory, { token: bearer });
    closing.push(() => server.close());
    return { url: server.url, token: bearer };
  }

  function commandLine(url: string, { allow, readOnly, toolsets, dryRun }: SetupOptions): Address {
    const args = [
      ...(allow === undefined ? [] : ['--allow', allow.join(',')]),
      ...(readOnly === true ? ['--read-only'] : []),
      ...(dryRun === true ? ['--dry-run'] : []),
      ...(toolsets === undefined ? ['--tools', 'all'] : ['--toolsets', toolsets.join(',')]),
    ];
    return { command: process.execPath, args: [cli.program, 'mcp', ...args], env: settingsFor(url) };
  }
}

/** Something of a workspace, read without a trace in its journal. */
export async function idOf(sandbox: Sandbox, kind: 'contacts' | 'conversations'): Promise<string> {
  const headers = { Authorization: `Bearer ${sandbox.token}`, Accept: 'application/json' };
  const answer = await sandbox.fetch(new Request(`http://sandbox.test/${kind}?per_page=1`, { headers }));
  sandbox.requests.clear();
  const body = JSON.parse(await answer.text());
  return (body.data ?? body.conversations)[0].id;
}
