import type { McpServer, ServerOptions, Transport } from '@modelcontextprotocol/server';
import type { AgentTool } from '../../agent/index.js';
import { packageVersion } from '../../version.js';
import { malformedCall } from './malformed-call.js';
import type { ServerSdk } from './sdk.js';

/**
 * Makes servers of the SDK that answer calls which are no calls in our words. The SDK checks them before any handler sees
 * them, so this looks at each message as it comes in. The protocol wants its own kind of error for them.
 *
 * @param title shown to users: the services that the tools belong to.
 */
export function checkingServers(
  sdk: ServerSdk,
  tools: readonly AgentTool[],
  title: string,
  options: ServerOptions,
): () => McpServer {
  const toolNames = new Set(tools.map(({ name }) => name));
  const others = new Set<string>();

  class CheckingServer extends sdk.McpServer {
    override registerTool(name: string, config: never, handler: never) {
      if (!toolNames.has(name)) others.add(name);
      return super.registerTool(name, config, handler);
    }

    override async connect(transport: Transport): Promise<void> {
      await super.connect(transport);
      const receive = transport.onmessage;
      transport.onmessage = (message, extra) => {
        const malformed = malformedCall(message, tools, (name) => others.has(name));
        if (malformed === undefined) {
          receive?.(message, extra);
          return;
        }
        const { id, problem } = malformed;
        const error = { code: sdk.ProtocolErrorCode.InvalidParams, message: problem };
        transport.send({ jsonrpc: '2.0', id, error }).catch((reason: Error) => transport.onerror?.(reason));
      };
    }
  }

  return () => new CheckingServer({ name: 'intercom-tools', title, version: packageVersion }, options);
}
