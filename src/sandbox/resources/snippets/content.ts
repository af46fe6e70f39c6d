import type { ContentKind } from '../content/kind.js';
import { availabilityOf, pieceTarget } from '../content/target.js';
import { emitSnippet } from './emit.js';
import { snippets } from './model.js';

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
        available: availabilityOf(snippet),
        created_by: snippet.created_by,
        last_updated_by: snippet.updated_by,
        created_at: snippet.created_at,
        updated_at: snippet.updated_at,
      };
    }
  },
  row: ({ id, title }) => ({ type: 'content_snippet', id, title }),
  bulk: {
    content_snippet: {
      delete(world, id) {
        const snippet = snippets.get(world, id);
        if (snippet === undefined) return;
        snippets.remove(world, snippet);
        emitSnippet(world, 'deleted', snippet);
      },
      ...pieceTarget((world, id, changes) => {
        const snippet = snippets.get(world, id);
        if (snippet === undefined) return;
        snippets.in(world).update(snippet, { ...changes(snippet), updated_at: world.clock.now() });
        emitSnippet(world, 'updated', snippet);
      }),
    },
  },
};
