import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createIntercom, memoryClaimStore } from '../../src/index.js';
import { ticket } from '../schemas/answers.js';
import { preview, refusal } from './preview.js';

const api = 'https://api.intercom.io';
const contactId = '65f0c0ffee0123456789ab01';
const ticketId = '215470000054321';
const intercom = createIntercom({ accessToken: 'test-token', confirmPausesMs: [1], claims: memoryClaimStore() });
const now = () => Math.floor(Date.now() / 1000);

describe('create ticket', () => {
  const attributes = { _default_title_: 'Export fails', _default_description_: 'Since today.' };
  const minimal = { ticket_type_id: '310', contacts: [{ id: contactId }], ticket_attributes: attributes };
  const create = (params: object, version?: '2.11' | '2.13') =>
    preview('intercom_create_ticket', { ...minimal, ...params }, version === undefined ? {} : { version });

  it('sends only what was given', () => {
    expect(create({})).toEqual({ request: 'POST /tickets', query: {}, body: minimal });
  });

  it('sends every field', () => {
    const every = {
      ...minimal,
      ticket_attributes: { ...attributes, seats: 0, urgent: false, due: null, note: '' },
      company_id: '65f0c0ffee0123456789cd01',
      created_at: 0,
      conversation_to_link_id: '215470000012345',
      assignment: { admin_assignee_id: '7000012', team_assignee_id: '814865' },
      skip_notifications: false,
    };
    expect(create(every).body).toEqual(every);
    const asText = {
      ...every,
      ticket_type_id: 310,
      contacts: JSON.stringify(every.contacts),
      ticket_attributes: JSON.stringify(every.ticket_attributes),
      created_at: '0',
      assignment: JSON.stringify({ admin_assignee_id: 7000012, team_assignee_id: '814865' }),
      skip_notifications: 'false',
    };
    expect(create(asText).body).toEqual(every);
  });

  it.each([
    ['a bare id', contactId, { id: contactId }],
    ['a bare number', 123, { id: '123' }],
    ['the text of a number', '123', { id: '123' }],
    ['a JSON text', `"${contactId}"`, { id: contactId }],
    ['the only member of the list', { external_id: 'cust-1' }, { external_id: 'cust-1' }],
    ['a number of its own', [{ external_id: 42 }], { external_id: '42' }],
    ['the JSON text of the member', '{"email":"ada@example.com"}', { email: 'ada@example.com' }],
    ['the JSON text of the list', ' [{"id":"123"}]', { id: '123' }],
    ['a list of ids', [contactId], { id: contactId }],
  ])('takes the contact as %s', (_, contacts, contact) => {
    expect(create({ contacts }).body).toMatchObject({ contacts: [contact] });
  });

  it.each([
    ['two contacts', [{ id: '1' }, { id: '2' }], 'names 2 contacts'],
    ['no contact', [], 'is an empty list'],
    ['broken JSON', '[{"id":', 'is not valid JSON'],
    ['nothing', '', 'is an empty text'],
    ['a bare address, for which a contact would be made', 'ada@example.com', 'is the text "ada@example.com"'],
    ['two names of one contact', [{ id: '1', email: 'ada@example.com' }], 'has the keys id, email'],
    ['another name', { user_id: '1' }, 'has the keys user_id'],
    ['an empty id', [{ id: '' }], 'has an empty text as id'],
    ['a null id', [{ id: null }], 'has null as id'],
    ['an empty object', [{}], 'has no key'],
    ['null', null, 'is null'],
  ])('refuses %s', (_, contacts, problem) => {
    const [said, ...others] = refusal('intercom_create_ticket', { ...minimal, contacts });
    expect(said).toContain(`contacts ${problem}`);
    expect(said).toContain(': expected one contact');
    expect(others).toEqual([]);
  });

  it('knows both names of the switch that silences it, and sends the one of the API', () => {
    const silent = { ...minimal, skip_notifications: true };
    expect(create({ disable_notifications: 'true' }).body).toEqual(silent);
    expect(create({ disable_notifications: true, skip_notifications: true }).body).toEqual(silent);
    expect(create({ disable_notifications: false }).body).toEqual({ ...minimal, skip_notifications: false });
    const both = { ...minimal, disable_notifications: true, skip_notifications: false };
    expect(refusal('intercom_create_ticket', both)).toEqual([
      expect.stringMatching(/^disable_notifications contradicts skip_notifications/),
    ]);
  });

  it('reaches the customer unless it is silent', () => {
    const effect = (params: object) =>
      intercom.dryRunUnknown('intercom_create_ticket', { ...minimal, ...params }).effect;
    expect(effect({})).toBe('send');
    expect(effect({ skip_notifications: false })).toBe('send');
    expect(effect({ disable_notifications: true })).toBe('write');
  });

  it.each([
    [{ ticket_attributes: '{"_default_title_": }' }, /^ticket_attributes is not valid JSON/],
    [{ ticket_attributes: [] }, /^ticket_attributes is an empty list: expected a JSON object$/],
    [{ assignment: { admin_id: '1' } }, /^assignment has the key "admin_id": expected .* team_assignee_id$/],
    [{ assignment: { admin_assignee_id: '' } }, /^assignment\.admin_assignee_id is an empty text/],
    [{ assignment: '7000012' }, /^assignment is 7000012: expected a JSON object/],
    [{ ticket_type_id: '' }, /^ticket_type_id is an empty text/],
  ])('refuses %o', (params, problem) => {
    expect(refusal('intercom_create_ticket', { ...minimal, ...params })).toEqual([expect.stringMatching(problem)]);
  });

  it.each([
    [{ assignment: {} }, 'assignment came with version 2.14'],
    [{ conversation_to_link_id: '1' }, 'conversation_to_link_id came with version 2.14'],
  ])('refuses %o before version 2.14', (params, problem) => {
    expect(() => create(params, '2.13')).toThrow(problem);
  });

  it('refuses to be silent where the API cannot be', () => {
    expect(() => create({ disable_notifications: true }, '2.11')).toThrow('came with version 2.13');
  });

  it('gives the ticket unchanged, and the id that later calls take', async () => {
    const answer = ticket({ ticket_id: '881', admin_assignee_id: '0', of_tomorrow: [1] });
    nock(api).post('/tickets').reply(200, answer);
    const { output } = await intercom.runUnknown('intercom_create_ticket', minimal);
    expect(output).toEqual({ ticket: answer, ticketId });
  });

  describe('whose answer was lost', () => {
    const made = (fields: object = {}) => ticket({ ticket_attributes: attributes, created_at: now() + 1, ...fields });
    const lose = (...tickets: object[]) => {
      nock(api).post('/tickets').reply(504);
      nock(api)
        .post('/tickets/search', ({ query }) => {
          const [contact, created] = query.value;
          expect(contact).toEqual({ field: 'contact_ids', operator: '=', value: contactId });
          return created.operator === '>' && created.value < now();
        })
        .reply(200, { type: 'ticket.list', tickets, total_count: tickets.length, pages: null });
    };
    const run = (params: object = {}) =>
      createIntercom({ accessToken: 'test-token', confirmPausesMs: [1], claims: memoryClaimStore() }).runUnknown(
        'intercom_create_ticket',
        {
          ...minimal,
          ...params,
        },
      );

    it('is found among the tickets of its contact', async () => {
      const found = made({ ticket_attributes: { ...attributes, _default_description_: '<p>Since today.</p>', x: 1 } });
      lose(made({ id: '1', ticket_attributes: {} }), found);
      const { output, warnings } = await run();
      expect(output).toEqual({ ticket: found, ticketId });
      expect(warnings).toMatchObject([{ step: 'confirm' }]);
    });

    it.each([
      ['of another type', { ticket_type: { type: 'ticket_type', id: '311' } }],
      ['with another title', { ticket_attributes: { ...attributes, _default_title_: 'Import fails' } }],
      ['from before', { created_at: now() - 3600 }],
      ['whose type is gone', { ticket_type: null }],
    ])('is not mistaken for a ticket %s', async (_, fields) => {
      lose(made(fields));
      await expect(run()).rejects.toMatchObject({ name: 'OutcomeUnknownError' });
    });

    it.each([
      ['its contact has no Intercom id', { contacts: { email: 'ada@example.com' } }],
      ['it has no attributes to tell it by', { ticket_attributes: {} }],
    ])('is not looked for when %s', async (_, params) => {
      nock(api).post('/tickets').reply(504);
      const error: unknown = await run(params).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'OutcomeUnknownError' });
      expect(error).not.toHaveProperty('seen');
    });
  });
});

describe('get ticket', () => {
  it('asks by the id', async () => {
    expect(preview('intercom_get_ticket', { ticketId: 215470000054321 })).toEqual({
      request: `GET /tickets/${ticketId}`,
      query: {},
      body: null,
    });
    nock(api).get(`/tickets/${ticketId}`).reply(200, ticket());
    expect((await intercom.run('intercom_get_ticket', { ticketId })).output).toEqual({ ticket: ticket(), ticketId });
  });

  it('refuses the wrong name of its id', () => {
    expect(refusal('intercom_get_ticket', { ticket_id: ticketId })).toContain(
      'ticket_id is not a parameter: did you mean ticketId?',
    );
  });
});

describe('update ticket', () => {
  type Version = '2.11' | '2.12' | '2.13' | '2.14' | '2.16';
  const update = (params: object, version: Version = '2.16') =>
    preview('intercom_update_ticket', { ticketId, ...params }, { version });
  const body = (params: object, version?: Version) => update(params, version).body;

  it('sends every field, 0, false and null among them', () => {
    const every = {
      ticket_attributes: { _default_title_: '', seats: 0, urgent: false },
      ticket_state_id: '5100001',
      open: false,
      is_shared: false,
      snoozed_until: 0,
      assignee_id: '0',
      company_id: null,
    };
    const request = `PUT /tickets/${ticketId}`;
    expect(update({ ...every, admin_id: '7000012', disable_notifications: true })).toEqual({
      request,
      query: {},
      body: { ...every, admin_id: 7000012, skip_notifications: true },
    });
    const asText = {
      ...every,
      ticket_attributes: JSON.stringify(every.ticket_attributes),
      open: 'false',
      is_shared: 'false',
      snoozed_until: '0',
      assignee_id: 0,
      admin_id: 7000012,
      skip_notifications: 'true',
    };
    expect(body(asText)).toEqual({ ...every, admin_id: 7000012, skip_notifications: true });
    expect(body({ open: true })).toEqual({ open: true });
  });

  it.each(['2.11', '2.12', '2.13'] as const)('nests the assignment in version %s', (version) => {
    expect(body({ assignee_id: 0, admin_id: 5 }, version)).toEqual({ assignment: { admin_id: '5', assignee_id: '0' } });
    expect(body({ open: false }, version)).toEqual({ open: false });
  });

  it('names the state as the version does', () => {
    expect(body({ state: 'resolved' }, '2.11')).toEqual({ state: 'resolved' });
    expect(body({ ticket_state_id: 1 }, '2.12')).toEqual({ ticket_state_id: '1' });
    expect(() => update({ ticket_state_id: 1 }, '2.11')).toThrow('ticket_state_id came with version 2.12');
    expect(() => update({ state: 'resolved' }, '2.12')).toThrow(
      'intercom_update_ticket: state ended with version 2.11 of the API, and the connection uses 2.12. Give ticket_state_id. Nothing was sent.',
    );
  });

  it.each([{}, { admin_id: '1' }, { skip_notifications: true }])('refuses %o, which changes nothing', (params) => {
    expect(refusal('intercom_update_ticket', { ticketId, ...params })).toEqual([
      expect.stringMatching(/^ticketId is not enough: give at least one change of ticket_attributes, /),
    ]);
  });

  it.each([
    { ticket_attributes: '["a"]' },
    { ticket_attributes: '{' },
    { open: 'yes' },
    { open: true, disable_notifications: true, skip_notifications: false },
    { state: 'submitted' },
    { assignee_id: '' },
  ])('refuses %o', (params) => {
    expect(refusal('intercom_update_ticket', { ticketId, ...params })).toHaveLength(1);
  });

  it.each([
    [{ ticket_attributes: {} }, 'write'],
    [{ assignee_id: '1' }, 'write'],
    [{ is_shared: false }, 'write'],
    [{ is_shared: true, skip_notifications: true }, 'send'],
    [{ open: false }, 'send'],
    [{ ticket_state_id: '1' }, 'send'],
    [{ ticket_state_id: '1', disable_notifications: true }, 'write'],
  ])('with %o is a %s', (params, effect) => {
    expect(intercom.dryRunUnknown('intercom_update_ticket', { ticketId, ...params }).effect).toBe(effect);
  });

  it.each([
    [
      'an object',
      { type: 'ticket_state', id: '1', category: 'resolved', internal_label: 'Done', external_label: null },
    ],
    ['a text, as in version 2.11', 'resolved'],
    ['null', null],
  ])('gives the state as %s', async (_, ticket_state) => {
    const answer = ticket({ ticket_state });
    nock(api).put(`/tickets/${ticketId}`).reply(200, answer);
    const { output, warnings } = await intercom.runUnknown('intercom_update_ticket', { ticketId, open: false });
    expect(output).toEqual({ ticket: answer, ticketId, ticket_state });
    expect(warnings).toEqual([]);
  });
});
