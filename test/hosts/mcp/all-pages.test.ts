import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.js';
import { useCli } from '../../cli/helpers/cli.js';
import type { CallAnswer, Connect, Progress } from './connection.js';
import { type Transport, useSetups } from './servers.js';
import { connectV1 } from './v1-client.js';
import { connectV2 } from './v2-client.js';

const setUp = useSetups(useCli());

const clients: readonly [string, Transport, Connect][] = [
  ['SDK v1', 'http', connectV1],
  ['SDK v1', 'stdio', connectV1],
  ['SDK v2, newest era', 'http', connectV2({ pin: '2026-07-28' })],
  ['SDK v2, newest era', 'stdio', connectV2({ pin: '2026-07-28' })],
];

/** The older era has no sessions over HTTP, so a cancellation finds no call there. */
const stopping = clients.filter(([name, transport]) => transport === 'stdio' || /newest/.test(name));

const workspace = { data: { contacts: 340 } };
const contacts = 'intercom_list_contacts';
const onlyIds = { per_page: 50, fields: ['contacts.id'] };

async function idsInWorkspace(sandbox: Sandbox): Promise<unknown[]> {
  const ids: unknown[] = [];
  for (let cursor = ''; ; ) {
    const headers = { Authorization: `Bearer ${sandbox.token}`, Accept: 'application/json' };
    const url = `http://sandbox.test/contacts?per_page=150${cursor}`;
    const page = JSON.parse(await (await sandbox.fetch(new Request(url, { headers }))).text());
    ids.push(...page.data.map(({ id }: { id: string }) => id));
    if (!page.pages.next) break;
    cursor = `&starting_after=${page.pages.next.starting_after}`;
  }
  sandbox.requests.clear();
  return ids;
}

function idsIn({ text }: CallAnswer): unknown[] {
  const { contacts: shown } = JSON.parse(text.split('\n').at(-1) ?? '');
  return shown.map(({ id }: { id: string }) => id);
}

describe.each(clients)('A client (%s) over %s that asks for all', (_name, transport, connect) => {
  it('gets every item of a list once, and is told of every page', async () => {
    const { client, sandbox, sent } = await setUp(transport, connect, { workspace });
    const wanted = await idsInWorkspace(sandbox);
    const told: Progress[] = [];
    const answer = await client.call(contacts, { ...onlyIds, all: true }, { onprogress: (news) => told.push(news) });
    expect(idsIn(answer)).toEqual(wanted);
    const pages = Math.ceil(wanted.length / 50);
    expect(sent()).toHaveLength(pages);
    const reached = Array.from({ length: pages }, (_, page) => Math.min((page + 1) * 50, wanted.length));
    expect(told.map(({ progress, total }) => [progress, total])).toEqual(reached.map((at) => [at, wanted.length]));
    expect(told[1]?.message).toBe(`Read 100 of ${wanted.length} items on 2 pages`);
  });

  it('gets as much as fits, and the rest by the calls that the answers name', async () => {
    const { client, sandbox } = await setUp(transport, connect, { workspace });
    const wanted = await idsInWorkspace(sandbox);
    const seen: unknown[] = [];
    let calls = 0;
    for (let args: unknown = { all: true }; args !== undefined; calls += 1) {
      const answer = await client.call(contacts, args);
      seen.push(...idsIn(answer));
      const rest = /For the rest call intercom_list_contacts with (\{.*?\})\.\n/.exec(answer.text)?.[1];
      args = rest === undefined ? undefined : JSON.parse(rest);
    }
    expect(seen).toEqual(wanted);
    expect(calls).toBeGreaterThan(1);
  });

  it('waits for the rate limit between pages', async () => {
    const limited = { ...workspace, rateLimit: { limit: 3, windowMs: 3000 } };
    const { client, sandbox } = await setUp(transport, connect, { workspace: limited });
    const answer = await client.call(contacts, { ...onlyIds, all: true });
    expect(new Set(idsIn(answer)).size).toBe(idsIn(answer).length);
    expect(answer.text).not.toContain('Cut:');
    expect(sandbox.requests.list().filter(({ status }) => status === 200)).toHaveLength(7);
  });
});

describe.each(stopping)('A client (%s) over %s that gives up', (_name, transport, connect) => {
  it('stops the reading between two pages', async () => {
    const { client, sandbox, sent } = await setUp(transport, connect, { workspace });
    const controller = new AbortController();
    sandbox.faults.add({ path: '/contacts', after: 2, delayMs: 60_000 });
    const onprogress = ({ progress }: Progress) => {
      if (progress === 100) controller.abort();
    };
    const call = client.call(contacts, { ...onlyIds, all: true }, { signal: controller.signal, onprogress });
    await expect(call).rejects.toThrow();
    expect(await client.call('intercom_list_tags', {})).toMatchObject({ isError: false });
    expect(sent().filter((request) => request === 'GET /contacts').length).toBeLessThanOrEqual(3);
  });
});
