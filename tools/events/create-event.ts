import { atLeastOne, nothing, now, operation, param } from '../../src/intercom/index.js';
import { eventMetadata } from './event-metadata.js';

export const createEvent = operation('intercom_create_event', {
  http: 'POST /events',
  effect: 'idempotent write',
  // Intercom ignores a second event with the same contact, name and time, and the time is fixed before the first try.
  description:
    'Record something that a contact did. Needs user_id, email or id, at least one of them. The same event of the same second counts once.',
  params: {
    event_name: param.nonEmptyText('What happened, as a verb in the past tense and a noun: invited-friend', {
      example: 'invited-friend',
    }),
    created_at: param
      .unixTime(
        "When it happened, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); now unless given",
        {
          default: now,
        },
      )
      .optional(),
    user_id: param.externalId('Your own id of the contact, its external_id (not the Intercom id)').optional(),
    email: param.nonEmptyText('E-mail address of the contact', { example: 'ada@example.com' }).optional(),
    id: param.id('contact', 'Intercom id of the contact; the only way to name a lead').optional(),
    metadata: eventMetadata.optional(),
  },
  rules: [atLeastOne('user_id', 'email', 'id')],
  returns: nothing('accepted', 'Whether Intercom took the event; it shows up a little later'),
});
