import type { McpServer } from '@modelcontextprotocol/server';
import { searchHelpFor } from '../../agent/index.js';
import type { Tool } from '../../tool/index.js';

/** What one search can be asked for, as a resource. */
export interface SearchHelpText {
  readonly uri: string;
  readonly title: string;
  readonly text: string;
}

/** The searches among these tools: each with its fields, operators, values and examples. */
export function searchHelpTexts(tools: readonly Tool[]): SearchHelpText[] {
  return tools.flatMap((tool) => {
    const text = searchHelpFor(tool);
    if (text === undefined) return [];
    return [{ uri: `${tool.service}://search/${tool.id}`, title: `${tool.title}: fields and operators`, text }];
  });
}

/** Offers them, so that a query can be right before it is refused. */
export function registerSearchHelp(server: McpServer, texts: readonly SearchHelpText[]): void {
  for (const { uri, title, text } of texts) {
    server.registerResource(uri, uri, { title, mimeType: 'text/plain' }, async () => ({
      contents: [{ uri, mimeType: 'text/plain', text }],
    }));
  }
}
