import { fields, operation, out, param } from '../../src/intercom/index.js';

const deletedPage = {
  id: out.text('Id of the page'),
  type: out.text('Always external_page'),
  title: out.optional(out.text('Title that the page had; missing when the answer was lost')),
};

export const deleteExternalPage = operation('intercom_delete_external_page', {
  http: 'DELETE /ai/external_pages/{pageId}',
  since: '2.12',
  effect: 'delete',
  description: 'Delete an external page for good. The AI products answer from it no more.',
  params: { pageId: param.id('external_page') },
  returns: fields(deletedPage),
});
