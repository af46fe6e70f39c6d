import { one, operation, param } from '../../src/intercom/index.js';

export const getContentSnippet = operation('intercom_get_content_snippet', {
  http: 'GET /content_snippets/{snippetId}',
  since: '2.16',
  effect: 'read',
  description: 'Get one content snippet by its id.',
  params: { snippetId: param.id('content_snippet') },
  returns: one('content-snippet', 'The snippet'),
});
