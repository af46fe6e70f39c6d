/** Kinds of parameters for definitions of Intercom's operations: ids name what they are of. */
import * as kinds from '../tool/kinds/index.js';
import type { EntityNote, ParamNotes } from '../tool/param/facts.js';
import { type EntityName, entities } from './entities.js';

export * from '../tool/kinds/index.js';
export { attachments } from './kinds/attachments.js';
export { oneContact } from './kinds/one-contact.js';
export { quickReplies } from './kinds/quick-replies.js';
export { searchQuery } from './kinds/search-query.js';

type Notes = Omit<ParamNotes<EntityName>, 'of'>;
type Note = EntityNote<EntityName>;

/** The id of a thing in the workspace. */
export function id(of: Note, description = entities[firstOf(of)].id.description, notes: Notes = {}) {
  return kinds.id(description, { ...notes, of }, entities[firstOf(of)].id.example);
}

/** Ids of things in the workspace, as a list or as one text with commas between them. */
export function idList(
  of: EntityName,
  description: string,
  notes: Notes & { readonly min?: 0; readonly max?: number } = {},
) {
  return kinds.idList(description, { ...notes, of }, [entities[of].id.example]);
}

function firstOf(of: Note): EntityName {
  if (typeof of === 'string') return of;
  const [first = 'contact'] = 'entities' in of ? of.entities : of;
  return first;
}
