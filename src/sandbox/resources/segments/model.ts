import { type Collection, createCollection } from '../../world/collection.js';

/** A saved filter over contacts or over companies. Membership is worked out when asked for, never stored. */
export interface SegmentRecord {
  readonly id: string;
  readonly name: string;
  /** `contact` means leads, as at Intercom. */
  readonly person_type: 'contact' | 'user';
  /** Unix seconds. */
  readonly created_at: number;
  readonly updated_at: number;
  readonly rule: SegmentRule;
}

/** What a member fulfils; all given conditions hold together. */
export type SegmentRule =
  | {
      readonly of: 'contacts';
      readonly role?: 'user' | 'lead';
      readonly tag_id?: string;
      /** Seen within so many days. */
      readonly active_within_days?: number;
      readonly signed_up_within_days?: number;
    }
  | { readonly of: 'companies'; readonly plan?: string; readonly tag_id?: string; readonly min_monthly_spend?: number };

export type SegmentCollection = Collection<SegmentRecord, never, never>;

export function createSegmentCollection(): SegmentCollection {
  return createCollection<SegmentRecord, never, never>({ keys: {}, sorted: {} });
}
