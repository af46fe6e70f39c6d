import type { Session } from './session.js';

/** What teammates set up beside the inbox. */
export async function playWorkspace(api: Session): Promise<void> {
  if (api.version >= 13) await customObjects(api);
}

async function customObjects(api: Session): Promise<void> {
  const order = '/custom_object_instances/Order';
  const attributes = { order_number: 'S-1', total_amount: 9.5, status: 'placed', ordered_at: 1_767_225_600 };
  const body = { external_id: 'script-1', external_created_at: 1_767_225_600, custom_attributes: attributes };
  const made = await api.ok('POST', order, body);
  await api.ok('POST', order, { external_id: 'script-1', custom_attributes: { status: 'shipped' } });
  await api.ok('POST', order, { external_updated_at: null });
  await api.refused(404, 'POST', '/custom_object_instances/Parcel', body);
  await api.refused(400, 'POST', order, { custom_attributes: { colour: 'red' } });
  const id = made.text('id');
  await api.ok('GET', `${order}/${id}`);
  await api.ok('GET', `${order}/script-1`);
  await api.refused(404, 'GET', `${order}/1`);
  await api.ok('GET', `${order}?external_id=script-1`);
  await api.refused(404, 'GET', `${order}?external_id=nothing`);
  const contact = (await api.ok('POST', '/contacts', { role: 'user', external_id: 'orders' })).text('id');
  await api.ok('PUT', `/contacts/${contact}`, { custom_attributes: { order: [id] } });
  await api.ok('GET', `/contacts/${contact}`);
  await api.refused(400, 'PUT', `/contacts/${contact}`, { custom_attributes: { order: ['1'] } });
  const message = await api.ok('POST', '/conversations', { from: { type: 'user', id: contact }, body: 'My order?' });
  const conversation = message.text('conversation_id');
  await api.ok('PUT', `/conversations/${conversation}`, { custom_attributes: { order: [id] } });
  if (api.version >= 16) {
    await api.ok('GET', `${order}?page=1&per_page=2`);
    await api.ok('GET', `${order}?references_contact_id=${contact}&references_conversation_id=${conversation}`);
    await api.refused(404, 'GET', `${order}?references_contact_id=000000000000000000000000`);
  }
  await api.ok('DELETE', `${order}/${id}`);
  await api.refused(404, 'DELETE', `${order}/${id}`);
  await api.ok('POST', order, { external_id: 'script-2' });
  await api.ok('DELETE', `${order}?external_id=script-2`);
  await api.refused(404, 'DELETE', `${order}?external_id=script-2`);
}
