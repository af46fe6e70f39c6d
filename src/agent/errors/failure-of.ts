import { ToolError } from '../../errors.js';
import type { AgentError, AgentFailure } from '../agent-result.js';
import { cleanText } from '../text/clean-text.js';
import { shorten } from '../text/shorten.js';
import { adviceFor, type FailedCall } from './advice.js';

/** Longest text of an error, in characters. */
const maxLength = 3000;

/**
 * An error in the words that every host shows its model: what failed, which field to change or which tool to call next,
 * and last the id by which the service knows the request.
 */
export function failureOf(error: unknown, call?: FailedCall): AgentFailure {
  if (!(error instanceof ToolError)) return unexpected(error, call);
  const advice = adviceFor(error, call);
  const trace = error.requestId === undefined ? '' : `(request_id: ${error.requestId})`;
  const said = shorten(cleanText(error.message), maxLength - 1000);
  const text = [said, shorten(advice, 900), trace].filter((part) => part !== '').join(' ');
  return { ok: false, text, error: plainError(error) };
}

function plainError(error: ToolError): AgentError {
  const { name, message } = error;
  const data: unknown = JSON.parse(JSON.stringify(error));
  return typeof data === 'object' && data !== null ? { ...data, name, message } : { name, message };
}

/** An error of the program itself. What it says is for its developer: it may hold anything. */
function unexpected(error: unknown, call: FailedCall | undefined): AgentFailure {
  const name = error instanceof Error ? error.name : 'Error';
  const message = error instanceof Error ? error.message : String(error);
  const what = call === undefined ? 'The call' : call.tool.id;
  const text = `${what} failed inside the program that runs it (${name}). Changing the arguments does not help: tell the user.`;
  return { ok: false, text, error: { name, message } };
}
