import { ToolError } from '../../errors.js';

/** Our error as n8n shows errors: `description` under the message, `httpCode` beside it, the item it is about. */
export function nodeError(error: unknown, itemIndex: number): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const { message, name } = error;
  const facts = factsOf(error);
  const { status, code, requestId } = facts;
  const details = [
    status === undefined ? [] : `status ${status}`,
    code === undefined ? [] : `code ${code}`,
    requestId === undefined ? [] : `request ${requestId}`,
  ].flat();
  return Object.assign(new Error(message), {
    ...facts,
    name,
    ...(details.length === 0 ? {} : { description: details.join(', ') }),
    ...(status === undefined ? {} : { httpCode: String(status) }),
    context: { itemIndex },
  });
}

/**
 * What an item says that failed while the workflow goes on. n8n sends an item with these keys and no others out of the
 * error output, where a node has one.
 */
export function errorItem(error: unknown): { error: string; details?: Record<string, unknown> } {
  const facts = factsOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return Object.keys(facts).length === 0 ? { error: message } : { error: message, details: facts };
}

/** What an error knows besides its message, as plain data. */
function factsOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof ToolError)) return {};
  const { message: _, ...facts } = error.toJSON();
  return facts;
}
