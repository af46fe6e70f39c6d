import { many, operation, out, paging, param } from '../../src/intercom/index.js';

export const listSegments = operation('intercom_list_segments', {
  http: 'GET /segments',
  effect: 'read',
  description: 'List all segments of contacts and companies at once.',
  params: { include_count: param.flag('Also count the members of each').optional() },
  returns: many('segments', out.list('segment', 'All segments', { from: 'segments' }), paging.whole),
});
