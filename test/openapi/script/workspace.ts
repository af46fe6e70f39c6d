import type { Session } from './session.js';

/** What teammates set up beside the inbox. */
export async function playWorkspace(api: Session): Promise<void> {
  if (api.version >= 13) await customObjects(api);
  if (api.version >= 16) await officeHours(api);
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

async function officeHours(api: Session): Promise<void> {
  const all = '/office_hours_schedules';
  const time_intervals = [{ start_minute: 540, end_minute: 1020 }];
  const schedule = { name: 'Script hours', time_zone_name: 'Europe/Dublin', time_intervals };
  const id = (await api.ok('POST', all, schedule)).text('id');
  await api.refused(422, 'POST', all, { ...schedule, time_zone_name: 'Europe/Nowhere' });
  await api.refused(422, 'POST', all, { name: 'Script hours' });
  await api.ok('GET', all);
  await api.ok('PUT', `${all}/${id}`, { time_intervals: [{ start_minute: 0, end_minute: 10_080 }] });
  await api.refused(422, 'PUT', `${all}/${id}`, { time_intervals: [{ start_minute: 7, end_minute: 10 }] });
  await api.ok('GET', `${all}/${id}`);
  await api.refused(404, 'GET', `${all}/1`);
  const days = `${all}/${id}/office_hours_exceptions`;
  const christmas = {
    exception_date: '2026-12-25',
    exception_type: 'closed',
    name: 'Christmas',
    recurring_annually: true,
  };
  const day = (await api.ok('POST', days, christmas)).text('id');
  await api.refused(422, 'POST', days, christmas);
  await api.ok('PUT', `${days}/${day}`, { exception_type: 'custom_hours', time_intervals });
  await api.refused(422, 'PUT', `${days}/${day}`, { exception_date: '2026-02-30' });
  await api.ok('GET', days);
  await api.ok('GET', `${days}/${day}`);
  await api.refused(404, 'GET', `${days}/1`);
  await api.refused(404, 'GET', `${all}/1/office_hours_exceptions`);
  await api.refused(404, 'PUT', `${days}/1`, { name: 'x' });
  await api.ok('DELETE', `${days}/${day}`);
  await api.refused(404, 'DELETE', `${days}/${day}`);
  await api.ok('DELETE', `${all}/${id}`);
  await api.refused(404, 'PUT', `${all}/${id}`, { name: 'x' });
  await api.refused(404, 'DELETE', `${all}/${id}`);
}
