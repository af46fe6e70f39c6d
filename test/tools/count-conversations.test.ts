import { describe, expect, it } from 'vitest';
import { createIntercom } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { closeAfterTest } from '../helpers/opened.js';
import { callerOf } from '../sandbox/caller.js';
import { previewAll, refusal } from './preview.js';

const id = 'intercom_count_conversations';
const bodies = (params: object) => previewAll(id, params).map(({ body }) => body);
const pagination = { per_page: 1 };
const open = { field: 'open', operator: '=', value: true };

describe('count conversations', () => {
  it('asks for the whole, and once more for each group', () => {
    expect(bodies({ query: open })).toEqual([{ query: open, pagination }]);
    const state = (value: string) => ({ field: 'state', operator: '=', value });
    const group = (value: string) => ({ query: { operator: 'AND', value: [open, state(value)] }, pagination });
    expect(bodies({ query: open, group_by: 'state' })).toEqual([
      { query: open, pagination },
      group('open'),
      group('closed'),
      group('snoozed'),
    ]);
  });

  it('puts the group into an AND that there is, and around an OR', () => {
    const or = { operator: 'OR', value: [open, { field: 'read', operator: '=', value: true }] };
    const [, first] = bodies({ query: { operator: 'AND', value: [open, or] }, group_by: 'read' });
    expect(first).toMatchObject({ query: { value: [open, or, { field: 'read', value: true }] } });
    const [, around] = bodies({ query: or, group_by: 'read' });
    expect(around).toMatchObject({ query: { operator: 'AND', value: [or, { field: 'read', value: true }] } });
  });

  it('counts days from the first second on', () => {
    const [, first, second, ...more] = bodies({ query: open, group_by: 'day', since: 86_400, until: 200_000 });
    const between = (from: number, to: number) => ({
      query: {
        operator: 'AND',
        value: [
          open,
          { field: 'created_at', operator: '>', value: from },
          { field: 'created_at', operator: '<', value: to },
        ],
      },
      pagination,
    });
    expect([first, second]).toEqual([between(86_400, 172_799), between(172_800, 199_999)]);
    expect(more).toEqual([]);
  });

  it.each([
    [{ group_by: 'day', until: 5 }, 'since is missing: days need since and until'],
    [{ group_by: 'day', since: 5 }, 'until is missing: days need since and until'],
    [{ group_by: 'day', since: 1, until: 40 * 86_400 }, 'expected 1 to 31'],
    [{ group_by: 'state', until: 5 }, 'until is for days alone'],
    [{ group_by: 'tag_ids', values: Array(101).fill('1') }, 'values names 101'],
    [
      { query: { operator: 'OR', value: [{ operator: 'AND', value: [open] }] }, group_by: 'state' },
      'query is nested too deep',
    ],
  ])('refuses %o', (params, said) => {
    expect(refusal(id, { query: open, ...params })).toEqual([expect.stringContaining(said)]);
  });

  it('counts what is there, by the admins and tags of the workspace', async () => {
    const sandbox = closeAfterTest(createSandbox({ rateLimit: false }));
    const { url } = await sandbox.listen();
    const intercom = createIntercom({ accessToken: sandbox.token, baseUrl: url });
    const call = callerOf(sandbox);
    const { output: byAdmin } = await intercom.run(id, { query: 'created_at>0', group_by: 'admin_assignee_id' });
    const counts = byAdmin.groups.map(({ count }) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(byAdmin.total_count);
    expect(byAdmin.groups[0]?.value).toBe(0);
    const { body } = await call('GET', '/tags');
    const { output: byTag } = await intercom.run(id, { group_by: 'tag_ids', query: 'state=closed' });
    expect(byTag.groups.map(({ value }) => value)).toEqual(body.data.map((tag: { id: string }) => tag.id));
    expect(byTag.groups.some(({ count }) => Number(count) > 0)).toBe(true);
  });
});

describe('count tickets', () => {
  it('counts what is there, by types, people and days of the workspace', async () => {
    const sandbox = closeAfterTest(createSandbox({ rateLimit: false }));
    const { url } = await sandbox.listen();
    const intercom = createIntercom({ accessToken: sandbox.token, baseUrl: url });
    const run = async (params: object) => {
      const { output } = await intercom.runUnknown('intercom_count_tickets', { query: 'created_at>0', ...params });
      return output as { total_count: number; groups: { value: unknown; count: number }[] };
    };
    for (const group_by of ['category', 'open', 'ticket_type_id', 'admin_assignee_id']) {
      const { total_count, groups } = await run({ group_by });
      expect(total_count).toBeGreaterThan(0);
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(total_count);
    }
    const { groups: byAdmin } = await run({ group_by: 'admin_assignee_id' });
    expect(byAdmin[0]?.value).toBe('0');
  });
});
