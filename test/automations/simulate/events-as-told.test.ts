import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { pastEvent } from '../../../src/automations/simulate/past/event.js';
import { momentsOf } from '../../../src/automations/simulate/past/moments.js';
import { pastThingOf } from '../../../src/automations/simulate/past/thing.js';
import { createSandbox, type SandboxAction } from '../../../src/sandbox/index.js';
import { readEvent, type TriggerEvent } from '../../../src/triggers/index.js';
import { closeAfterTest } from '../../helpers/opened.js';

/** A webhook that takes everything. */
async function takingServer(): Promise<string> {
  const server = createServer((request, response) => request.resume().on('end', () => response.end()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closeAfterTest({ close: () => void server.close() });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
}

/** What of an event the past must tell as the webhook did. */
function toldOf({
  topic,
  created_at,
  conversation_id,
  contact,
  author,
  message,
  part_type,
  admin_assignee_id,
  team_assignee_id,
  rating,
  item,
}: TriggerEvent) {
  const { median_time_to_reply: _median, ...statistics } = Object(item.statistics);
  const { state, open, tags, waiting_since, snoozed_until, first_contact_reply } = item;
  return {
    topic,
    created_at,
    conversation_id,
    contact,
    author,
    message,
    part_type,
    admin_assignee_id,
    team_assignee_id,
    rating,
    state,
    open,
    tags,
    waiting_since,
    snoozed_until,
    first_contact_reply,
    statistics,
  };
}

describe('events of the past', () => {
  it('are what webhooks told at the time, although the conversation is read when all is over', async () => {
    const sandbox = closeAfterTest(createSandbox({ rateLimit: false, now: '2026-01-05T09:00:00Z' }));
    await sandbox.webhooks.add({
      url: await takingServer(),
      topics: ['*'],
      version: '2.16',
      secret: 'secret-of-the-test',
    });
    const headers = {
      authorization: `Bearer ${sandbox.token}`,
      'content-type': 'application/json',
      'intercom-version': '2.16',
    };
    const read = async (path: string) => {
      const response = await sandbox.fetch(new Request(`http://sandbox.test${path}`, { headers }));
      return (await response.json()) as Record<string, readonly { readonly id: string }[]>;
    };
    const contact = String((await read('/contacts')).data?.[0]?.id);
    const [admin = '', other = ''] = ((await read('/admins')).admins ?? []).map(({ id }) => id);
    const team = String((await read('/teams')).teams?.[0]?.id);
    const begun = sandbox.perform({ as: 'contact', id: contact, do: 'message', body: '<p>My <b>export</b> fails</p>' });
    const conversationId = String(begun.id);
    const steps: readonly SandboxAction[] = [
      { as: 'admin', id: admin, do: 'assign', conversationId, assigneeId: team },
      { as: 'admin', id: admin, do: 'assign', conversationId, assigneeId: other },
      { as: 'admin', id: other, do: 'note', conversationId, body: 'Looks like a bug' },
      { as: 'admin', id: other, do: 'reply', conversationId, body: 'We look into it' },
      { as: 'contact', id: contact, do: 'reply', conversationId, body: 'Thank you' },
      { as: 'admin', id: other, do: 'close', conversationId },
      { as: 'contact', id: contact, do: 'rate', conversationId, rating: 4, remark: 'Quick' },
      { as: 'contact', id: contact, do: 'reply', conversationId, body: 'It fails again' },
      { as: 'admin', id: admin, do: 'assign', conversationId, assigneeId: null },
      { as: 'admin', id: admin, do: 'close', conversationId, body: 'Done' },
    ];
    for (const step of steps) {
      await sandbox.clock.advance('1m');
      sandbox.perform(step);
    }
    await sandbox.webhooks.idle();
    const told = sandbox.webhooks.deliveries({}).filter(({ topic }) => topic.startsWith('conversation.'));
    const thing = pastThingOf(await read(`/conversations/${conversationId}`));
    if (thing === undefined) throw new Error('No conversation was read');
    const rebuilt = momentsOf(thing).map((moment, nth) =>
      pastEvent(thing, moment, nth, { workspace: 'w', isPlain: true }),
    );
    expect(rebuilt.map(toldOf)).toEqual(told.map(({ body }) => toldOf(readEvent(JSON.stringify(body)))));
    expect(rebuilt.map(({ topic }) => topic)).toEqual([
      'conversation.user.created',
      'conversation.admin.assigned',
      'conversation.admin.assigned',
      'conversation.admin.noted',
      'conversation.admin.replied',
      'conversation.user.replied',
      'conversation.admin.closed',
      'conversation.rating.added',
      'conversation.user.replied',
      // Nobody has it: neither the admin nor the team.
      'conversation.admin.assigned',
      'conversation.admin.assigned',
      'conversation.admin.closed',
    ]);
  });
});
