import { describe, expect, it } from 'vitest';
import { formFields } from '../../src/form/index.js';
import { type Entity, fields, intercom, operation, out, param, registry } from '../../src/index.js';
import { entityNames } from '../../src/tool/entity.js';

const tools = registry.list();
const fieldsOf = (id: (typeof tools)[number]['id']) => formFields(registry.get(id), tools);
const field = (id: (typeof tools)[number]['id'], name: string) => fieldsOf(id).find((one) => one.id === name);

describe('a field of a form', () => {
  it('is drawn after the kind of its parameter', () => {
    expect(field('intercom_reply_conversation', 'body')).toMatchObject({ type: 'long-input', valueType: 'string' });
    expect(field('intercom_create_contact', 'custom_attributes')).toMatchObject({ type: 'code', format: 'json' });
    expect(field('intercom_list_contacts', 'per_page')).toMatchObject({ valueType: 'integer', min: 1, max: 150 });
    expect(field('intercom_create_message', 'to_id')).toMatchObject({ type: 'short-input', valueType: 'array' });
    expect(field('intercom_update_ticket', 'open')).toMatchObject({
      type: 'dropdown',
      valueType: 'boolean',
      options: [
        { id: 'true', label: 'Yes' },
        { id: 'false', label: 'No' },
      ],
    });
  });

  it('tells that null clears it, and which version brought it', () => {
    expect(field('intercom_update_ticket', 'company_id')).toMatchObject({ nullable: true, since: '2.12' });
    expect(field('intercom_update_ticket', 'ticketId')).not.toHaveProperty('nullable');
  });

  it('stands in front when calls usually fill it', () => {
    const basic = fieldsOf('intercom_create_contact').filter(({ mode }) => mode === 'basic');
    expect(basic.map(({ id }) => id)).toEqual(['email', 'name', 'custom_attributes']);
    expect(fieldsOf('intercom_tag_contact').every(({ mode }) => mode === 'basic')).toBe(true);
  });

  it('shows the example as somebody would type it', () => {
    expect(field('intercom_create_ticket', 'contacts')?.placeholder).toBe('[{"id":"65f0c0ffee0123456789ab01"}]');
    expect(field('intercom_create_message', 'to_id')?.placeholder).toBe('65f0c0ffee0123456789ab01');
    expect(field('intercom_create_contact', 'signed_up_at')?.placeholder).toBe('2026-01-01T00:00:00Z');
  });

  it('can be picked by name wherever a tool lists such things whole', () => {
    const picked = tools.flatMap((tool) =>
      formFields(tool, tools).flatMap(({ id, label, loadOptions }) =>
        (loadOptions ?? []).map((list) => `${tool.id.slice(9)}.${id} ${label}: ${list.tool.slice(9)}`),
      ),
    );
    const entities: Readonly<Record<string, Entity>> = intercom.entities;
    const expected = tools.flatMap((tool) =>
      Object.entries(tool.fields).flatMap(([id, { data }]) =>
        (data.isId === true && data.schema.type === 'string' ? entityNames(data.of) : []).flatMap((name) => {
          const list = entities[name]?.list?.tool;
          return list === undefined ? [] : [`${tool.id.slice(9)}.${id}: ${list.slice(9)}`];
        }),
      ),
    );
    expect(picked.map((line) => line.replace(/ .*:/, ':'))).toEqual(expected);
    for (const line of [
      'create_contact.owner_id Owner: list_admins',
      'create_ticket.ticket_type_id Ticket type: list_ticket_types',
      'update_ticket.assignee_id Assignee: list_admins',
      'update_ticket.assignee_id Assignee: list_teams',
      'tag_contact.tagId Tag: list_tags',
    ]) {
      expect(picked).toContain(line);
    }
  });

  it('is plain where the tools at hand have no such list', () => {
    const tag = registry.get('intercom_tag_contact');
    expect(formFields(tag, [tag]).find(({ id }) => id === 'tagId')).toMatchObject({
      type: 'short-input',
      label: 'Tag id',
    });
  });
});

describe('a field that depends on a choice', () => {
  it('says when it is needed and when it shows', () => {
    const byRoad = { param: 'way', is: ['post', 'mail'] };
    const tool = operation('intercom_send_thing', {
      http: 'POST /things',
      effect: 'write',
      description: 'Test.',
      params: {
        way: param.choice(['post', 'mail', 'pigeon'], 'Way'),
        address: param.text('Address', { when: { ...byRoad, needed: 'a road needs an address' } }).optional(),
        weight: param.choice(['light', 'heavy'], 'Weight', { when: { param: 'way', is: 'post' } }).optional(),
        colour: param.text('Colour').optional(),
      },
      returns: fields({ id: out.text('Id') }),
    });
    expect(tool.params.safeParse({ way: 'mail' }).error?.issues).toMatchObject([
      { path: ['address'], message: 'is missing: a road needs an address' },
    ]);
    expect(tool.params.safeParse({ way: 'pigeon' }).success).toBe(true);
    const sent = tool.request({ way: 'pigeon', address: 'Road 1', weight: 'light' }, { now: 0, version: '2.16' });
    expect(sent.body).toEqual({ way: 'pigeon' });
    const [way, address, weight, colour] = formFields(tool, [tool]);
    expect(way).toMatchObject({ required: true });
    expect(address).toMatchObject({
      required: { field: 'way', value: ['post', 'mail'] },
      condition: { field: 'way', value: ['post', 'mail'] },
    });
    expect(weight).toMatchObject({ required: false, condition: { field: 'way', value: 'post' } });
    expect(colour).toMatchObject({ required: false });
  });

  it('is what an e-mail, a redaction, a list of options and others have, among the tools of today', () => {
    const conditional = tools.flatMap((tool) =>
      formFields(tool, tools).flatMap(({ id, required }) => (typeof required === 'object' ? [`${tool.id} ${id}`] : [])),
    );
    expect(conditional).toEqual([
      'intercom_create_message template',
      'intercom_create_message subject',
      'intercom_redact_conversation conversation_part_id',
      'intercom_redact_conversation source_id',
      'intercom_count_conversations since',
      'intercom_count_conversations until',
      'intercom_reply_ticket body',
      'intercom_reply_ticket reply_options',
      'intercom_count_tickets since',
      'intercom_count_tickets until',
      'intercom_create_data_attribute options',
      'intercom_create_office_hours_exception time_intervals',
    ]);
  });

  it('has a default where there is but one choice', () => {
    expect(field('intercom_create_message', 'from_type')).toMatchObject({ default: 'admin' });
    expect(field('intercom_create_message', 'to_type')).not.toHaveProperty('default');
  });
});
