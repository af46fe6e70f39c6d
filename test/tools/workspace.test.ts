import { describe, expect, it } from 'vitest';
import { createIntercom } from '../../src/index.js';
import { preview, refusal } from './preview.js';

describe('the search of the activity log', () => {
  const search = 'intercom_search_activity_logs';
  const from = { created_at_after: 1_767_225_600 };

  it('carries its page in the body, and a cursor of ours as the number of the next page', () => {
    expect(preview(search, from)).toEqual({
      request: 'POST /admins/activity_logs/search',
      query: {},
      body: { ...from, page: 1, per_page: 20 },
    });
    const starting_after = Buffer.from(JSON.stringify({ page: 3, per_page: 7 })).toString('base64url');
    expect(preview(search, { ...from, starting_after }).body).toEqual({ ...from, page: 3, per_page: 7 });
    expect(refusal(search, { ...from, starting_after: 'abc' })[0]).toMatch(/is not a next_cursor of this tool/);
  });

  it('refuses types that there are not, with the nearest one', () => {
    expect(refusal(search, { ...from, event_types: ['admin_away_mode_changed'] })).toEqual([
      'event_types holds "admin_away_mode_changed", which is no type of activity: did you mean admin_away_mode_change?',
    ]);
    expect(refusal(search, { ...from, event_types: 'weather' })[0]).toMatch(
      /list of activity log event types has them all$/,
    );
    expect(refusal(search, { ...from, created_at_before: 0 })).toEqual([
      'created_at_before is before created_at_after: expected a later time',
    ]);
  });
});

describe('the IP allowlist', () => {
  const id = 'intercom_update_ip_allowlist';

  it('counts as what cannot be undone, and warns whoever is asked for approval', async () => {
    const asked: { title: string; effect: string }[] = [];
    const approve = ({ title, effect }: { title: string; effect: string }) => asked.push({ title, effect }) < 0;
    const intercom = createIntercom({ accessToken: 'test-token', approve });
    await expect(intercom.run(id, { ip_allowlist: '10.0.0.1' })).rejects.toThrow('not approved');
    await expect(intercom.run(id, { enabled: false })).rejects.toThrow('not approved');
    expect(asked).toEqual([
      { title: 'Update allowlist and lock others out', effect: 'delete' },
      { title: 'Update allowlist and lock others out', effect: 'write' },
    ]);
  });

  it.each(['10.0.0.256', '10.0.0.0/33', '10.0.0.0/8/1', 'example.org', '::1/129', '1.2.3'])('refuses %s', (entry) => {
    expect(refusal(id, { ip_allowlist: [entry] })[0]).toMatch(
      /^ip_allowlist holds .*: expected an IP address or range$/,
    );
  });

  it('takes addresses and ranges of both versions', () => {
    const ip_allowlist = ['10.0.0.1', '192.168.1.0/24', '::1', '2001:db8::/32'];
    expect(preview(id, { ip_allowlist }).body).toEqual({ ip_allowlist });
  });
});

describe('data attributes', () => {
  const list = { name: 'plan', model: 'contact', data_type: 'options', options: [{ value: 'free' }, { value: 'pro' }] };

  it('send options in the form of their version', () => {
    expect(preview('intercom_create_data_attribute', list).body).toEqual(list);
    const { body } = preview('intercom_create_data_attribute', list, { version: '2.13' });
    expect(body).toEqual({ ...list, data_type: 'string', options: ['free', 'pro'] });
    const change = { dataAttributeId: 10_001, options: list.options };
    expect(preview('intercom_update_data_attribute', change, { version: '2.13' })).toMatchObject({
      request: 'PUT /data_attributes/10001',
      body: { options: ['free', 'pro'] },
    });
  });

  it.each([
    [{ ...list, options: undefined }, /^options is missing/],
    [{ ...list, data_type: 'string' }, /^options cannot stand beside data_type string/],
    [{ ...list, options: [{ value: 'free' }] }, /^options holds 1 option/],
    [{ ...list, name: 'plan!' }, /^name holds a character/],
  ])('refuse %o', (given, problem) => {
    expect(refusal('intercom_create_data_attribute', given).join()).toMatch(problem);
  });
});

describe('data connectors', () => {
  it('reach customers once they are set live, and not before', () => {
    const intercom = createIntercom({ accessToken: 'test-token' });
    const effect = (given: object) =>
      intercom.dryRunUnknown('intercom_update_data_connector', { connectorId: '1', ...given }).effect;
    expect(effect({ state: 'live' })).toBe('send');
    expect(effect({ state: 'draft' })).toBe('write');
    expect(effect({ name: 'x' })).toBe('write');
    expect(refusal('intercom_update_data_connector', { connectorId: '1' })).toEqual([
      'changes nothing: give at least one field besides connectorId',
    ]);
    expect(refusal('intercom_create_data_connector', { name: 'x', audiences: ['robots'] })[0]).toMatch(/"robots"/);
  });
});
