import type { McpServer } from '@modelcontextprotocol/server';
import { type ConversationReader, conversationUri } from './conversation-reader.js';
import type { ServerSdk } from './sdk.js';

/** Offers every conversation as a readable transcript, by its id. They are not listed: a workspace has too many. */
export function registerResources(server: McpServer, sdk: ServerSdk, read: ConversationReader): void {
  server.registerResource(
    'conversation',
    new sdk.ResourceTemplate(`${conversationUri}{id}`, { list: undefined }),
    {
      title: 'Conversation',
      description: 'A conversation as a transcript: who wrote what and when, customers’ words marked as data',
      mimeType: 'text/plain',
    },
    async (_uri, { id }, context) => {
      const text = Array.isArray(id) ? id.join(',') : (id ?? '');
      return { contents: [await read(decode(text), context)] };
    },
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
