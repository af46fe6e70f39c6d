import { refuse } from '../../http/errors.js';
import { createdAt, generated, optional, optionalOrNull, updatedAt } from '../../table/field.js';
import { nullable, text, time, whole } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { attributes } from '../fields.js';
import { idsOf } from '../ids.js';

export const visitorNotFound = () => refuse(404, 'not_found', 'Visitor Not Found');

/** People on the website of whom nothing is known but their visits. A conversion makes contacts of them. */
export const visitors = table('visitors', {
  ids: idsOf('visitor'),
  fields: {
    /** What the Messenger calls the visitor: a uuid. */
    user_id: optional(text, ({ world }) => world.random.uuid(), { fixed: true }),
    name: optionalOrNull(text),
    email: optionalOrNull(text),
    phone: optionalOrNull(text),
    pseudonym: nullable(text),
    referrer: optionalOrNull(text),
    custom_attributes: generated(attributes, () => ({})),
    session_count: generated(whole, () => 1),
    last_request_at: generated(time, ({ world }) => world.clock.now()),
    created_at: createdAt,
    updated_at: updatedAt,
  },
  keys: { user_id: 'user_id', email: (visitor) => visitor.email?.toLowerCase() },
  unique: { user_id: (visitor) => visitor.user_id },
  notFound: visitorNotFound,
});

export type VisitorRecord = RecordOf<typeof visitors>;
