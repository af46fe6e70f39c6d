import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { createMcpServerFactory, type McpOptions, serveMcpHttp } from '../../../src/hosts/mcp/index.js';
import { createIntercom } from '../../../src/index.js';
import { rpcText } from '../../host-mcp/rpc.js';

/** What an MCP server sends to a client that lists its tools. */
export interface WireCost {
  readonly set: string;
  readonly tools: number;
  /** Tokens of the whole answer. */
  readonly tokens: number;
}

/** The answers to `tools/list`, as they are sent; the first one is that of a server without options. */
export async function measureWire(): Promise<[standard: WireCost, ...others: WireCost[]]> {
  return [
    await wireCost('unless asked otherwise', {}),
    await wireCost('`--read-only`', { readOnly: true }),
    await wireCost("unless asked otherwise, `outputSchema: 'compact'`", { outputSchema: 'compact' }),
    await wireCost('`--tools all`', { tools: 'all' }),
    await wireCost("`--tools all`, `outputSchema: 'compact'`", { tools: 'all', outputSchema: 'compact' }),
  ];
}

/** Tokens of the definitions of find, read and write together, as they are sent; 0 where all tools are listed. */
export async function measureGeneral(): Promise<number> {
  const tools: readonly { readonly name: string }[] = JSON.parse(await listed({})).result.tools;
  const general = tools.filter(({ name }) => /^intercom_(find|read|write)$/.test(name));
  return general.length === 0 ? 0 : countTokens(JSON.stringify(general));
}

async function wireCost(set: string, options: McpOptions): Promise<WireCost> {
  const text = await listed(options);
  return { set, tools: JSON.parse(text).result.tools.length, tokens: countTokens(text) };
}

async function listed(options: McpOptions): Promise<string> {
  const server = await serveMcpHttp(createMcpServerFactory(createIntercom({ accessToken: 'none' }), options));
  try {
    return await rpcText(server.url, 'tools/list');
  } finally {
    await server.close();
  }
}
