import { many, operation, out, paging } from '../../src/intercom/index.js';

export const listBrands = operation('intercom_list_brands', {
  http: 'GET /brands',
  since: '2.15',
  effect: 'read',
  description: 'List all brands of the workspace at once, the default one too.',
  params: {},
  returns: many('brands', out.list('brand', 'All brands'), paging.whole),
});
