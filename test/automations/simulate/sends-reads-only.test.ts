import { describe, expect, it } from 'vitest';
import { downloadPast } from '../../../src/automations/simulate/download-past.js';
import { simulate } from '../../../src/automations/simulate/index.js';
import { allTools, createClient, createRegistry, intercomService } from '../../../src/index.js';
import { createSandbox } from '../../../src/sandbox/index.js';
import { closeAfterTest } from '../../helpers/opened.js';
import { current } from './past.js';

/** An automation that reads, writes, sends and deletes whatever it can. */
const everything = current({
  on: [{ event: 'conversation_created' }],
  limits: { maxStartsPerHour: 1000 },
  steps: [
    { id: 'who', uses: 'intercom_get_contact', with: { contactId: '{{ event.contact.id }}' }, onError: 'continue' },
    {
      id: 'find',
      uses: 'intercom_search_contacts',
      with: { query: { field: 'role', operator: '=', value: 'user' }, per_page: 1 },
    },
    { id: 'tag', uses: 'intercom_create_tag', with: { name: 'x' } },
    {
      id: 'put',
      uses: 'intercom_tag_conversation',
      with: { conversationId: '{{ event.conversation_id }}', tagId: '{{ steps.tag.id }}' },
    },
    { id: 'note', uses: 'intercom_create_note', with: { contactId: '{{ event.contact.id }}', body: 'x' } },
    {
      id: 'say',
      uses: 'intercom_reply_conversation',
      with: { conversationId: '{{ event.conversation_id }}', message_type: 'comment', body: 'x' },
    },
    { id: 'close', uses: 'intercom_close_conversation', with: { conversationId: '{{ event.conversation_id }}' } },
    { id: 'gone', uses: 'intercom_delete_conversation', with: { conversationId: '{{ event.conversation_id }}' } },
    {
      id: 'each',
      forEach: '[1, 2]',
      as: 'n',
      steps: [
        { id: 'more', uses: 'intercom_create_note', with: { contactId: '{{ event.contact.id }}', body: '{{ n }}' } },
      ],
    },
    { id: 'fail', set: { x: '{{ event.nothing.there }}' } },
  ],
  onError: [
    { id: 'alert', uses: 'intercom_create_note', with: { contactId: '{{ event.contact.id }}', body: 'failed' } },
  ],
});

/** Requests that are no reads: anything but GET, and POST of a search. */
function changesIn(requests: readonly { readonly method: string; readonly path: string }[]): string[] {
  return requests.flatMap(({ method, path }) =>
    method === 'GET' || (method === 'POST' && path.endsWith('/search')) ? [] : [`${method} ${path}`],
  );
}

/** Simulates with a sandbox on a real port, and says what it was asked. */
async function askedBy(tools: Parameters<typeof createRegistry>[0], automation: ReturnType<typeof current>) {
  const sandbox = closeAfterTest(createSandbox({ rateLimit: false }));
  sandbox.history({ days: 10, conversations: 2 });
  const { url: baseUrl } = await sandbox.listen();
  const client = createClient(createRegistry(tools), [intercomService({ accessToken: sandbox.token, baseUrl })]);
  const past = await downloadPast(client, { kinds: ['conversation'] });
  closeAfterTest({ close: past.remove });
  const report = await simulate({ current: automation, past: { file: past.file }, client });
  return { report, requests: sandbox.requests.list({ limit: 10_000 }) };
}

describe('a simulation with a connection', () => {
  it('sends nothing but reads', async () => {
    const { report, requests } = await askedBy(allTools, everything);
    expect(report.would.byEffect.send).toBeGreaterThan(1);
    expect(report.would.byEffect.delete).toBeGreaterThan(1);
    expect(requests.length).toBeGreaterThan(10);
    expect(changesIn(requests)).toEqual([]);
  });

  it('is seen here when a tool states a wrong effect', async () => {
    const wrong = allTools.map((tool) =>
      tool.id === 'intercom_create_note' ? { ...tool, effect: 'read' as const } : tool,
    );
    const automation = current({
      steps: [{ id: 'note', uses: 'intercom_create_note', with: { contactId: '{{ event.contact.id }}', body: 'x' } }],
    });
    const { requests } = await askedBy(wrong, automation);
    expect(changesIn(requests)[0]).toMatch(/^POST \/contacts\/.*\/notes$/);
  });

  it('reads the conversation as it was, and the rest from the workspace', async () => {
    const { requests } = await askedBy(
      allTools,
      current({
        steps: [
          { id: 'c', uses: 'intercom_get_conversation', with: { conversationId: '{{ event.conversation_id }}' } },
          { id: 'who', uses: 'intercom_get_contact', with: { contactId: '{{ event.contact.id }}' } },
        ],
      }),
    );
    const ofContacts = requests.filter(({ path }) => path.startsWith('/contacts/'));
    const read = requests.filter(({ path }) => /^\/conversations\/\d+$/.test(path));
    expect(ofContacts.length).toBeGreaterThan(1);
    // Once each, to read the past, and never again.
    expect(new Set(read.map(({ path }) => path)).size).toBe(read.length);
  });
});
