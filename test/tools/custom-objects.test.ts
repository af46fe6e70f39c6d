import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createIntercom } from '../../src/index.js';
import { preview, refusal } from './preview.js';

const order = { object_type: 'Order' };

describe('one custom object instance', () => {
  it.each([
    ['intercom_get_custom_object_instance', 'GET'],
    ['intercom_delete_custom_object_instance', 'DELETE'],
  ])('%s takes either id, and just one', (id, method) => {
    expect(preview(id, { ...order, instanceId: 22 })).toEqual({
      request: `${method} /custom_object_instances/Order/22`,
      query: {},
      body: null,
    });
    expect(preview(id, { ...order, external_id: 'a/b?c' })).toEqual({
      request: `${method} /custom_object_instances/Order`,
      query: { external_id: 'a/b?c' },
      body: null,
    });
    expect(refusal(id, order)).toEqual(['instanceId is missing: give instanceId or external_id']);
    expect(refusal(id, { ...order, instanceId: '22', external_id: 'a' })).toEqual([
      'external_id cannot stand beside instanceId: give one',
    ]);
  });

  it('is not made twice after a lost answer, unless its external id makes a repeat safe', async () => {
    const intercom = createIntercom({ accessToken: 'test-token', retry: { firstPauseMs: 1 } });
    const made = { id: '22', type: 'Order', custom_attributes: {} };
    const route = nock('https://api.intercom.io').post('/custom_object_instances/Order').reply(500);
    await expect(intercom.run('intercom_create_custom_object_instance', order)).rejects.toThrow(
      /may or may not have been carried out/,
    );
    expect(route.isDone()).toBe(true);
    nock('https://api.intercom.io').post('/custom_object_instances/Order').reply(500);
    nock('https://api.intercom.io').post('/custom_object_instances/Order').reply(200, made);
    const { output } = await intercom.run('intercom_create_custom_object_instance', { ...order, external_id: 'o-1' });
    expect(output).toEqual({ custom_object_instance: made, instanceId: '22' });
  });

  it('of a type that is not there says where the name of the type stands', async () => {
    nock('https://api.intercom.io')
      .get('/custom_object_instances/order/22')
      .reply(404, {
        type: 'error.list',
        errors: [{ code: 'not_found', message: 'Custom object type `order` not found' }],
      });
    const call = createIntercom({ accessToken: 'test-token' }).run('intercom_get_custom_object_instance', {
      object_type: 'order',
      instanceId: '22',
    });
    await expect(call).rejects.toThrow(/Custom object type `order` not found.*settings for custom objects.*capitals/);
  });
});
