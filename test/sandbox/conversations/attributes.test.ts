import { beforeEach, describe, expect, it } from 'vitest';
import { begin, refusal, type Setup, setUp } from './setup.js';

let setup: Setup;
let id: string;

beforeEach(async () => {
  setup = await setUp();
  id = await begin(setup);
});

const base = '/conversations/attributes';
const define = (body: object) => setup.call('POST', base, body);
const set = (custom_attributes: object) => setup.call('PUT', `/conversations/${id}`, { custom_attributes });
const said = async (custom_attributes: object) => refusal(await set(custom_attributes));

describe('attributes of conversations', () => {
  it('are defined, changed and put out of use', async () => {
    const { body } = await define({ name: 'Cost', data_type: 'decimal', description: 'In euro' });
    expect(body).toEqual({
      type: 'conversation_attribute',
      id: expect.any(Number),
      name: 'Cost',
      description: 'In euro',
      data_type: 'decimal',
      required: false,
      visible_to_team_ids: [],
      archived: false,
      created_at: setup.now(),
      updated_at: setup.now(),
      admin_id: setup.admin,
    });
    setup.pass(5);
    const renamed = await setup.call('PUT', `${base}/${body.id}`, { name: 'Price', data_type: 'string' });
    expect(renamed.body).toMatchObject({ name: 'Price', data_type: 'decimal', updated_at: setup.now() });
    expect((await setup.call('DELETE', `${base}/${body.id}`)).body).toMatchObject({ archived: true });
    const names = async (query = '') =>
      (await setup.call('GET', base + query)).body.data.map((one: { name: string }) => one.name);
    expect(await names()).not.toContain('Price');
    expect(await names('?include_archived=true')).toContain('Price');
    expect(await said({ Price: 1 })).toEqual([400, 'parameter_invalid', "Custom attribute 'Price' does not exist"]);
  });

  it.each([
    ['decimal', [1, 1.5, null], ['1', true]],
    ['integer', [3], [1.5, '3']],
    ['boolean', [false], ['false', 0]],
    ['datetime', [1_767_225_600], ['2026-01-01']],
    ['string', ['', 'x'], [1]],
  ])('of type %s take %o and not %o', async (data_type, good, bad) => {
    await define({ name: 'Value', data_type });
    for (const value of good) expect((await set({ Value: value })).status).toBe(200);
    for (const value of bad) expect((await said({ Value: value })).slice(0, 2)).toEqual([400, 'parameter_invalid']);
  });

  it('of type list take the label or id of an option in use, and show the label', async () => {
    const options = [{ label: 'Low' }, { label: 'Middle' }, { label: 'High' }];
    const { body } = await define({ name: 'Severity', data_type: 'list', options });
    expect((await set({ Severity: body.options[1].id })).body.custom_attributes).toEqual({ Severity: 'Middle' });
    await setup.call('DELETE', `${base}/${body.id}/options/${body.options[1].id}`);
    expect((await said({ Severity: 'Middle' }))[2]).toContain('must be one of Low, High');
    const url = `${base}/${body.id}/options/${body.options[0].id}`;
    expect(refusal(await setup.call('DELETE', url))).toEqual([
      422,
      'parameter_invalid',
      'A list attribute must have at least 2 active options',
    ]);
    expect((await setup.call('PUT', url, { label: 'Small' })).body.options[0].label).toBe('Small');
  });

  it('that share a name are refused, since nobody knows which is meant', async () => {
    await define({ name: 'Twin', data_type: 'string' });
    await define({ name: 'Twin', data_type: 'integer' });
    expect(await said({ Twin: 'x' })).toEqual([400, 'parameter_invalid', expect.stringContaining('more than once')]);
  });

  it('are searched by their type', async () => {
    await define({ name: 'Cost', data_type: 'decimal' });
    await set({ Cost: 12.5, 'Order number': '4711-A' });
    const find = async (field: string, operator: string, value: unknown) => {
      const query = { field: `custom_attributes.${field}`, operator, value };
      const { status, body } = await setup.call('POST', '/conversations/search', { query });
      return status === 200 ? body.conversations.map((one: { id: string }) => one.id) : body.errors[0].code;
    };
    expect(await find('Cost', '>', 12)).toEqual([id]);
    expect(await find('Cost', '=', 12)).toEqual([]);
    expect(await find('Order number', '~', '4711')).toEqual([id]);
    expect(await find('Cost', '~', '12')).toBe('invalid_operator');
    expect(await find('Unheard', '=', 'x')).toBe('invalid_field');
  });

  it('are those of the demo in older versions, in the form of other attributes', async () => {
    const { body } = await setup.callAs('2.15', 'GET', '/data_attributes?model=conversation');
    expect(body.data.map((one: { name: string }) => one.name)).toEqual(['Topic', 'Order number', 'Escalated']);
    expect(body.data[0]).toMatchObject({
      type: 'data_attribute',
      data_type: 'string',
      options: ['Billing', 'Bug', 'Question'],
    });
    expect((await setup.callAs('2.15', 'POST', base, { name: 'X', data_type: 'string' })).status).toBe(400);
  });
});
