import { fields, operation, out, param } from '../../src/intercom/index.js';
import { tagFields } from './tag-output.js';

export const untagInternalArticle = operation('intercom_untag_internal_article', {
  http: 'DELETE /internal_articles/{internalArticleId}/tags/{tagId}',
  since: '2.16',
  effect: 'write',
  description: 'Take a tag off an internal article. The tag itself stays.',
  params: { internalArticleId: param.id('internal_article'), tagId: param.id('tag') },
  returns: fields({ ...tagFields, name: out.optional(out.text('Name of the tag; missing when the answer was lost')) }),
});
