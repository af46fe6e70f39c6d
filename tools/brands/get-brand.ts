import { one, operation, param } from '../../src/intercom/index.js';

export const getBrand = operation('intercom_get_brand', {
  http: 'GET /brands/{brandId}',
  since: '2.15',
  effect: 'read',
  description: 'Get one brand by its id.',
  params: { brandId: param.id('brand') },
  returns: one('brand', 'The brand'),
});
