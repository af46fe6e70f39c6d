import { atLeastOneWhen, type Rule } from '../../src/intercom/index.js';

/** What `type` can be in `content_ids`. */
export const contentTypes = [
  'article',
  'article_content',
  'content_snippet',
  'external_content',
  'file_source_content',
  'internal_article',
] as const;

interface BulkAction {
  readonly effect: 'write' | 'send' | 'delete';
  /** The content that it changes; everything else it leaves as it is. */
  readonly types: readonly (typeof contentTypes)[number][];
  /** The parameters that say what it does, of which it needs one. */
  readonly needs: readonly string[];
}

const pieces = ['content_snippet', 'external_content', 'file_source_content', 'internal_article'] as const;

/** The bulk actions. */
export const bulkActions = {
  publish: { effect: 'send', types: ['article_content'], needs: [] },
  unpublish: { effect: 'write', types: ['article_content'], needs: [] },
  delete: {
    effect: 'delete',
    types: ['article_content', 'content_snippet', 'file_source_content', 'internal_article'],
    needs: [],
  },
  set_availability: {
    effect: 'write',
    types: ['article_content', ...pieces],
    needs: ['ai_agent', 'copilot', 'sales_agent'],
  },
  set_audience: {
    effect: 'write',
    types: ['article_content', ...pieces],
    needs: ['add_segment_ids', 'remove_segment_ids', 'remove_all'],
  },
  update_tags: { effect: 'write', types: ['article', ...pieces], needs: ['add_tag_ids', 'remove_tag_ids'] },
} as const satisfies Readonly<Record<string, BulkAction>>;

/** The most tags that one call puts on and takes off. */
const maxTags = 100;

interface Given {
  readonly action: keyof typeof bulkActions;
  readonly content_ids: readonly { readonly type: (typeof contentTypes)[number] }[];
  readonly add_tag_ids?: readonly string[] | undefined;
  readonly remove_tag_ids?: readonly string[] | undefined;
}

/** An action needs what says what it does. */
export const needsRules = (['set_availability', 'set_audience', 'update_tags'] as const).map((action) => {
  const { needs } = bulkActions[action];
  const what = `${action} needs ${needs.slice(0, -1).join(', ')} or ${needs.at(-1)}`;
  return atLeastOneWhen({ param: 'action', is: action }, needs, what);
});

/** An action takes nothing that belongs to another one, and only the content that it can change. */
export const actionRule: Rule<Given> = {
  check(params, refuse) {
    const { action, content_ids, add_tag_ids = [], remove_tag_ids = [] } = params;
    const given = new Map<string, unknown>(Object.entries(params));
    const { types }: BulkAction = bulkActions[action];
    for (const [name, other] of Object.entries(bulkActions)) {
      for (const param of other.needs) {
        if (name === action || given.get(param) === undefined) continue;
        refuse(param, `goes with the action ${name} alone: leave it out of ${action}`);
      }
    }
    const foreign = content_ids.find(({ type }) => !types.includes(type));
    if (foreign !== undefined) {
      refuse('content_ids', `holds a piece of ${foreign.type}: ${action} changes ${types.join(', ')} alone`);
    }
    const tags = new Set([...add_tag_ids, ...remove_tag_ids]).size;
    if (tags > maxTags)
      refuse('add_tag_ids', `names ${tags} tags with remove_tag_ids: expected ${maxTags} at the most`);
  },
};
