import { many, operation, out, paging } from '../../src/intercom/index.js';

const size = { default: 50, max: 50 };

export const listContentSnippets = operation('intercom_list_content_snippets', {
  http: 'GET /content_snippets',
  since: '2.16',
  effect: 'read',
  description: 'List the content snippets of the workspace.',
  params: paging.numberedParams(size),
  rules: [paging.numberedRule],
  returns: many('content_snippets', out.list('content-snippet', 'Snippets of this page'), paging.numbered(size)),
});
