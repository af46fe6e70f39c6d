import type { AgentError, AgentResult, AgentSuccess } from '../agent-result.js';

/** A failed call, for hosts whose way to say so is to throw. Its message is the text for the model. */
export class AgentToolError extends Error {
  override readonly name = 'AgentToolError';
  /** The error of the tool as plain data. */
  readonly error: AgentError;

  constructor(text: string, error: AgentError) {
    super(text);
    this.error = error;
  }
}

/**
 * The result of a call that succeeded.
 *
 * @throws AgentToolError for one that failed.
 */
export function throwIfFailed(result: AgentResult): AgentSuccess {
  if (result.ok) return result;
  throw new AgentToolError(result.text, result.error);
}
