import type { Event, EventList, EventSummary } from '../../src/generated/types.js';
import { exactlyOne, many, operation, out, paging, param } from '../../src/intercom/index.js';

/** What this tool itself puts into the query; everything else in the link to the next page is the place in the list. */
const ownQuery = ['type', 'intercom_user_id', 'user_id', 'email', 'per_page', 'summary'];

export const listContactEvents = operation('intercom_list_contact_events', {
  http: 'GET /events',
  query: { type: 'user' },
  title: 'List events of a contact',
  effect: 'read',
  description:
    'List what a contact did in the last 90 days, or count it by event name. Needs contactId, user_id or email, exactly one of them.',
  params: {
    contactId: param
      .id('contact', 'Intercom id of the contact; the only way to name a lead', {
        as: 'intercom_user_id',
        example: '65f0c0ffee0123456789ab01',
      })
      .optional(),
    user_id: param.externalId('Your own id of the contact, its external_id (not the Intercom id)').optional(),
    email: param.nonEmptyText('E-mail address of the contact').optional(),
    summary: param.flag('Count each event name, also of events older than 90 days; fills summary').optional(),
    per_page: param.integer('How many events one page holds, at most 150', { min: 1, max: 150 }).optional(),
    starting_after: param.nonEmptyText('next_cursor of the page before', { in: 'elsewhere' }).optional(),
  },
  rules: [exactlyOne('contactId', 'user_id', 'email'), paging.linkedRule],
  returns: many('events', out.list('event', 'Events of this page'), paging.linked(ownQuery), {
    summary: out.list('event-summary', 'How often each event happened, when summary was asked for'),
  }),
  // Intercom uses one list for both.
  map: (list: EventList, params) => {
    const page = paging.linkedPage(list, ownQuery);
    const can_move = paging.isOneOfSeveral(page, params);
    return { events: list.events.filter(isEvent), summary: list.events.filter(isSummary), ...page, can_move };
  },
});

function isEvent(entry: Event | EventSummary): entry is Event {
  return typeof entry.event_name === 'string';
}

function isSummary(entry: Event | EventSummary): entry is EventSummary {
  return !isEvent(entry);
}
