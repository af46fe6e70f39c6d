import type { ContentSnippet } from '../../src/generated/types.js';
import { exactlyOne, one, operation, out, path, sameText } from '../../src/intercom/index.js';
import { snippetParams, snippetTitle } from './snippet-params.js';

export const createContentSnippet = operation('intercom_create_content_snippet', {
  http: 'POST /content_snippets',
  since: '2.16',
  effect: 'write',
  description: 'Create a snippet for the AI products to answer from, of Markdown or of blocks.',
  params: { title: snippetTitle, ...snippetParams },
  rules: [exactlyOne('body_markdown', 'json_blocks')],
  returns: one('content-snippet', 'The new snippet', { snippetId: out.id('Id of the snippet') }),
  confirm: {
    // Blocks are kept in another form, so only Markdown tells snippets of one title apart.
    when: ({ body_markdown }) => body_markdown !== undefined,
    request: () => ({ method: 'GET', path: path`/content_snippets`, query: { per_page: 50 } }),
    candidates: ({ data }: { readonly data: readonly ContentSnippet[] }, { title, body_markdown = '' }, { at }) =>
      data
        .filter(
          (snippet) =>
            Number(snippet.created_at) >= at &&
            snippet.title === title &&
            sameText(snippet.body_markdown ?? '', body_markdown),
        )
        .map((snippet) => ({ id: snippet.id, answer: snippet })),
    made: (snippet) => snippet.id,
  },
});
