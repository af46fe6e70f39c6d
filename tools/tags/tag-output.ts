import { out, param } from '../../src/intercom/index.js';

/** What a tag is told as. */
export const tagFields = {
  id: out.text('Id of the tag'),
  name: out.text('Name of the tag'),
  type: out.text('Always tag'),
};

/** A tag on something, with who put it there. */
export const appliedTagFields = {
  ...tagFields,
  applied_at: out.optional(out.integer('When the tag was put there, in unix seconds')),
  applied_by: out.optional(out.object('reference', 'Admin who put the tag there')),
};

/** A tag that was taken off: its name is missing when the answer was lost. */
export const removedTagFields = {
  ...tagFields,
  name: out.optional(out.text('Name of the tag; missing when the answer was lost')),
};

/** Who tags a conversation or a ticket. */
export function taggingAdmin(notes: { readonly in?: 'body' | 'elsewhere' } = {}) {
  return param
    .id('admin', 'Admin who tags; the default admin, or the one the token belongs to, unless given', notes)
    .optional();
}
