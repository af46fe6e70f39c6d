import { fields, operation, out, param } from '../../src/intercom/index.js';
import { tagFields } from './tag-output.js';

export const untagContentSnippet = operation('intercom_untag_content_snippet', {
  http: 'DELETE /content_snippets/{snippetId}/tags/{tagId}',
  since: '2.16',
  effect: 'write',
  description: 'Take a tag off a content snippet. The tag itself stays.',
  params: { snippetId: param.id('content_snippet'), tagId: param.id('tag') },
  returns: fields({ ...tagFields, name: out.optional(out.text('Name of the tag; missing when the answer was lost')) }),
});
