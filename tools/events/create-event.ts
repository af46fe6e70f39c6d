import * as z from 'zod';
import { defineTool, out, param, path } from '../../src/tool/index.js';
import { eventMetadata } from './event-metadata.js';

export const createEvent = defineTool({
  id: 'intercom_create_event',
  title: 'Create event',
  description:
    'Record something that a contact did. Needs user_id, email or id, at least one of them. The same event of the same second counts once.',
  resource: 'events',
  since: '2.11',
  effect: 'write',
  // Intercom ignores a second event with the same contact, name and time, and the time is fixed before the first try.
  idempotent: true,
  params: z
    .strictObject({
      event_name: param.filledText('What happened, as a verb in the past tense and a noun: invited-friend'),
      created_at: param.unixTime('When it happened, in unix seconds; now unless given').optional(),
      user_id: param.ownId('Your own id of the contact, its external_id (not the Intercom id)').optional(),
      email: param.filledText('E-mail address of the contact').optional(),
      id: param.id('Intercom id of the contact; the only way to name a lead').optional(),
      metadata: eventMetadata.optional(),
    })
    .refine(({ user_id, email, id }) => user_id !== undefined || email !== undefined || id !== undefined, {
      message: 'is missing: give user_id, email or id, at least one of them',
      path: ['user_id'],
    }),
  example: { event_name: 'invited-friend', email: 'ada@example.com', metadata: { invitation_code: 'ADDAFRIEND' } },
  request: ({ created_at, ...event }, { now }) => ({
    method: 'POST',
    path: path`/events`,
    body: { ...event, created_at: created_at ?? now },
  }),
  answers: 'nothing',
  output: { accepted: out.flag('Whether Intercom took the event; it shows up a little later') },
  map: (_nothing: undefined) => ({ accepted: true }),
});
