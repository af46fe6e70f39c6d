import type { AgentClient } from '../../../agent/call-runner.js';
import { ApiError, NotFoundError, PermissionError, type ToolError } from '../../../errors.js';
import { createRegistry } from '../../../registry.js';
import type { ToolResult } from '../../../run-tool/tool-result.js';
import { InnerFailure, type InnerSteps } from '../../../tool/inner-steps.js';
import type { Tool } from '../../../tool/tool.js';

/** A client of some tools whose calls are steps of a run. */
export function recordedClient(tools: readonly Tool[], steps: InnerSteps): AgentClient {
  const run = async (id: string, params: unknown): Promise<ToolResult> => {
    try {
      const { output, warnings } = await steps.call(id, params);
      return { output: { ...output }, warnings: warnings.map((message) => ({ step: id, message })) };
    } catch (error) {
      throw error instanceof InnerFailure ? errorOf(error, id) : error;
    }
  };
  return {
    registry: createRegistry(tools),
    runUnknown: run,
    prepareUnknown(id, params) {
      const effect = steps.effectOf(id, params);
      const title = tools.find((tool) => tool.id === id)?.title ?? id;
      const given = typeof params === 'object' && params !== null ? { ...params } : {};
      return {
        tool: id,
        title,
        effect,
        params: given,
        requests: [],
        lookUp: async () => {},
        run: () => run(id, params),
      };
    },
  };
}

/** The failure of a step as the error of a call, for the advice that goes with it. */
function errorOf({ message, class: kind }: InnerFailure, tool: string): ToolError {
  if (kind === 'not_found') return new NotFoundError(message, { tool });
  return kind === 'permission' ? new PermissionError(message, { tool }) : new ApiError(message, { tool });
}
