import { fields, operation, param } from '../../src/intercom/index.js';
import { appliedTagFields } from './tag-output.js';

export const tagContentSnippet = operation('intercom_tag_content_snippet', {
  http: 'POST /content_snippets/{snippetId}/tags',
  since: '2.16',
  effect: 'idempotent write',
  description: 'Put a tag on a content snippet.',
  params: {
    snippetId: param.id('content_snippet'),
    tagId: param.id('tag', undefined, { as: 'id' }),
    admin_id: param.id('admin', 'Admin who tags; the one the token belongs to unless given').optional(),
  },
  returns: fields(appliedTagFields),
});
