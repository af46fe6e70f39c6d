import { isObject } from '../../tool/json.js';

/**
 * Whether the user said yes to a call, by the messages that the AI SDK hands to a tool: they hold its request for approval
 * and the answer to it. A tool that is run past the SDK has no such messages.
 */
export function isApprovedIn(messages: readonly unknown[], toolCallId: string): boolean {
  const parts = messages.flatMap((message) => {
    return isObject(message) && Array.isArray(message.content) ? message.content.filter(isObject) : [];
  });
  const requests = parts
    .filter((part) => part.type === 'tool-approval-request' && part.toolCallId === toolCallId)
    .map((part) => part.approvalId);
  const answers = parts.filter((part) => part.type === 'tool-approval-response' && requests.includes(part.approvalId));
  return answers.length > 0 && answers.every((part) => part.approved === true);
}
