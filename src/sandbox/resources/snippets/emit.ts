import type { World } from '../../world/world.js';
import { type SnippetRecord, showSnippet } from './model.js';

/** Tells what bulk actions do to a snippet. */
export function emitSnippet(world: World, what: 'updated' | 'deleted', snippet: SnippetRecord): void {
  world.events.emit({
    topic: `content_snippet.${what}`,
    about: { type: 'content_snippet', id: snippet.id },
    item: () => showSnippet(snippet),
  });
}
