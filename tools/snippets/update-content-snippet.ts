import { atLeastOne, one, operation, out, param } from '../../src/intercom/index.js';
import { snippetParams, snippetTitle } from './snippet-params.js';

export const updateContentSnippet = operation('intercom_update_content_snippet', {
  http: 'PUT /content_snippets/{snippetId}',
  since: '2.16',
  effect: 'write',
  description: 'Change a snippet. What is left out stays as it is; audiences are replaced as a whole.',
  params: { snippetId: param.id('content_snippet'), title: snippetTitle.optional(), ...snippetParams },
  rules: [
    atLeastOne(
      'title',
      'body_markdown',
      'json_blocks',
      'locale',
      'audience_ids',
      'ai_chatbot_availability',
      'ai_copilot_availability',
      'ai_sales_agent_availability',
    ),
    {
      check({ body_markdown, json_blocks }, refuse) {
        if (body_markdown === undefined || json_blocks === undefined) return;
        refuse('json_blocks', 'cannot stand beside body_markdown: give one');
      },
    },
  ],
  returns: one('content-snippet', 'The snippet after the change', { snippetId: out.id('Id of the snippet') }),
});
