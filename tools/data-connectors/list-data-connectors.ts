import { many, operation, out, paging } from '../../src/intercom/index.js';

export const listDataConnectors = operation('intercom_list_data_connectors', {
  http: 'GET /data_connectors',
  since: '2.16',
  effect: 'read',
  description: 'List data connectors page by page, the last changed first, without what their requests hold.',
  params: paging.cursorParams({ default: 20, max: 50 }),
  returns: many('data_connectors', out.list('data-connector', 'Data connectors of this page'), paging.cursor),
});
