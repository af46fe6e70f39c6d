import type { World } from '../../world/world.js';
import type { BulkTarget, ContentKind } from '../content/kind.js';
import { retagged } from '../content/tagging.js';
import { type ExternalPageRecord, externalPages } from './pages.js';

function change(world: World, id: string, changes: (page: ExternalPageRecord) => Partial<ExternalPageRecord>): void {
  const page = externalPages.get(world, id);
  if (page !== undefined) externalPages.in(world).update(page, { ...changes(page), updated_at: world.clock.now() });
}

/** No bulk action deletes external pages. */
const bulk: BulkTarget = {
  setAvailability: (world, id, { ai_agent, copilot, sales_agent }) =>
    change(world, id, (page) => ({
      ai_agent_availability: ai_agent ?? page.ai_agent_availability,
      ai_copilot_availability: copilot ?? page.ai_copilot_availability,
      ai_sales_agent_availability: sales_agent ?? page.ai_sales_agent_availability,
    })),
  setAudience: (world, id, ids) => change(world, id, ({ audience_ids }) => ({ audience_ids: ids(audience_ids) })),
  updateTags: (world, id, add, remove, by) =>
    change(world, id, ({ tags }) => ({ tags: retagged(tags, add, remove, by) })),
};

/** External pages as content: no admin wrote them. */
export const externalContent: ContentKind = {
  searchedAs: 'external_content',
  *items(world) {
    for (const page of externalPages.in(world).values()) {
      yield {
        id: page.id,
        title: page.title,
        body: page.html,
        state: 'published',
        locales: [page.locale],
        tag_ids: page.tags.map(({ tag_id }) => tag_id),
        folder_ids: [],
        available: {
          ai_agent: page.ai_agent_availability,
          copilot: page.ai_copilot_availability,
          sales_agent: page.ai_sales_agent_availability,
        },
        created_by: null,
        last_updated_by: null,
        created_at: page.created_at,
        updated_at: page.updated_at,
      };
    }
  },
  row: ({ id, title }) => ({ type: 'external_content', id, title }),
  bulk: { external_content: bulk },
};
