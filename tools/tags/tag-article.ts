import { fields, operation, param } from '../../src/intercom/index.js';
import { appliedTagFields } from './tag-output.js';

export const tagArticle = operation('intercom_tag_article', {
  http: 'POST /articles/{articleId}/tags',
  since: '2.16',
  effect: 'idempotent write',
  description: 'Put a tag on an article.',
  params: {
    articleId: param.id('article'),
    tagId: param.id('tag', undefined, { as: 'id' }),
    admin_id: param.id('admin', 'Admin who tags; the one the token belongs to unless given').optional(),
  },
  returns: fields(appliedTagFields),
});
