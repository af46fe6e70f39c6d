import { one, operation, param } from '../../src/intercom/index.js';

export const getSegment = operation('intercom_get_segment', {
  http: 'GET /segments/{segmentId}',
  effect: 'read',
  description: 'Get one segment by its id.',
  params: { segmentId: param.id('segment'), include_count: param.flag('Also count its members').optional() },
  returns: one('segment', 'The segment'),
});
