import type { CollectionList } from '../../src/generated/types.js';
import { one, operation, out, param, path, sameText } from '../../src/intercom/index.js';
import { collectionParams } from './collection-params.js';

export const createCollection = operation('intercom_create_collection', {
  http: 'POST /help_center/collections',
  effect: 'write',
  description: 'Create a collection, which holds articles and further collections of a help center.',
  params: {
    ...collectionParams,
    name: param.nonEmptyText('Name', { example: 'Orders and returns' }),
    help_center_id: param
      .id('help_center', 'Help center that it belongs to; the default one unless given', { asNumber: true })
      .nullable()
      .optional(),
  },
  returns: one('collection', 'The new collection', { collectionId: out.id('Id of the new collection') }),
  confirm: {
    // The list begins with what was changed last.
    request: () => ({ method: 'GET', path: path`/help_center/collections`, query: { page: 1, per_page: 50 } }),
    candidates: ({ data }: CollectionList, { name, parent_id = null, help_center_id = null }, { at }) =>
      data
        .filter(
          (collection) =>
            Number(collection.created_at) >= at &&
            sameText(collection.name, name) &&
            same(collection.parent_id, parent_id) &&
            (help_center_id === null || same(collection.help_center_id, help_center_id)),
        )
        .map((collection) => ({ id: collection.id, answer: collection })),
    made: (collection) => collection.id,
  },
});

function same(found: string | number | null | undefined, asked: string | null): boolean {
  return String(found ?? '') === (asked ?? '');
}
