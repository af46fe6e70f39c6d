import { describe, expect, it } from 'vitest';
import {
  assigneesOf,
  authorOf,
  causingPart,
  contactIdsOf,
  contactOf,
  conversationIdOf,
  messageOf,
  parseNotification,
  partsOf,
  tagOf,
  ticketIdOf,
  ticketOf,
} from '../../src/webhooks/index.js';
import { notification } from './fixtures/envelope.js';
import {
  adminAuthor,
  adminId,
  contact,
  conversation,
  leadId,
  part,
  ticket,
  userAuthor,
  userId,
} from './fixtures/objects.js';

const parse = (topic: string, item: object) => parseNotification(JSON.stringify(notification(topic, item)));

const ticketPart = (id: string, partType: string, over: object = {}) => ({
  type: 'ticket_part',
  id,
  part_type: partType,
  created_at: 1_780_000_000,
  updated_at: 1_780_000_000,
  author: adminAuthor,
  attachments: [],
  redacted: false,
  ...over,
});
const older = ticketPart('1', 'comment', { body: '<p>An hour ago</p>', created_at: 1_779_996_400 });
const listOf = (...parts: object[]) => ({
  ticket_parts: { type: 'ticket_part.list', ticket_parts: parts, total_count: parts.length },
});

describe('a ticket with the part that changed it beside it', () => {
  const told = ticketPart('7', 'assignment', {
    body: '<p>Please look</p>',
    assigned_to: { type: 'admin', id: adminId },
  });
  const item = { type: 'ticket_ticket_part', ticket: ticket(listOf(older, told)), ticket_part: told };

  it('is told by that part, of whatever kind, and not by an older one of a kind that fits better', () => {
    const replied = parse('ticket.admin.replied', item);
    expect(causingPart(replied)).toMatchObject({ id: '7', part_type: 'assignment' });
    expect(messageOf(replied)?.body).toBe('<p>Please look</p>');
    expect(authorOf(replied)).toMatchObject({ type: 'admin', id: adminId });
    expect(partsOf(replied).map(({ id }) => id)).toEqual(['1', '7']);
  });

  it('is told by a part that the ticket does not have, as a note', () => {
    const note = ticketPart('8', 'note', { body: '<p>Seen in the logs</p>' });
    const noted = parse('ticket.note.created', { ...item, ticket: ticket(listOf(older)), ticket_part: note });
    expect(causingPart(noted)).toMatchObject({ id: '8', part_type: 'note' });
    expect(messageOf(noted)?.body).toBe('<p>Seen in the logs</p>');
    expect(partsOf(noted).map(({ id }) => id)).toEqual(['1', '8']);
  });

  it('is told where the ticket comes without parts', () => {
    const { ticket_parts: _, ...bare } = ticket();
    const found = parse('ticket.contact.replied', {
      ...item,
      ticket: bare,
      ticket_part: { ...told, author: userAuthor },
    });
    expect(causingPart(found)).toMatchObject({ id: '7' });
    expect(authorOf(found)).toMatchObject({ id: userId, isContact: true });
    expect(contactOf(found)?.id).toBe(userId);
    expect(partsOf(found)).toHaveLength(1);
  });

  it('is the ticket, also where the part gave its id to the whole', () => {
    for (const given of [item, { ...item, id: '7' }]) {
      const found = parse('ticket.admin.assigned', given);
      expect(found.item).toMatchObject({ type: 'ticket', id: '550000000000900', ticket_part: { id: '7' } });
      expect(ticketIdOf(found)).toBe('550000000000900');
      expect(ticketOf(found)?.ticket_id).toBe('42');
      expect(assigneesOf(found)).toEqual({ adminId: null, teamId: null });
    }
  });
});

it('a ticket that a contact joined keeps the contact, and has its id as text', () => {
  const short = {
    type: 'ticket',
    id: 550000000000900,
    state: 'submitted',
    ticket_type: 'Tickets',
    custom_attributes: { due_at: { value: '2026-09-01T00:00:00Z', type: 'string' } },
  };
  const found = parse('ticket.contact.attached', { ticket: short, contact: contact() });
  expect(found.item).toMatchObject({ type: 'ticket', id: '550000000000900', contact: { id: userId } });
  expect(ticketIdOf(found)).toBe('550000000000900');
  expect(contactOf(found)).toMatchObject({ id: userId, externalId: 'crm-17', role: 'user' });
  expect(contactIdsOf(found)).toEqual([userId]);
  expect(assigneesOf(found)).toBeUndefined();
});

describe('a conversation that a contact joined, as Intercom stores it', () => {
  const stored = (who: object) => ({
    conversation: {
      parts: [
        {
          id: 37358461336,
          app_id: 3239765,
          conversation_id: 550000000000071,
          body: '',
          created_at: '2026-01-10T08:10:14.000Z',
          updated_at: '2026-01-10T08:10:14.000Z',
          owner_id: 814001,
          data: JSON.stringify({ ...who, participant: { type: 'user', id: userId, name: 'Ines Prado' } }),
        },
      ],
      options: { expand_for_notification: true },
      model: { app_id: 3239765, id: 550000000000071, user_id: leadId, created_at: '2026-01-10T07:56:29.000Z' },
    },
    contact: contact(),
  });
  const tomas = { type: 'admin', id: 814001, name: 'Tomas Berg', email: 'tomas@team.test' };

  it.each([
    ['attached', { added_by: tomas }, 'participant_added'],
    ['detached', { removed_by: tomas }, 'participant_removed'],
  ])('has its id, its part and who did it when %s', (event, who, partType) => {
    const found = parse(`conversation.contact.${event}`, stored(who));
    expect(conversationIdOf(found)).toBe('550000000000071');
    expect(found.item).toMatchObject({ type: 'conversation', created_at: 1_768_031_789, contact: { id: userId } });
    expect(causingPart(found)).toMatchObject({ id: '37358461336', part_type: partType, created_at: 1_768_032_614 });
    expect(authorOf(found)).toMatchObject({ type: 'admin', id: adminId, name: 'Tomas Berg' });
    expect(contactOf(found)).toMatchObject({ id: userId, externalId: 'crm-17' });
    expect(messageOf(found)).toBeUndefined();
  });

  it('holds words of the contact whose conversation it is, too', () => {
    expect(contactIdsOf(parse('conversation.contact.attached', stored({}))).sort()).toEqual([userId, leadId].sort());
  });

  it('is read where the details of its part are no JSON', () => {
    const item = stored({});
    for (const data of ['{', 'null', '[]', 5]) {
      const odd = { ...item, conversation: { ...item.conversation, parts: [{ id: 1, data }] } };
      expect(conversationIdOf(parse('conversation.contact.attached', odd))).toBe('550000000000071');
    }
  });
});

describe('the tag of a tagged part', () => {
  const vip = { type: 'tag', id: '31', name: 'vip' };
  const old = { type: 'tag', id: '30', name: 'old' };
  const inList = (...tags: object[]) => ({ type: 'tag.list', tags });
  const topic = 'conversation_part.tag.created';
  const tagged = (over: object, tags: unknown = []) =>
    tagOf(parse(topic, conversation([part('comment', { author: userAuthor, tags })], over)));

  it.each<[string, object, unknown?]>([
    ['stands beside the conversation', { tag: vip }],
    ['stands among those that were added', { tags_added: inList(old, vip), tags: inList(vip, old) }],
    ['stands in the part', { tags_added: inList() }, [old, vip]],
    ['stands in the part, in a list of its own', {}, inList(vip)],
    ['stands in the conversation alone', { tags: inList(old, vip) }],
  ])('%s', (_where, over, tags) => {
    expect(tagged(over, tags)).toMatchObject({ id: '31', name: 'vip' });
  });

  it('is the one that was put on last, where they say when', () => {
    const at = (tag: object, applied_at: number) => ({ ...tag, applied_at });
    expect(tagged({ tags: inList(at(vip, 200), at(old, 100)) })).toMatchObject({ id: '31' });
  });

  it('is not there where nothing was tagged', () => {
    expect(tagged({})).toBeUndefined();
    const replied = conversation([part('comment', { tags: [vip] })], { tags: inList(vip), tags_added: inList() });
    expect(tagOf(parse('conversation.user.replied', replied))).toBeUndefined();
  });
});

describe('what was sent before 2.0', () => {
  const item = {
    type: 'conversation',
    id: '21321941764',
    created_at: 1_553_290_933,
    user: { type: 'lead', id: leadId, user_id: 'crm-18', name: 'Ola', email: 'ola@customer.test' },
    assignee: { type: 'admin', id: adminId, name: 'Tomas Berg' },
    conversation_message: {
      type: 'conversation_message',
      id: '331499307',
      subject: '',
      body: '<p>Hello</p>',
      author: { type: 'user', id: leadId },
    },
    conversation_parts: { type: 'conversation_part.list', conversation_parts: [], total_count: 0 },
  };

  it('tells who began and what was said', () => {
    const found = parse('conversation.user.created', item);
    expect(messageOf(found)?.body).toBe('<p>Hello</p>');
    expect(authorOf(found)).toMatchObject({ type: 'lead', id: leadId, name: 'Ola', isContact: true });
    expect(contactOf(found)).toMatchObject({ id: leadId, externalId: 'crm-18', email: 'ola@customer.test' });
  });

  it('tells who has it, a team or nobody too', () => {
    expect(assigneesOf(parse('conversation.admin.assigned', item))).toEqual({ adminId, teamId: null });
    const team = { ...item, assignee: { type: 'team', id: '5' } };
    expect(assigneesOf(parse('conversation.admin.assigned', team))).toEqual({ adminId: null, teamId: '5' });
    const nobody = { ...item, assignee: { type: 'nobody_admin', id: null } };
    expect(assigneesOf(parse('conversation.admin.assigned', nobody))).toEqual({ adminId: null, teamId: null });
  });

  it('tells who rated, who was called a customer', () => {
    const rating = {
      rating: 5,
      remark: 'Thanks',
      customer: { type: 'lead', id: leadId },
      teammate: { type: 'admin', id: adminId },
    };
    const rated = parse('conversation.rating.added', { ...item, conversation_rating: rating });
    expect(authorOf(rated)).toMatchObject({ type: 'lead', id: leadId, isContact: true });
  });

  it('tells the contact of what a teammate wrote', () => {
    expect(contactOf(parse('conversation.admin.opened', item))).toMatchObject({ id: leadId, externalId: 'crm-18' });
  });
});

it('a visitor who signed up has your own id of it as user_id', () => {
  const visitor = { type: 'user', id: userId, user_id: 'crm-17', email: 'ines@customer.test', name: 'Ines Prado' };
  expect(contactOf(parse('visitor.signed_up', visitor))).toMatchObject({
    id: userId,
    externalId: 'crm-17',
    role: 'user',
  });
});

it('an admin is known from the activity log and from calls of the API', () => {
  const log = {
    type: 'admin_activity_log_event',
    id: 'f98f',
    performed_by: { type: 'admin', id: adminId, ip: '192.0.2.1' },
  };
  expect(authorOf(parse('admin.activity_log_event.created', log))).toMatchObject({ type: 'admin', id: adminId });
  const request = {
    type: 'api.request.completed',
    request_id: '0003',
    admin: { id: adminId, email: 'tomas@team.test' },
  };
  expect(authorOf(parse('api.request.completed', request))).toMatchObject({ type: 'admin', id: adminId });
});
