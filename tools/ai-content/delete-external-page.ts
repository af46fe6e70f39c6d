import { fields, operation, out, param } from '../../src/intercom/index.js';

export const deleteExternalPage = operation('intercom_delete_external_page', {
  http: 'DELETE /ai/external_pages/{pageId}',
  resource: 'ai-content',
  since: '2.12',
  effect: 'delete',
  description: 'Delete an external page for good. The AI products answer from it no more.',
  params: { pageId: param.id('external_page') },
  returns: fields({
    id: out.text('Id of the page'),
    type: out.text('Always external_page'),
    title: out.optional(out.text('Title that the page had; missing when the answer was lost')),
  }),
});
