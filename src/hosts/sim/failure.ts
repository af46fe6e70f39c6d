import { ToolError } from '../../errors.js';
import type { SimResult } from './sim-tool.js';

/**
 * A failure in Sim's form. Its text is the whole message of our error; `output` holds the rest of what the error knows,
 * `status` and `code` on top, where Sim puts the status of its own requests.
 */
export function failureOf(error: unknown, tool: string): SimResult {
  if (error instanceof ToolError) {
    const { message, ...rest } = error.toJSON();
    return { success: false, output: rest, error: String(message) };
  }
  // A mistake of ours, not a failed call. Its message is unknown text, so only its name is told.
  const name = error instanceof Error ? error.name : typeof error;
  return { success: false, output: { name, tool }, error: `${tool}: failed unexpectedly with ${name}.` };
}
