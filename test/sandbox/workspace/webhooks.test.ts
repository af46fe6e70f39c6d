import { expect, it } from 'vitest';
import { openSetup } from '../webhooks/setup.js';

it('webhooks tell of admins, of the activity log and of executions, as the API then shows them', async () => {
  const setup = await openSetup();
  const { call, sandbox, receiver } = setup;
  await setup.subscribe([
    'admin.away_mode_updated',
    'admin.activity_log_event.created',
    'admin.added_to_workspace',
    'data_connector.execution.completed',
  ]);
  const { body: me } = await call('GET', '/me');
  await call('PUT', `/admins/${me.id}/away`, { away_mode_enabled: true, away_mode_reassign: false });
  sandbox.define('admins', { name: 'Grace', email: 'grace@example.org' });
  const { body: connectors } = await call('GET', '/data_connectors');
  const execution = { data_connector_id: connectors.data[0].id, success: true, http_status: 200 };
  sandbox.define('data_connector_executions', execution);
  await sandbox.webhooks.idle();
  const told = receiver.notifications.map(({ body }) => [body.topic, body.data.item]);
  expect(told).toEqual([
    ['admin.activity_log_event.created', expect.objectContaining({ activity_type: 'admin_away_mode_change' })],
    ['admin.away_mode_updated', expect.objectContaining({ type: 'admin', id: me.id, away_mode_enabled: true })],
    ['admin.added_to_workspace', expect.objectContaining({ type: 'admin', name: 'Grace' })],
    ['admin.activity_log_event.created', expect.objectContaining({ activity_type: 'app_admin_join' })],
    ['data_connector.execution.completed', expect.objectContaining({ type: 'data_connector.execution', ...execution })],
  ]);
  await setup.close();
});
