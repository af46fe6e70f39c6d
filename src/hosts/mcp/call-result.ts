import type { CallToolResult } from '@modelcontextprotocol/server';
import type { AgentResult } from '../../agent/index.js';

/** What a program may read of a failed call, beside the text for the model. */
const errorKey = 'intercom-tools/error';

/**
 * A result in the form of the protocol. The structured content is what the text shows and no more: clients are free to
 * hand it to a model, so it must be as safe as the text.
 */
export function callResult(result: AgentResult): CallToolResult {
  const content: CallToolResult['content'] = [{ type: 'text', text: result.text }];
  if (result.ok) return { content, structuredContent: result.shown };
  const { name, status, code, requestId } = result.error;
  return { content, isError: true, _meta: { [errorKey]: { name, status, code, requestId } } };
}
