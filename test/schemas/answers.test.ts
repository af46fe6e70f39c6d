import { describe, expect, it } from 'vitest';
import { admin, contact, conversation, ticket } from './answers.js';
import { findings, type SchemaName } from './validator.js';

/** [what it shows, schema, answer] */
type Case = [title: string, name: SchemaName, answer: unknown];

const page = (next: object): object => ({ type: 'pages', page: 1, per_page: 20, total_pages: 2, ...next });
const contacts = (pages: object): object => ({ type: 'list', data: [contact()], total_count: 1, pages });
const note = { type: 'note', id: '26', created_at: 1733932587, body: '<p>Hi</p>' };
const message = { id: '19', created_at: 1734537786, body: 'Hi', message_type: 'inapp' };

const versions: Case[] = [
  ['2.11: a contact is owned by a number', 'contact', contact({ owner_id: 7000012, formatted_phone: '+49 30 1234' })],
  ['2.16: a contact is owned by a text id', 'contact', contact({ owner_id: '7000012' })],
  ['a contact is owned by nobody', 'contact', contact({ owner_id: null })],
  [
    'a contact has an avatar object',
    'contact',
    contact({ avatar: { type: 'avatar', image_url: 'https://a.example/1' } }),
  ],
  ['a contact has an avatar address', 'contact', contact({ avatar: 'https://a.example/1.png' })],
  ['a contact refers to custom objects', 'contact', contact({ custom_attributes: { order: { type: 'Order.list' } } })],
  ['a contact has no tag list', 'contact', contact({ tags: null })],
  [
    '2.14: a conversation has the old priority and no assignee',
    'conversation',
    conversation({ priority: 'not_priority', admin_assignee_id: null, team_assignee_id: null }),
  ],
  ['2.14: the team of a conversation is text', 'conversation', conversation({ team_assignee_id: '5017691' })],
  [
    'an unassigned conversation says "0"',
    'conversation',
    conversation({ admin_assignee_id: '0', team_assignee_id: '0' }),
  ],
  ['2.16: a conversation has the new priority and assignee 0', 'conversation', conversation({ priority: 'urgent' })],
  [
    '2.15: a conversation carries its company',
    'conversation',
    conversation({ company: { type: 'company', id: '65f0c0ffee0123456789ac01' } }),
  ],
  [
    '2.16: a conversation has teammates',
    'conversation',
    conversation({ teammates: { type: 'admin.list', teammates: [] } }),
  ],
  ['a conversation has no teammates', 'conversation', conversation({ teammates: null })],
  [
    '2.14: the AI agent routed to a team',
    'conversation',
    conversation({ ai_agent: { resolution_state: 'routed_to_team' } }),
  ],
  ['2.15: the AI agent escalated', 'conversation', conversation({ ai_agent: { resolution_state: 'escalated' } })],
  ['a state that is not known yet', 'conversation', conversation({ state: 'parked', priority: 'blazing' })],
  [
    '2.11: a ticket has its state as text',
    'ticket',
    ticket({
      ticket_state: 'submitted',
      ticket_state_internal_label: 'Submitted',
      ticket_state_external_label: 'Sent',
    }),
  ],
  ['2.12: a ticket has a state object', 'ticket', ticket()],
  ['2.15: assignees of a ticket are text', 'ticket', ticket({ admin_assignee_id: '7000012', team_assignee_id: '0' })],
  ['2.16: assignees of a ticket are numbers', 'ticket', ticket({ admin_assignee_id: 7000012, team_assignee_id: 0 })],
  ['a ticket has no assignees', 'ticket', ticket({ admin_assignee_id: null, team_assignee_id: null })],
  ['2.11: an admin has an avatar object', 'admin', admin({ avatar: { image_url: 'https://a.example/1.png' } })],
  ['2.14: an admin has an avatar address', 'admin', admin({ avatar: 'https://a.example/1.png' })],
  ['an admin has no avatar', 'admin', admin({ avatar: null })],
  ['an away reason is a number', 'admin', admin({ away_status_reason_id: 12345 })],
  ['an away reason is text', 'admin', admin({ away_status_reason_id: '12345' })],
  ['a list of admins holds null', 'admin-list', { type: 'admin.list', admins: [admin(), null] }],
  ['tags come under data', 'tag-list', { type: 'list', data: [{ type: 'tag', id: '1', name: 'vip' }] }],
  ['2.11: a tag says nothing of its use', 'tag', { type: 'tag', id: '1', name: 'vip' }],
  [
    '2.16: a tag says who used it when',
    'tag',
    { type: 'tag', id: '1', name: 'vip', applied_at: 1663597223, applied_by: { type: 'admin', id: '456' } },
  ],
  [
    '2.14: a note is about a contact',
    'note',
    { ...note, contact: { type: 'contact', id: '6762f0ab1bb69f9f2193bb60' } },
  ],
  ['2.15: a note is about a company', 'note', { ...note, contact: null, company: { type: 'company', id: '6762' } }],
  ['an admin message has an owner', 'message', { type: 'admin_message', ...message, owner: admin() }],
  ['a user message has a conversation', 'message', { type: 'user_message', ...message, conversation_id: '613' }],
  ['no next page', 'contact-list', contacts(page({}))],
  ['a null next page', 'contact-list', contacts(page({ next: null }))],
  ['a cursor', 'contact-list', contacts(page({ next: { page: 2, starting_after: 'WzE3', per_page: 20 } }))],
  ['a cursor that ends', 'contact-list', contacts(page({ next: { per_page: 20, starting_after: null } }))],
  [
    'a next page by address',
    'company-list',
    { type: 'list', data: [], pages: page({ next: 'https://api.intercom.io/x' }) },
  ],
  [
    'a page size as text',
    'contact-list',
    contacts(page({ per_page: '20', next: { starting_after: 'x', per_page: '20' } })),
  ],
  [
    'the end of a scroll',
    'company-scroll',
    { type: 'list', data: [], pages: null, total_count: null, scroll_param: 's' },
  ],
  ['companies of a contact under data', 'contact-company-list', { type: 'list', data: [] }],
  ['companies of a contact under companies', 'contact-company-list', { type: 'list', companies: [] }],
  ['an archived contact', 'contact-status', { id: 'a1', external_id: null, type: 'contact', archived: true }],
  ['a blocked contact', 'contact-status', { id: 'a1', external_id: 'x', type: 'contact', blocked: true }],
  ['a deleted contact', 'deleted-object', { id: 'a1', external_id: 'x', type: 'contact', deleted: true }],
  ['a deleted company', 'deleted-object', { id: 'a1', object: 'company', deleted: true }],
  ['an error', 'error-list', { type: 'error.list', request_id: 'r', errors: [{ code: 'brand_new', message: 'No' }] }],
  ['an error without request id', 'error-list', { type: 'error.list', errors: [{ code: 'contact_merged' }] }],
  ['an error with a null request id', 'error-list', { type: 'error.list', request_id: null, errors: [{ code: 'x' }] }],
  ['an error in the older form', 'error-list', { type: 'error.list', errors: [{ type: 'not_found', message: 'No' }] }],
  [
    'events',
    'event-list',
    {
      type: 'event.list',
      events: [{ type: 'event', event_name: 'ordered', created_at: 1769900000, metadata: { n: 1 } }],
    },
  ],
  ['a summary of events', 'event-list', { type: 'event.summary', events: [{ name: 'ordered', count: 2 }], pages: {} }],
];

describe('answers of versions 2.11 to 2.16 are valid', () => {
  it.each(versions)('%s', (_, name, answer) => {
    expect(findings(name, answer)).toEqual([]);
  });

  it('a conversation part and a ticket part of a type that is not known yet', () => {
    const part = { id: '1', part_type: 'beamed_up', created_at: 1769900000, author: { type: 'lead', id: '2' } };
    expect(findings('conversation-part', { type: 'conversation_part', body: null, ...part })).toEqual([]);
    expect(findings('ticket-part', { type: 'ticket_part', ...part })).toEqual([]);
  });

  it('unknown fields, at every depth', () => {
    expect(findings('contact', contact({ shoe_size: 43, location: { type: 'location', planet: 'Earth' } }))).toEqual(
      [],
    );
    expect(findings('ticket', ticket({ extra: [], ticket_type: { ...ticketType, colour: 'red' } }))).toEqual([]);
    expect(findings('error-list', { type: 'error.list', errors: [{ code: 'x', hint: {} }], docs: 'y' })).toEqual([]);
  });
});

const ticketType = { type: 'ticket_type', id: '310', name: 'Bug', category: 'Customer' };

/** [what is wrong, schema, answer, where the finding points] */
const broken: [title: string, name: SchemaName, answer: unknown, at: string][] = [
  ['a contact without id', 'contact', contact({ id: undefined }), "/ must have required property 'id'"],
  ['a contact with a numeric id', 'contact', contact({ id: 17 }), '/id must be string'],
  ['a contact created at an ISO time', 'contact', contact({ created_at: '2026-01-31' }), '/created_at must be integer'],
  ['a company in place of a contact', 'contact', contact({ type: 'company' }), '/type must be equal to constant'],
  ['an owner that is an object', 'contact', contact({ owner_id: {} }), '/owner_id must be integer,string,null'],
  [
    'a conversation without contacts',
    'conversation',
    conversation({ contacts: undefined }),
    "/ must have required property 'contacts'",
  ],
  [
    'a ticket without its number',
    'ticket',
    ticket({ ticket_id: undefined }),
    "/ must have required property 'ticket_id'",
  ],
  ['a ticket in a numeric state', 'ticket', ticket({ ticket_state: 7 }), '/ticket_state must be string'],
  ['tags under a wrong key', 'tag-list', { type: 'list', tags: [] }, "/ must have required property 'data'"],
  [
    'a broken contact in a list',
    'contact-list',
    { type: 'list', data: [{}] },
    "/data/0 must have required property 'id'",
  ],
  ['null among contacts', 'contact-list', { type: 'list', data: [null] }, '/data/0 must be object'],
  ['companies under no key', 'contact-company-list', { type: 'list' }, "/ must have required property 'data'"],
  ['a next page that is a number', 'pages', page({ next: 2 }), '/next must be string'],
  [
    'a deletion of nobody knows what',
    'deleted-object',
    { id: 'a', deleted: true },
    "/ must have required property 'type'",
  ],
  [
    'a status that tells nothing',
    'contact-status',
    { id: 'a', type: 'contact', external_id: null },
    "/ must have required property 'archived'",
  ],
];

describe('answers that no version gives are refused', () => {
  it.each(broken)('%s', (_, name, answer, finding) => {
    // As it would travel: fields that are undefined are not there.
    const received: unknown = JSON.parse(JSON.stringify(answer));
    expect(findings(name, received).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)).toContain(
      finding,
    );
  });
});
