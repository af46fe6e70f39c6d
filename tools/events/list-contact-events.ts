import * as z from 'zod';
import type { Event, EventList, EventSummary } from '../../src/generated/types.js';
import { defineTool, out, paging, param, path } from '../../src/tool/index.js';

/** What this tool itself puts into the query; everything else in the link to the next page is the place in the list. */
const ownQuery = ['type', 'intercom_user_id', 'user_id', 'email', 'per_page', 'summary'];

export const listContactEvents = defineTool({
  id: 'intercom_list_contact_events',
  title: 'List events of a contact',
  description:
    'List what a contact did in the last 90 days, or count it by event name. Needs contactId, user_id or email, exactly one of them.',
  resource: 'events',
  since: '2.11',
  effect: 'read',
  params: z
    .strictObject({
      contactId: param.id('Intercom id of the contact; the only way to name a lead').optional(),
      user_id: param.ownId('Your own id of the contact, its external_id (not the Intercom id)').optional(),
      email: param.filledText('E-mail address of the contact').optional(),
      summary: param.flag('Count each event name, also of events older than 90 days; fills summary').optional(),
      per_page: param.integer('How many events one page holds, at most 150', { min: 1, max: 150 }).optional(),
      starting_after: param.filledText('next_cursor of the page before').optional(),
    })
    .superRefine(checkPerson)
    .refine(({ starting_after }) => starting_after === undefined || paging.readPageLink(starting_after) !== undefined, {
      message: 'is not a next_cursor of this tool: give back the text of the page before',
      path: ['starting_after'],
    }),
  example: { contactId: '65f0c0ffee0123456789ab01' },
  request: ({ contactId, user_id, email, summary, per_page, starting_after }) => ({
    method: 'GET',
    path: path`/events`,
    query: {
      ...(starting_after === undefined ? {} : paging.readPageLink(starting_after)),
      type: 'user',
      intercom_user_id: contactId,
      user_id,
      email,
      summary,
      per_page,
    },
  }),
  output: {
    events: out.list('event', 'Events of this page'),
    summary: out.list('event-summary', 'How often each event happened, when summary was asked for'),
    ...paging.pageFields,
  },
  // Intercom uses one list for both.
  map: (list: EventList) => ({
    events: list.events.filter(isEvent),
    summary: list.events.filter(isSummary),
    ...paging.linkedPage(list, ownQuery),
  }),
  paging: { items: 'events' },
});

interface Person {
  readonly contactId?: string | undefined;
  readonly user_id?: string | undefined;
  readonly email?: string | undefined;
}

function checkPerson({ contactId, user_id, email }: Person, context: z.RefinementCtx): void {
  const given = Object.entries({ contactId, user_id, email }).filter(([, value]) => value !== undefined);
  if (given.length === 1) return;
  const [first, second] = given;
  const message =
    first === undefined ? 'is missing: give contactId, user_id or email' : `cannot stand beside ${first[0]}: give one`;
  context.addIssue({ code: 'custom', message, path: [second?.[0] ?? 'contactId'] });
}

function isEvent(entry: Event | EventSummary): entry is Event {
  return typeof entry.event_name === 'string';
}

function isSummary(entry: Event | EventSummary): entry is EventSummary {
  return !isEvent(entry);
}
