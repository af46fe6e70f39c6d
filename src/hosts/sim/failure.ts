import { ToolError } from '../../errors.js';
import type { SimResult } from './sim-tool.js';

/**
 * A failure in Sim's form. Its text is the whole message of our error, with status, code and request id, because a log
 * of the canvas keeps nothing else. `output` holds the rest of what the error knows, `status` and `code` on top, where
 * Sim puts the status of its own requests.
 */
export function failureOf(error: unknown, tool: string): SimResult {
  if (error instanceof ToolError) {
    const { message, ...rest } = error.toJSON();
    return { success: false, output: rest, error: `${message}${factsMissingIn(error)}` };
  }
  // A mistake of ours, not a failed call. Its message is unknown text, so only its name is told.
  const name = error instanceof Error ? error.name : typeof error;
  return { success: false, output: { name, tool }, error: `${tool}: failed unexpectedly with ${name}.` };
}

/** What support asks for, as far as the message does not say it. */
function factsMissingIn({ message, status, code, requestId }: ToolError): string {
  const words = message.split(/[^\w-]+/);
  const facts = Object.entries({ status, code, request: requestId })
    .filter(([, value]) => value !== undefined && !words.includes(String(value)))
    .map(([name, value]) => `${name} ${value}`);
  return facts.length === 0 ? '' : ` (${facts.join(', ')})`;
}
