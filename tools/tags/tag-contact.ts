import * as z from 'zod';
import { defineTool, param, path } from '../../src/tool/index.js';
import { appliedTag, appliedTagFields } from './tag-output.js';

export const tagContact = defineTool({
  id: 'intercom_tag_contact',
  title: 'Tag contact',
  description: 'Put a tag on a contact.',
  resource: 'tags',
  since: '2.11',
  effect: 'write',
  idempotent: true,
  params: z.strictObject({
    contactId: param.id('Intercom id of the contact'),
    tagId: param.id('Id of the tag (not its name)', { of: 'tag' }),
  }),
  example: { contactId: '65f0c0ffee0123456789ab01', tagId: '7522907' },
  request: ({ contactId, tagId }) => ({
    method: 'POST',
    path: path`/contacts/${contactId}/tags`,
    body: { id: tagId },
  }),
  output: appliedTagFields,
  map: appliedTag,
});
