import type { Session } from './session.js';

/** What teammates set up beside the inbox. */
export async function playWorkspace(api: Session): Promise<void> {
  if (api.version >= 13) await customObjects(api);
  await adminsAndTeams(api);
  await summaries(api);
  if (api.version >= 14) await allowlist(api);
  if (api.version < 16) return;
  await officeHours(api);
  await connectors(api);
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

async function adminsAndTeams(api: Session): Promise<void> {
  const me = (await api.ok('GET', '/me')).text('id');
  const away = { away_mode_enabled: true, away_mode_reassign: false };
  await api.ok('PUT', `/admins/${me}/away`, away);
  await api.refused(404, 'PUT', '/admins/1/away', away);
  await api.refused(400, 'PUT', `/admins/${me}/away`, { away_mode_enabled: true });
  if (api.version >= 14) {
    const reasons = await api.ok('GET', '/away_status_reasons');
    const away_status_reason_id = Number(reasons.text('data.0.id'));
    await api.ok('PUT', `/admins/${me}/away`, { ...away, away_status_reason_id });
    await api.refused(400, 'PUT', `/admins/${me}/away`, { ...away, away_status_reason_id: 1 });
    await api.ok('GET', `/admins/${me}`);
  }
  await api.ok('GET', '/admins/activity_logs?created_at_after=0');
  await api.refused(400, 'GET', '/admins/activity_logs');
  if (api.version < 16) return;
  await api.ok('GET', '/admins/activity_log_event_types');
  const log = '/admins/activity_logs/search';
  await api.ok('POST', log, { created_at_after: 0, event_types: ['admin_away_mode_change'], page: 1, per_page: 1 });
  await api.refused(400, 'POST', log, { created_at_after: 0, event_types: ['admin_away'] });
  const team = (await api.ok('GET', '/teams')).text('teams.0.id');
  await api.ok('GET', `/teams/${team}/metrics?idle_threshold=60`);
  await api.refused(404, 'GET', '/teams/1/metrics');
}

async function summaries(api: Session): Promise<void> {
  await api.ok('POST', '/contacts', { role: 'user', external_id: 'counted' });
  const event_summaries = { event_name: 'placed-order', count: 3, first: 1_671_028_894, last: 1_681_028_894 };
  await api.ok('POST', '/events/summaries', { user_id: 'counted', event_summaries });
  await api.ok('GET', '/events?type=user&user_id=counted&summary=true');
  await api.refused(404, 'POST', '/events/summaries', { user_id: 'nobody', event_summaries });
  await api.refused(400, 'POST', '/events/summaries', { user_id: 'counted' });
}

async function allowlist(api: Session): Promise<void> {
  await api.ok('GET', '/ip_allowlist');
  await api.ok('PUT', '/ip_allowlist', { enabled: true, ip_allowlist: ['127.0.0.0/8', '10.0.0.1'] });
  await api.refused(422, 'PUT', '/ip_allowlist', { ip_allowlist: ['10.0.0.1'] });
  await api.refused(422, 'PUT', '/ip_allowlist', { ip_allowlist: ['10.0.0.300'] });
  await api.ok('PUT', '/ip_allowlist', { enabled: false });
}

async function connectors(api: Session): Promise<void> {
  const all = '/data_connectors';
  const body = {
    name: 'Script connector',
    http_method: 'get',
    url: 'https://api.example.com/orders/{{order_id}}',
    audiences: ['users'],
    headers: [{ name: 'Authorization', value: 'Bearer abc' }],
    data_inputs: [{ name: 'order_id', type: 'string', description: 'The order', required: true }],
    mock_response: { order: { id: 1, status: 'shipped', lines: [{ price: 1.5 }] } },
  };
  const id = (await api.ok('POST', all, body)).text('id');
  await api.refused(422, 'POST', all, { description: 'No name' });
  await api.refused(422, 'POST', all, { ...body, audiences: ['robots'] });
  await api.ok('GET', `${all}?per_page=1`);
  await api.refused(400, 'GET', `${all}?starting_after=x`);
  await api.ok('GET', `${all}/${id}?state_version=draft`);
  await api.refused(400, 'GET', `${all}/${id}?state_version=old`);
  await api.refused(404, 'GET', `${all}/1`);
  await api.ok('PATCH', `${all}/${id}`, { state: 'live', description: 'Looks up an order' });
  await api.refused(422, 'PATCH', `${all}/${id}`, { state: 'paused' });
  await api.refused(404, 'PATCH', `${all}/1`, { name: 'x' });
  await api.refused(409, 'DELETE', `${all}/${id}`);
  const live = (await api.ok('GET', all)).list('data').map((one) => JSON.stringify(one));
  const used = JSON.parse(live.find((one) => one.includes('"direct_fin_usage":true')) ?? '{}').id;
  await api.refused(409, 'PATCH', `${all}/${used}`, { state: 'draft' });
  const results = await api.ok('GET', `${all}/${used}/execution_results?per_page=1&success=true&include_bodies=true`);
  await api.ok('GET', `${all}/${used}/execution_results?error_type=3rd_party_error&start_ts=0`);
  await api.refused(400, 'GET', `${all}/${used}/execution_results?error_type=bad`);
  await api.refused(400, 'GET', `${all}/${used}/execution_results?start_ts=yesterday`);
  await api.refused(404, 'GET', `${all}/1/execution_results`);
  await api.ok('GET', `${all}/${used}/execution_results/${results.text('data.0.id')}`);
  await api.refused(404, 'GET', `${all}/${used}/execution_results/1`);
  await api.ok('PATCH', `${all}/${id}`, { state: 'draft' });
  await api.ok('DELETE', `${all}/${id}`);
  await api.refused(404, 'DELETE', `${all}/${id}`);
}
