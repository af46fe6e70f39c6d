import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOW } from '../../caller.js';
import { type EventSetup, openEventSetup } from './event-setup.js';

let setup: EventSetup;
beforeEach(async () => {
  setup = await openEventSetup();
});
afterEach(() => setup.close());

describe('tickets tell', () => {
  async function open(): Promise<string> {
    const types = (await setup.call('GET', '/ticket_types')).body.data;
    const type = types.find((one: { category: string }) => one.category === 'Customer');
    const attributes = { _default_title_: 'Export fails' };
    const body = { ticket_type_id: type.id, contacts: [{ id: setup.user }], ticket_attributes: attributes };
    return (await setup.post('/tickets', body)).body.id;
  }
  async function state(category: string): Promise<string> {
    const states = (await setup.call('GET', '/ticket_types')).body.data[0].ticket_states.data;
    return states.find((one: { category: string }) => one.category === category).id;
  }

  it('what becomes of them, whole', async () => {
    const told = await setup.notificationsOf(async () => {
      const id = await open();
      await setup.put(`/tickets/${id}`, { ticket_attributes: { _default_description_: 'At 40 %' } });
      await setup.put(`/tickets/${id}`, { admin_id: setup.admin, assignee_id: setup.admin });
      await setup.post(`/tickets/${id}/reply`, {
        type: 'admin',
        admin_id: setup.admin,
        message_type: 'note',
        body: 'x',
      });
      await setup.post(`/tickets/${id}/reply`, {
        type: 'admin',
        admin_id: setup.admin,
        message_type: 'comment',
        body: 'x',
      });
      const answer = { type: 'user', intercom_user_id: setup.user, message_type: 'comment', body: 'x' };
      await setup.post(`/tickets/${id}/reply`, answer);
      await setup.put(`/tickets/${id}`, { ticket_state_id: await state('in_progress') });
      await setup.put(`/tickets/${id}`, { open: true, snoozed_until: NOW + 60 });
      await setup.sandbox.clock.advance('1h');
      await setup.put(`/tickets/${id}`, { ticket_state_id: await state('resolved') });
      await setup.put(`/tickets/${id}`, { open: false });
    });
    expect(told.map(([topic]) => topic)).toEqual([
      'ticket.created',
      'ticket.attribute.updated',
      'ticket.admin.assigned',
      'ticket.note.created',
      'ticket.admin.replied',
      'ticket.contact.replied',
      'ticket.state.updated',
      'ticket.admin.snoozed',
      'ticket.admin.unsnoozed',
      'ticket.state.updated',
      'ticket.resolved',
      'ticket.closed',
    ]);
    expect(told[0]?.[1]).toMatchObject({
      type: 'ticket',
      admin_assignee_id: '0',
      team_assignee_id: '0',
      company_id: null,
      channel: 'messenger',
      created_at: NOW,
    });
    const parts = (item: { ticket_parts: { total_count: number } }) => item.ticket_parts.total_count;
    expect(parts(told[9]?.[1])).toBeGreaterThan(parts(told[0]?.[1]));
    expect(told[2]?.[1].ticket.admin_assignee_id).toBe(setup.admin);
    const wrapped = told.slice(1, 6).map(([, { type, ticket, ticket_part }]) => {
      const listed = ticket.ticket_parts.ticket_parts.some(({ id }: { id: string }) => id === ticket_part.id);
      return [type, ticket_part.part_type, listed];
    });
    // A note stands beside the ticket alone.
    expect(wrapped).toEqual([
      ['ticket_ticket_part', 'ticket_attribute_updated_by_admin', true],
      ['ticket_ticket_part', 'assignment', true],
      ['ticket_ticket_part', 'note', false],
      ['ticket_ticket_part', 'comment', true],
      ['ticket_ticket_part', 'comment', true],
    ]);
    expect(told[11]?.[1]).toMatchObject({ type: 'ticket', ticket: { type: 'ticket', open: false } });
  });

  it('until 2.14 a resolved one as closed, flat, and no snoozes', async () => {
    const id = await open();
    const told = await setup.notificationsOf(async () => {
      await setup.put(`/tickets/${id}`, { open: true, snoozed_until: NOW + 60 });
      await setup.put(`/tickets/${id}`, { ticket_state_id: await state('resolved') });
      await setup.put(`/tickets/${id}`, { open: false });
    }, '2.14');
    expect(told.map(([topic]) => topic)).toEqual(['ticket.state.updated', 'ticket.closed']);
    expect(told[1]?.[1]).toMatchObject({ type: 'ticket', id, ticket_state: { category: 'resolved' } });
  });

  it('that a conversation became one', async () => {
    const id = await setup.begin();
    const types = (await setup.call('GET', '/ticket_types')).body.data;
    const type = types.find((one: { category: string }) => one.category === 'Customer').id;
    const told = await setup.notificationsOf(() =>
      setup.post(`/conversations/${id}/convert`, { ticket_type_id: type }),
    );
    expect(told).toMatchObject([['ticket.created', { linked_objects: { data: [{ type: 'conversation', id }] } }]]);
  });
});
