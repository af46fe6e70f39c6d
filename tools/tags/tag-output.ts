import { out } from '../../src/intercom/index.js';

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
