import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { builtPackage } from '../../../bench/shared/built-package.js';
import { startProgram } from '../../../bench/shared/program.js';
import { type Target, target } from '../../../bench/shared/target.js';
import type { CallTool } from './call-tool.js';

/** A client of the SDK, and the command line as its server. */
export function mcpStdio({ url, token }: Target): Promise<CallTool> {
  const server = {
    command: process.execPath,
    args: [builtPackage().commandLine, 'mcp', '--tools', 'all'],
    env: { INTERCOM_BASE_URL: url, INTERCOM_ACCESS_TOKEN: token },
  };
  return callsThrough(new StdioClientTransport(server));
}

/** A client of the SDK, and a server in another process. */
export async function mcpHttp(to: Target): Promise<CallTool> {
  const program = startProgram(new URL('../../../bench/programs/mcp-http.ts', import.meta.url));
  const { url, token } = await program.ask(to, target);
  const headers = { Authorization: `Bearer ${token}` };
  return callsThrough(new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }));
}

async function callsThrough(transport: StdioClientTransport | StreamableHTTPClientTransport): Promise<CallTool> {
  const client = new Client({ name: 'bench', version: '1' }, { versionNegotiation: { mode: 'auto' } });
  await client.connect(transport);
  return async (name, args) => {
    const { content } = await client.callTool({ name, arguments: args });
    const [first] = content;
    return first?.type === 'text' ? first.text : undefined;
  };
}
