import { fields, operation, out, param } from '../../src/intercom/index.js';
import { tagFields } from './tag-output.js';

export const untagArticle = operation('intercom_untag_article', {
  http: 'DELETE /articles/{articleId}/tags/{tagId}',
  since: '2.16',
  effect: 'write',
  description: 'Take a tag off an article. The tag itself stays.',
  params: { articleId: param.id('article'), tagId: param.id('tag') },
  returns: fields({ ...tagFields, name: out.optional(out.text('Name of the tag; missing when the answer was lost')) }),
});
