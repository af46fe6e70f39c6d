import * as z from 'zod';
import type { Tag } from '../../src/generated/types.js';
import { defineTool, out, param, path } from '../../src/tool/index.js';
import { tagFields } from './tag-output.js';

/** All that is known of the tag when it turned out to be off the contact already. */
interface UntaggedBefore {
  readonly type: 'tag';
  readonly id: string;
  readonly name?: undefined;
}

export const untagContact = defineTool({
  id: 'intercom_untag_contact',
  title: 'Untag contact',
  description: 'Take a tag off a contact. The tag itself stays.',
  resource: 'tags',
  since: '2.11',
  effect: 'write',
  idempotent: true,
  params: z.strictObject({
    contactId: param.id('Intercom id of the contact'),
    tagId: param.id('Id of the tag (not its name)', { of: 'tag' }),
  }),
  example: { contactId: '65f0c0ffee0123456789ab01', tagId: '7522907' },
  request: ({ contactId, tagId }) => ({ method: 'DELETE', path: path`/contacts/${contactId}/tags/${tagId}` }),
  output: { ...tagFields, name: out.optional(out.text('Name of the tag; missing when the answer was lost')) },
  map: ({ id, name, type }: Tag | UntaggedBefore) => ({ id, name, type }),
  gone: ({ tagId }) => ({ type: 'tag', id: tagId }),
});
