import { describe, expect, it } from 'vitest';
import { createIntercom } from '../../../src/index.js';
import { type Caller, NOW, openSandbox } from '../caller.js';

const LOG = '/admins/activity_logs';
const me = async (call: Caller) => (await call('GET', '/me')).body.id;
const log = async (call: Caller, body: object = {}) =>
  (await call('POST', `${LOG}/search`, { created_at_after: 0, ...body })).body.activity_logs;

describe('being away', () => {
  it('is set with a reason, told to webhooks and to the activity log, and ends without one', async () => {
    const { call, sandbox } = openSandbox();
    const reason = sandbox.define('away_status_reasons', { label: 'Lunch', emoji: '🥪' });
    const path = `/admins/${await me(call)}`;
    const away = { away_mode_enabled: true, away_mode_reassign: true, away_status_reason_id: Number(reason.id) };
    const { body } = await call('PUT', `${path}/away`, away);
    expect(body).toMatchObject({ type: 'admin', ...away });
    expect((await call('GET', path)).body).toMatchObject(away);
    expect(await log(call)).toMatchObject([
      {
        activity_type: 'admin_away_mode_change',
        activity_description: 'Sandbox Admin changed the away mode of Sandbox Admin to away.',
        performed_by: { type: 'admin', email: 'admin@sandbox.test' },
        metadata: { away_mode: true, away_status_reason: '🥪 Lunch', reassign_conversations: true },
        created_at: NOW,
      },
    ]);
    const back = { away_mode_enabled: false, away_mode_reassign: false };
    expect((await call('PUT', `${path}/away`, back)).body).toMatchObject({ ...back, away_status_reason_id: null });
  });

  it('refuses a reason that is deleted or unknown, and what is no flag', async () => {
    const { call, sandbox } = openSandbox();
    const { id } = sandbox.define('away_status_reasons', { label: 'Lunch' });
    const path = `/admins/${await me(call)}/away`;
    const away = { away_mode_enabled: true, away_mode_reassign: false };
    const message = async (body: object) => (await call('PUT', path, body)).body.errors[0].message;
    expect(await message({ ...away, away_status_reason_id: 1 })).toBe('Away status reason is invalid');
    await call('DELETE', `/_sandbox/away_status_reasons/${id}`);
    expect(await message({ ...away, away_status_reason_id: id })).toBe('Away status reason is deleted');
    expect((await call('GET', '/away_status_reasons')).body.data).toMatchObject([{ label: 'Lunch', deleted: true }]);
    expect(await message({ away_mode_enabled: true })).toBe('away_mode_reassign is required');
    expect(await message({ ...away, away_mode_enabled: 'yes' })).toBe('away_mode_enabled must be a boolean');
    expect((await call('PUT', '/admins/1/away', away)).body.errors[0].message).toBe('Admin for admin_id not found');
    expect(await log(call)).toEqual([]);
  });
});

describe('the activity log', () => {
  it('tells of teammates and teams that are added, and of settings that are changed', async () => {
    const { call, sandbox } = openSandbox();
    const grace = sandbox.define('admins', { name: 'Grace', email: 'grace@example.org' });
    const team = sandbox.define('teams', { name: 'Night', admin_ids: [String(grace.id)] });
    expect((await call('GET', `/admins/${grace.id}`)).body.team_ids).toEqual([Number(team.id)]);
    await call('PUT', '/ip_allowlist', { ip_allowlist: ['10.0.0.0/8'] });
    await call('POST', '/office_hours_schedules', { name: 'x', time_zone_name: 'UTC', time_intervals: [] });
    const types = (await log(call)).map((entry: { activity_type: string }) => entry.activity_type);
    expect(types).toEqual(['office_hours_change', 'security_settings_change', 'app_team_creation', 'app_admin_join']);
    expect(() => sandbox.define('admins', { name: 'Grace', email: 'GRACE@example.org' })).toThrow('has this email');
  });

  it('is searched by type and period, page by page', async () => {
    const { call, sandbox } = openSandbox();
    for (const name of ['one', 'two', 'three']) {
      sandbox.define('teams', { name });
      await call('POST', '/_sandbox/clock', { advance: '1h' });
    }
    const teams = { event_types: ['app_team_creation'] };
    const names = async (body: object) =>
      (await log(call, { ...teams, ...body })).map(
        (entry: { metadata: { team: { name: string } } }) => entry.metadata.team.name,
      );
    expect(await names({})).toEqual(['three', 'two', 'one']);
    expect(await names({ created_at_after: NOW + 3600 })).toEqual(['three', 'two']);
    expect(await names({ created_at_before: NOW + 3599 })).toEqual(['one']);
    expect(await names({ page: 2, per_page: 2 })).toEqual(['one']);
    expect(await log(call, { event_types: ['admin_logout'] })).toEqual([]);
    const listed = await call('GET', `${LOG}?created_at_after=${NOW}&per_page=1`);
    expect(listed.body.pages).toMatchObject({ page: 1, total_pages: 3 });
    const second = await call('GET', listed.body.pages.next.replace('http://sandbox.test', ''));
    expect(second.body.activity_logs[0].metadata.team.name).toBe('two');
  });

  it('refuses types that there are not, no period and pages that are too long', async () => {
    const { call } = openSandbox();
    const search = (body: object) => call('POST', `${LOG}/search`, body);
    const unknown = await search({ created_at_after: 0, event_types: ['admin_login'] });
    expect(unknown.body.errors[0]).toMatchObject({ code: 'parameter_invalid', field: 'event_types' });
    expect((await search({})).status).toBe(400);
    expect((await search({ created_at_after: 'now' })).status).toBe(400);
    expect((await search({ created_at_after: 0, per_page: 251 })).status).toBe(400);
    const { body } = await call('GET', '/admins/activity_log_event_types');
    expect(body.event_types).toContain('office_hours_change');
  });

  it('is walked to its end by the tool that pages in the body', async () => {
    const { sandbox } = openSandbox();
    for (let count = 0; count < 5; count += 1) sandbox.define('teams', { name: `team ${count}` });
    const { url } = await sandbox.listen();
    try {
      const intercom = createIntercom({ accessToken: sandbox.token, baseUrl: url });
      const found: string[] = [];
      const params = { created_at_after: 0, event_types: ['app_team_creation'], per_page: 2 };
      for await (const entry of intercom.iterate('intercom_search_activity_logs', params))
        found.push(entry.activity_description ?? '');
      expect(found).toHaveLength(5);
      expect(new Set(found).size).toBe(5);
    } finally {
      await sandbox.close();
    }
  });
});

describe('the metrics of a team', () => {
  it('count what its admins have at the moment', async () => {
    const { call, sandbox } = openSandbox();
    const admin = await me(call);
    const { id: team } = sandbox.define('teams', { name: 'Support', admin_ids: [admin] });
    const { body: contact } = await call('POST', '/contacts', { external_id: 'u-1' });
    for (const what of ['open', 'snooze', 'close']) {
      const { id } = sandbox.perform({ as: 'contact', id: contact.id, do: 'message', body: what });
      const conversationId = String(id);
      sandbox.perform({ as: 'admin', id: admin, do: 'assign', conversationId, assigneeId: admin });
      if (what === 'snooze')
        sandbox.perform({ as: 'admin', id: admin, do: 'snooze', conversationId, until: NOW + 86_400 });
      if (what === 'close') sandbox.perform({ as: 'admin', id: admin, do: 'close', conversationId });
    }
    const metrics = async (query = '') => (await call('GET', `/teams/${team}/metrics${query}`)).body.data;
    expect(await metrics()).toEqual([{ type: 'team_metric', admin_id: admin, open: 1, idle: 0, snoozed: 1 }]);
    await call('POST', '/_sandbox/clock', { advance: '10m' });
    expect(await metrics()).toMatchObject([{ idle: 0 }]);
    expect(await metrics('?idle_threshold=300')).toMatchObject([{ open: 1, idle: 1 }]);
    await call('POST', '/_sandbox/clock', { advance: '30m' });
    expect(await metrics()).toMatchObject([{ idle: 1 }]);
    expect((await call('GET', `/teams/${team}/metrics?idle_threshold=soon`)).status).toBe(400);
    expect((await call('GET', '/teams/1/metrics')).body.errors[0].code).toBe('team_not_found');
  });
});

describe('the IP allowlist', () => {
  it('keeps addresses and ranges, and never locks its caller out', async () => {
    const { call } = openSandbox();
    expect((await call('GET', '/ip_allowlist')).body).toEqual({
      type: 'ip_allowlist',
      enabled: false,
      ip_allowlist: [],
    });
    const refused = await call('PUT', '/ip_allowlist', { enabled: true, ip_allowlist: ['10.0.0.0/8', '::1'] });
    expect(refused).toMatchObject({
      status: 422,
      body: {
        errors: [
          { message: 'Your IP (127.0.0.1) is not on the allowlist. Saving would lock you out of this workspace.' },
        ],
      },
    });
    const mine = { enabled: true, ip_allowlist: ['127.0.0.0/8', '2001:db8::/32'] };
    expect((await call('PUT', '/ip_allowlist', mine)).body).toEqual({ type: 'ip_allowlist', ...mine });
    expect((await call('PUT', '/ip_allowlist', { ip_allowlist: [] })).status).toBe(422);
    expect((await call('GET', '/ip_allowlist')).body).toMatchObject(mine);
    expect((await call('PUT', '/ip_allowlist', { enabled: false })).body.enabled).toBe(false);
  });

  it.each(['10.0.0.256', '10.0.0.0/33', '::1/129', '10.0.0.0/8/1', 'example.org', '', 7])(
    'refuses %o',
    async (entry) => {
      const { call } = openSandbox();
      expect((await call('PUT', '/ip_allowlist', { ip_allowlist: [entry] })).status).toBe(422);
    },
  );
});
