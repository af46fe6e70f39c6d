import { route } from '../../table/operation.js';
import { resource } from '../../table/resource.js';
import { bulkActions, bulkActionsToCome, startBulkAction } from './bulk.js';
import { searchContent } from './search.js';

export const contentResource = resource(bulkActions, {
  scope: 'content',
  routes: {
    searchContent: route('GET /content/search', searchContent, { since: 16 }),
    bulkContentActions: route('POST /content/bulk_actions', startBulkAction, { since: 16 }),
  },
  due: bulkActionsToCome,
});
