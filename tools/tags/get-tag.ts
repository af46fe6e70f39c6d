import { fields, operation, param } from '../../src/intercom/index.js';
import { tagFields } from './tag-output.js';

export const getTag = operation('intercom_get_tag', {
  http: 'GET /tags/{tagId}',
  effect: 'read',
  description: 'Get one tag by its id.',
  params: { tagId: param.id('tag') },
  returns: fields(tagFields),
});
