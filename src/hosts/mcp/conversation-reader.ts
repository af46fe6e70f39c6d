import type { ServerContext } from '@modelcontextprotocol/server';
import type { AgentTool } from '../../agent/index.js';
import type { Conversation } from '../../generated/types.js';
import { transcript } from '../../intercom/transcript.js';
import { isObject } from '../../tool/json.js';
import type { ServerSdk } from './sdk.js';

/** Where conversations stand among the resources. */
export const conversationUri = 'intercom://conversations/';

/** A conversation as text. */
export interface ConversationText {
  readonly uri: string;
  readonly mimeType: 'text/plain';
  readonly text: string;
}

/** Reads a conversation as a transcript, within the budget of a result. */
export type ConversationReader = (id: string, context: ServerContext) => Promise<ConversationText>;

/** The tool that the transcripts are made from. Without it a server has neither transcripts nor prompts. */
const readingTool = 'intercom_get_conversation';

/** A reader that goes through the same tool as everybody, or undefined when that tool is not offered. */
export function conversationReader(
  sdk: ServerSdk,
  tools: readonly AgentTool[],
  tokenBudget: number | undefined,
): ConversationReader | undefined {
  const tool = tools.find(({ name }) => name === readingTool);
  if (tool === undefined) return undefined;
  return async (conversationId, { mcpReq: { signal } }) => {
    const result = await tool.execute({ conversationId }, { signal });
    if (!result.ok) {
      const isWrongId = result.error.name === 'NotFoundError' || result.error.name === 'InvalidParamsError';
      const { InvalidParams, InternalError } = sdk.ProtocolErrorCode;
      throw new sdk.ProtocolError(isWrongId ? InvalidParams : InternalError, result.text);
    }
    const { conversation } = result.structured;
    // In a dry run there is no conversation, only the request for one.
    const [id, text] = isConversation(conversation)
      ? [conversation.id, transcript(conversation, { tokenBudget })]
      : [conversationId, result.text];
    return { uri: `${conversationUri}${encodeURIComponent(id)}`, mimeType: 'text/plain', text };
  };
}

function isConversation(value: unknown): value is Conversation {
  return isObject(value) && value.type === 'conversation';
}
