import { InvalidResponseError } from '../../errors.js';
import { parseParams } from '../../run-tool/parse-params.js';
import type { RequestTool } from '../../tool/index.js';

/**
 * The output of a read whose answer Sim fetched.
 *
 * @throws InvalidResponseError when the answer is not what the operation answers with.
 */
export function readAnswer(tool: RequestTool, text: string, given: Record<string, unknown>): Record<string, unknown> {
  const params = parseParams(tool, given);
  let output: Record<string, unknown>;
  try {
    const context = { now: Math.floor(Date.now() / 1000), version: '', parts: [] };
    output = tool.map(tool.answers === 'text' ? text : JSON.parse(text), params as never, context);
  } catch (error) {
    throw broken(tool, error instanceof InvalidResponseError ? error.message : 'does not have the form of its kind');
  }
  const missing = Object.entries(tool.output).filter(
    ([key, field]) => field.optional === undefined && output[key] === undefined,
  );
  const { paging } = tool;
  if (paging !== undefined && !Array.isArray(output[paging.items]))
    throw broken(tool, `holds no list of ${paging.items}`);
  if (missing.length > 0) throw broken(tool, `lacks ${missing.map(([key]) => key).join(', ')}`);
  return output;
}

function broken({ id, serviceDefinition }: RequestTool, what: string): InvalidResponseError {
  const { unexpected: advice = 'Check the base URL.' } = serviceDefinition.advice ?? {};
  return new InvalidResponseError(`${id}: the answer ${what}. ${advice}`, { tool: id });
}
