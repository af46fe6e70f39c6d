import { ref } from '../../table/reference.js';
import { maybe, number, object, oneOf, text, time, variant, whole } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { idsOf } from '../ids.js';

/** What a member fulfils; all given conditions hold together. */
const rule = variant('of', {
  contacts: object({
    of: oneOf('contacts'),
    role: maybe(oneOf('user', 'lead')),
    tag_id: maybe(ref('tags')),
    /** Seen within so many days. */
    active_within_days: maybe(whole),
    signed_up_within_days: maybe(whole),
  }),
  companies: object({
    of: oneOf('companies'),
    plan: maybe(text),
    tag_id: maybe(ref('tags')),
    min_monthly_spend: maybe(number),
  }),
});

/** Saved filters over contacts or over companies. Membership is worked out when asked for, never stored. */
export const segments = table('segments', {
  ids: idsOf('segment'),
  fields: {
    name: text,
    /** `contact` means leads, as at Intercom. */
    person_type: oneOf('contact', 'user'),
    created_at: time,
    updated_at: time,
    rule,
  },
});

export type SegmentRecord = RecordOf<typeof segments>;
