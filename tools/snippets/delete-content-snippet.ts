import { nothing, operation, param } from '../../src/intercom/index.js';

export const deleteContentSnippet = operation('intercom_delete_content_snippet', {
  http: 'DELETE /content_snippets/{snippetId}',
  since: '2.16',
  effect: 'delete',
  description: 'Delete a content snippet for good. One that a procedure uses is refused.',
  params: { snippetId: param.id('content_snippet') },
  returns: nothing('deleted', 'The snippet was deleted'),
});
