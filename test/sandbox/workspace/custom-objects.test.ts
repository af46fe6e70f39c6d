import { describe, expect, it } from 'vitest';
import { type Caller, openSandbox } from '../caller.js';

const ORDERS = '/custom_object_instances/Order';
const TYPE = {
  identifier: 'Order',
  attributes: [
    { name: 'number', data_type: 'string' },
    { name: 'total', data_type: 'float' },
    { name: 'state', data_type: 'options', options: ['placed', 'sent'] },
  ],
  relationships: [
    { model: 'contact', attribute: 'order' },
    { model: 'contact', attribute: 'last_order' },
    { model: 'conversation', attribute: 'order' },
  ],
};

/** A workspace that has the type and nothing else. */
function openShop() {
  const opened = openSandbox();
  opened.sandbox.define('custom_object_types', TYPE);
  return opened;
}

const order = async (call: Caller, external_id?: string) =>
  (await call('POST', ORDERS, { ...(external_id === undefined ? {} : { external_id }) })).body;
const firstError = (answer: { body: { errors: { code: string; message: string }[] } }) => answer.body.errors[0];

describe('types of custom objects', () => {
  it('are refused in Intercom words where there is none', async () => {
    const { call } = openShop();
    for (const method of ['GET', 'POST', 'DELETE'] as const) {
      const answer = await call(
        method,
        '/custom_object_instances/order?external_id=1',
        method === 'POST' ? {} : undefined,
      );
      expect(answer.status).toBe(404);
      expect(firstError(answer)).toEqual({ code: 'not_found', message: 'Custom object type `order` not found' });
    }
  });

  it('are defined, listed and removed with their instances by controls alone', async () => {
    const { call, sandbox } = openShop();
    const { body: made } = await call('POST', '/_sandbox/custom_object_types', { identifier: 'Parcel' });
    expect(made).toMatchObject({ type: 'custom_object_type', identifier: 'Parcel', attributes: [] });
    const { body: all } = await call('GET', '/_sandbox/custom_object_types');
    expect(all.data.map((type: { identifier: string }) => type.identifier)).toEqual(['Order', 'Parcel']);
    const { id } = await order(call, 'o-1');
    await call('DELETE', `/_sandbox/custom_object_types/${all.data[0].id}`);
    expect((await call('GET', `${ORDERS}/${id}`)).status).toBe(404);
    expect(() => sandbox.define('custom_object_types', { identifier: 'Parcel' })).toThrow('has this identifier');
    expect(() => sandbox.define('custom_object_types', { name: 'Parcel' })).toThrow("bad 'name' parameter");
    expect(() => sandbox.define('parcels', {})).toThrow(/expected one of .*custom_object_types/);
  });

  it('cannot take an attribute that is there already', () => {
    const { sandbox } = openShop();
    const taken = { identifier: 'Cart', relationships: [{ model: 'contact', attribute: 'order' }] };
    expect(() => sandbox.define('custom_object_types', taken)).toThrow(
      'The attribute order of a contact is there already',
    );
  });
});

describe('custom object instances', () => {
  it('are made each time, or changed where one has the external id', async () => {
    const { call } = openShop();
    const made = await call('POST', ORDERS, { external_id: 'o-1', custom_attributes: { number: 'A', total: 9.5 } });
    expect(made.body).toMatchObject({
      type: 'Order',
      external_id: 'o-1',
      custom_attributes: { number: 'A', total: 9.5 },
    });
    const changed = await call('POST', ORDERS, {
      external_id: 'o-1',
      external_updated_at: 1_767_225_600,
      custom_attributes: { total: 0, state: 'sent' },
    });
    expect(changed.body).toMatchObject({
      id: made.body.id,
      external_updated_at: 1_767_225_600,
      custom_attributes: { number: 'A', total: 0, state: 'sent' },
    });
    expect((await order(call)).id).not.toBe((await order(call)).id);
    expect((await call('GET', ORDERS)).body.total_count).toBe(3);
  });

  it('are checked against their type as contacts are against theirs', async () => {
    const { call } = openShop();
    const message = async (custom_attributes: object) =>
      firstError(await call('POST', ORDERS, { custom_attributes }))?.message;
    expect(await message({ colour: 'red' })).toBe("Custom attribute 'colour' does not exist");
    expect(await message({ total: '9' })).toBe("Custom attribute 'total' must be of type float");
    expect(await message({ state: 'lost' })).toBe("Custom attribute 'state' must be one of placed, sent");
    expect((await call('GET', ORDERS)).body.total_count).toBe(0);
  });

  it('are read and deleted by either id', async () => {
    const { call } = openShop();
    const { id } = await order(call, 'o-1');
    for (const path of [`${ORDERS}/${id}`, `${ORDERS}/o-1`, `${ORDERS}?external_id=o-1`]) {
      expect((await call('GET', path)).body.id).toBe(id);
    }
    expect((await call('DELETE', `${ORDERS}/${id}`)).body).toEqual({ id, object: 'Order', deleted: true });
    const again = await call('DELETE', `${ORDERS}?external_id=o-1`);
    expect(firstError(again)).toEqual({ code: 'not_found', message: 'Custom object instance not found' });
    const other = await order(call, 'o-2');
    expect((await call('DELETE', `${ORDERS}?external_id=o-2`)).body.id).toBe(other.id);
  });

  it('come newest first, page by page', async () => {
    const { call } = openShop();
    const ids = [];
    for (const name of ['a', 'b', 'c']) ids.push((await order(call, name)).id);
    const first = await call('GET', `${ORDERS}?per_page=2`);
    expect(first.body.data.map((one: { id: string }) => one.id)).toEqual([ids[2], ids[1]]);
    const { body } = await call('GET', first.body.pages.next.replace('http://sandbox.test', ''));
    expect(body.data.map((one: { id: string }) => one.id)).toEqual([ids[0]]);
    expect(body.pages.next).toBeNull();
    expect((await call('GET', `${ORDERS}?per_page=151`)).status).toBe(400);
  });

  it('could only be named by their external id before 2.16, and were unknown before 2.13', async () => {
    const { call } = openShop();
    await order(call, 'o-1');
    const at = (version: string, path: string) => call('GET', path, undefined, { 'intercom-version': version });
    expect((await at('2.15', ORDERS)).status).toBe(400);
    expect((await at('2.15', `${ORDERS}?external_id=o-1`)).status).toBe(200);
    expect((await at('2.12', `${ORDERS}?external_id=o-1`)).body.errors[0].code).toBe('intercom_version_invalid');
  });
});

describe('relationships', () => {
  it('hold instances on contacts and conversations, and are found from there', async () => {
    const { call } = openShop();
    const [first, second] = [await order(call, 'o-1'), await order(call, 'o-2')];
    const { body: contact } = await call('POST', '/contacts', {
      external_id: 'u-1',
      custom_attributes: { order: [first.id, second.id], last_order: [second.id] },
    });
    expect(contact.custom_attributes).toMatchObject({
      order: { type: 'Order.list', instances: [{ external_id: 'o-1' }, { external_id: 'o-2' }] },
      last_order: { type: 'Order.list', instances: [{ external_id: 'o-2' }] },
    });
    const { body: message } = await call('POST', '/conversations', {
      from: { type: 'user', id: contact.id },
      body: 'x',
    });
    const path = `/conversations/${message.conversation_id}`;
    const { body: conversation } = await call('PUT', path, { custom_attributes: { order: [first.id] } });
    expect(conversation.custom_attributes.order.instances).toMatchObject([{ id: first.id }]);
    const found = async (query: string) =>
      (await call('GET', `${ORDERS}?${query}`)).body.data.map((one: { external_id: string }) => one.external_id);
    expect(await found(`references_contact_id=${contact.id}`)).toEqual(['o-2', 'o-1']);
    expect(await found(`references_conversation_id=${message.conversation_id}`)).toEqual(['o-1']);
    expect((await call('GET', `${ORDERS}?references_contact_id=x`)).body.errors[0].message).toBe('User Not Found');
  });

  it('are replaced by the list that is given, and emptied by null', async () => {
    const { call } = openShop();
    const [first, second] = [await order(call), await order(call)];
    const { body: contact } = await call('POST', '/contacts', { external_id: 'u-1' });
    const set = async (value: unknown) =>
      (await call('PUT', `/contacts/${contact.id}`, { custom_attributes: { order: value } })).body.custom_attributes;
    expect((await set([first.id])).order.instances).toHaveLength(1);
    expect((await set([second.id])).order.instances).toMatchObject([{ id: second.id }]);
    expect(await set(null)).toEqual({});
  });

  it('refuse what is no instance of their type, and change nothing then', async () => {
    const { call, sandbox } = openShop();
    sandbox.define('custom_object_types', { identifier: 'Parcel' });
    const { body: parcel } = await call('POST', '/custom_object_instances/Parcel', {});
    const { body: contact } = await call('POST', '/contacts', { external_id: 'u-1' });
    for (const order of [['1'], [parcel.id], 'o-1', { id: '1' }]) {
      const answer = await call('PUT', `/contacts/${contact.id}`, { name: 'Ada', custom_attributes: { order } });
      expect(answer.status).toBe(400);
      expect(answer.body.errors[0].field).toBe('custom_attributes.order');
    }
    expect((await call('GET', `/contacts/${contact.id}`)).body.name).toBeNull();
  });

  it('follow a merge, and end with either side', async () => {
    const { call } = openShop();
    const { id } = await order(call);
    const { body: user } = await call('POST', '/contacts', { external_id: 'u-1' });
    const { body: lead } = await call('POST', '/contacts', { role: 'lead', custom_attributes: { order: [id] } });
    await call('POST', '/contacts/merge', { from: lead.id, into: user.id, skip_duplicate_validation: true });
    expect((await call('GET', `/contacts/${user.id}`)).body.custom_attributes.order.instances).toMatchObject([{ id }]);
    await call('DELETE', `${ORDERS}/${id}`);
    expect((await call('GET', `/contacts/${user.id}`)).body.custom_attributes).toEqual({});
    const other = await order(call);
    await call('PUT', `/contacts/${user.id}`, { custom_attributes: { order: [other.id] } });
    await call('DELETE', `/contacts/${user.id}`);
    expect((await call('GET', `${ORDERS}/${other.id}`)).status).toBe(200);
  });
});
