import { type Collection, createCollection } from '../../world/collection.js';

export interface TagRecord {
  readonly id: string;
  readonly name: string;
}

/** A tag on a contact, company, conversation or ticket. */
export interface AppliedTag {
  readonly tag_id: string;
  /** Unix seconds. */
  readonly applied_at: number;
  /** Id of the admin who tagged. */
  readonly applied_by: string;
}

export type TagCollection = Collection<TagRecord, 'name', never>;

/** Names are compared without regard to case. */
export function createTagCollection(): TagCollection {
  return createCollection<TagRecord, 'name', never>({ keys: { name: (tag) => tag.name.toLowerCase() }, sorted: {} });
}
