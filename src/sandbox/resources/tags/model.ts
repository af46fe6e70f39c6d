import { ref } from '../../table/reference.js';
import { list, object, text, time, type ValueOf } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { idsOf } from '../ids.js';

/** Names are compared without regard to case. Renaming can give two tags the same. */
export const tags = table('tags', {
  ids: idsOf('tag', 7_000_000, 7_900_000),
  fields: { name: text },
  keys: { name: (tag) => tag.name.toLowerCase() },
});

export type TagRecord = RecordOf<typeof tags>;

/** Tags on a contact, company, conversation or ticket, with the time and the admin who tagged. */
export const appliedTags = list(object({ tag_id: ref('tags'), applied_at: time, applied_by: ref('admins') }));

export type AppliedTag = ValueOf<typeof appliedTags>[number];
