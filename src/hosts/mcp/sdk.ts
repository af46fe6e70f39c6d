/** The SDK is an optional peer: whoever serves MCP installs it, and it loads with the first server. */

const install = 'npm install @modelcontextprotocol/server@2 @modelcontextprotocol/node@2';

export type ServerSdk = typeof import('@modelcontextprotocol/server');

/** @throws Error that names the command to install it with. */
export function loadServerSdk(): Promise<ServerSdk> {
  return import('@modelcontextprotocol/server').catch(explain);
}

/** @throws Error that names the command to install it with. */
export function loadStdioSdk(): Promise<typeof import('@modelcontextprotocol/server/stdio')> {
  return import('@modelcontextprotocol/server/stdio').catch(explain);
}

/** @throws Error that names the command to install it with. */
export function loadNodeSdk(): Promise<typeof import('@modelcontextprotocol/node')> {
  return import('@modelcontextprotocol/node').catch(explain);
}

function explain(error: unknown): never {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
  if (!isMissing) throw error;
  throw new Error(`The MCP server needs packages that are not installed. Install them: ${install}`, { cause: error });
}
