import type { World } from '../../world/world.js';
import type { BulkTarget, ContentKind } from '../content/kind.js';
import { retagged } from '../content/tagging.js';
import { emitSnippet } from './emit.js';
import { type SnippetRecord, snippets } from './model.js';

function change(world: World, id: string, changes: (snippet: SnippetRecord) => Partial<SnippetRecord>): void {
  const snippet = snippets.get(world, id);
  if (snippet === undefined) return;
  snippets.in(world).update(snippet, { ...changes(snippet), updated_at: world.clock.now() });
  emitSnippet(world, 'updated', snippet);
}

const bulk: BulkTarget = {
  delete(world, id) {
    const snippet = snippets.get(world, id);
    if (snippet === undefined) return;
    snippets.remove(world, snippet);
    emitSnippet(world, 'deleted', snippet);
  },
  setAvailability: (world, id, { ai_agent, copilot, sales_agent }) =>
    change(world, id, (snippet) => ({
      ai_chatbot_availability: ai_agent ?? snippet.ai_chatbot_availability,
      ai_copilot_availability: copilot ?? snippet.ai_copilot_availability,
      ai_sales_agent_availability: sales_agent ?? snippet.ai_sales_agent_availability,
    })),
  setAudience: (world, id, ids) => change(world, id, ({ audience_ids }) => ({ audience_ids: ids(audience_ids ?? []) })),
  updateTags: (world, id, add, remove, by) =>
    change(world, id, ({ tags }) => ({ tags: retagged(tags, add, remove, by) })),
};

/** Snippets as content. */
export const snippetContent: ContentKind = {
  searchedAs: 'snippet',
  *items(world) {
    for (const snippet of snippets.in(world).values()) {
      yield {
        id: snippet.id,
        title: snippet.title,
        body: snippet.body_markdown ?? '',
        state: 'published',
        locales: [snippet.locale],
        tag_ids: snippet.tags.map(({ tag_id }) => tag_id),
        folder_ids: [],
        available: {
          ai_agent: snippet.ai_chatbot_availability,
          copilot: snippet.ai_copilot_availability,
          sales_agent: snippet.ai_sales_agent_availability,
        },
        created_by: snippet.created_by,
        last_updated_by: snippet.updated_by,
        created_at: snippet.created_at,
        updated_at: snippet.updated_at,
      };
    }
  },
  row: ({ id, title }) => ({ type: 'content_snippet', id, title }),
  bulk: { content_snippet: bulk },
};
