import type { Library } from '../../../bench/libraries/library.js';
import { isObject } from '../../../src/tool/json.js';

/** Calls a tool as its host does. What comes back is the text for a model, or the output for later steps. */
export type CallTool = (tool: string, args: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** The two calls of the bench by the tools of a host. */
export function callsBy(call: CallTool): Library {
  return {
    async getConversation(conversationId) {
      const told = await call('intercom_get_conversation', { conversationId });
      if (typeof told === 'string') return told.includes(`"conversation":{"id":"${conversationId}"`);
      return isObject(told) && isObject(told.conversation) && told.conversation.id === conversationId;
    },
    async createContact(contact) {
      const told = await call('intercom_create_contact', { role: 'user', ...contact });
      if (typeof told === 'string') return told.includes('"contactId":"');
      return isObject(told) && typeof told.contactId === 'string' && told.contactId !== '';
    },
  };
}

/** One of the tools that a host made. @throws Error when it is not among them. */
export function pick<Tool>(tools: readonly Tool[], name: string, nameOf: (tool: Tool) => string): Tool {
  const found = tools.find((tool) => nameOf(tool) === name);
  if (found === undefined) throw new Error(`The host has no tool ${name}.`);
  return found;
}
