import { fields, operation, param } from '../../src/intercom/index.js';
import { appliedTagFields } from './tag-output.js';

export const tagInternalArticle = operation('intercom_tag_internal_article', {
  http: 'POST /internal_articles/{internalArticleId}/tags',
  since: '2.16',
  effect: 'idempotent write',
  description: 'Put a tag on an internal article.',
  params: {
    internalArticleId: param.id('internal_article'),
    tagId: param.id('tag', undefined, { as: 'id' }),
    admin_id: param.id('admin', 'Admin who tags; the one the token belongs to unless given').optional(),
  },
  returns: fields(appliedTagFields),
});
