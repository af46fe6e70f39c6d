import { type Collection, createCollection } from '../../world/collection.js';

/** An internal note on a contact or on a company; exactly one of the two ids is set. */
export interface NoteRecord {
  readonly id: string;
  readonly contact_id: string | null;
  readonly company_id: string | null;
  /** Id of the admin who wrote it. */
  readonly author_id: string;
  /** HTML. */
  readonly body: string;
  /** Unix seconds. */
  readonly created_at: number;
}

export type NoteCollection = Collection<NoteRecord, 'contact_id' | 'company_id', never>;

export function createNoteCollection(): NoteCollection {
  return createCollection<NoteRecord, 'contact_id' | 'company_id', never>({
    keys: {
      contact_id: (note) => note.contact_id ?? undefined,
      company_id: (note) => note.company_id ?? undefined,
    },
    sorted: {},
  });
}
