import { createRegistry } from '../../../src/registry.js';
import type { ClientOptions } from '../../../src/run-tool/client-options.js';
import { createClient } from '../../../src/run-tool/create-client.js';
import type { Service, Tool } from '../../../src/tool/index.js';

/** A client of one tool that does not wait long before it repeats. */
export function clientOf(tool: Tool, services: readonly Service[], options: ClientOptions = {}) {
  const client = createClient(createRegistry([tool]), services, {
    retry: { firstPauseMs: 5, longestPauseMs: 10 },
    ...options,
  });
  return {
    ...client,
    /** Runs the tool and returns its output. */
    output: async (params: Record<string, unknown>) => (await client.runUnknown(tool.id, params)).output,
    /** Runs the tool and returns the error that it ends with. */
    error: async (params: Record<string, unknown>): Promise<Error> => {
      try {
        await client.runUnknown(tool.id, params);
      } catch (error) {
        if (error instanceof Error) return error;
      }
      throw new Error('The call did not fail.');
    },
  };
}

/** All that an error shows to whoever prints it. */
export function everything(error: unknown): string {
  const { message, stack, ...rest } = error as Error;
  return [String(error), message, stack, JSON.stringify(error), JSON.stringify(rest)].join('\n');
}
