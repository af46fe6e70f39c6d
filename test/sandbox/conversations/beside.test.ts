import { beforeEach, describe, expect, it } from 'vitest';
import { begin, faults, refusal, type Setup, setUp } from './setup.js';

let setup: Setup;

beforeEach(async () => {
  setup = await setUp();
});

describe('POST /conversations/{id}/merge', () => {
  const merge = (from: string, into: unknown) =>
    setup.call('POST', `/conversations/${from}/merge`, { merge_into_conversation_id: into });

  it('closes the one and lets the other go on, with the contacts of both and links between them', async () => {
    const [secondary, primary] = [await begin(setup), await begin(setup, 'Hello?', setup.user2)];
    const answer = await merge(secondary, Number(primary));
    expect(answer.body).toMatchObject({
      id: primary,
      state: 'open',
      contacts: { contacts: [{ id: setup.user2 }, { id: setup.user }] },
      linked_objects: { data: [{ type: 'conversation', id: secondary }] },
    });
    const types = answer.body.conversation_parts.conversation_parts.map(
      (part: { part_type: string }) => part.part_type,
    );
    expect(types).toEqual(['company_updated', 'participant_added', 'merged_primary_conversation']);
    const { body } = await setup.call('GET', `/conversations/${secondary}`);
    expect(body).toMatchObject({
      state: 'closed',
      linked_objects: { data: [{ type: 'conversation', id: primary }] },
    });
    expect(faults('conversation', answer)).toEqual([]);
  });

  it('refuses what cannot be merged', async () => {
    const [first, second] = [await begin(setup), await begin(setup)];
    expect(refusal(await merge(first, first))).toEqual([
      422,
      'merge_failed',
      'Cannot merge a conversation into itself',
    ]);
    expect(refusal(await merge(first, 1))).toEqual([422, 'merge_failed', 'Primary conversation not found']);
    expect(refusal(await merge(first, 'x'))[0]).toBe(400);
    expect(refusal(await merge('1', Number(first)))).toEqual([404, 'not_found', 'Resource Not Found']);
    expect((await merge(first, Number(second))).status).toBe(200);
    expect(refusal(await merge(first, Number(second)))).toEqual([
      422,
      'merge_failed',
      'Secondary conversation has already been merged',
    ]);
  });

  it('takes the link away when one of the two is deleted', async () => {
    const [secondary, primary] = [await begin(setup), await begin(setup)];
    await merge(secondary, Number(primary));
    await setup.call('DELETE', `/conversations/${secondary}`);
    const { body } = await setup.call('GET', `/conversations/${primary}`);
    expect(body.linked_objects.data).toEqual([]);
  });
});

describe('GET /conversations/{id}/handling_events', () => {
  it('tells who paused by a snooze, and when the snooze was over', async () => {
    const id = await begin(setup);
    const snoozed_until = setup.now() + 600;
    await setup.call('POST', `/conversations/${id}/parts`, {
      message_type: 'snoozed',
      admin_id: setup.other,
      snoozed_until,
    });
    setup.pass(60);
    await setup.call('POST', `/conversations/${id}/parts`, { message_type: 'open', admin_id: setup.admin });
    const answer = await setup.call('GET', `/conversations/${id}/handling_events`);
    const teammate = { type: 'admin', id: Number(setup.other), name: expect.any(String), email: expect.any(String) };
    expect(answer.body).toEqual({
      handling_events: [
        { teammate, type: 'paused', timestamp: '2026-01-05T10:00:00Z', reason: 'Paused' },
        { teammate, type: 'resumed', timestamp: '2026-01-05T10:01:00Z', reason: 'Paused' },
      ],
    });
    expect(faults('handling-event-list', answer)).toEqual([]);
  });

  it('is empty without a pause, and 404 without a conversation', async () => {
    const id = await begin(setup);
    expect((await setup.call('GET', `/conversations/${id}/handling_events`)).body).toEqual({ handling_events: [] });
    expect((await setup.call('GET', '/conversations/1/handling_events')).status).toBe(404);
    expect((await setup.callAs('2.14', 'GET', `/conversations/${id}/handling_events`)).status).toBe(400);
  });
});

describe('GET /conversations/{id}/side_conversations', () => {
  const write = (conversationId: string, body: string, fields: object = {}) =>
    setup.sandbox.perform({ as: 'admin', id: setup.admin, do: 'side_message', conversationId, body, ...fields });
  const list = (id: string, query = '') => setup.call('GET', `/conversations/${id}/side_conversations${query}`);

  it('holds what teammates write beside the conversation, a thread each', async () => {
    const id = await begin(setup);
    const shown = write(id, 'Can you look into this?');
    expect(shown.conversation_parts).toMatchObject({ total_count: 1 });
    const { side_conversation_id: first } = (await list(id)).body.side_conversations[0];
    write(id, 'Any news?', { sideConversationId: first });
    write(id, 'Another matter');
    const answer = await list(id, '?per_page=1');
    expect(answer.body).toMatchObject({
      total_count: 2,
      pages: { page: 1, per_page: 1, total_pages: 2 },
      side_conversations: [
        {
          side_conversation_id: first,
          total_count: 2,
          conversation_parts: [{ body: '<p>Can you look into this?</p>' }, {}],
        },
      ],
    });
    expect(faults('side-conversation-list', answer)).toEqual([]);
    expect((await list(id, '?per_page=1&page=2')).body.side_conversations).toHaveLength(1);
    expect((await list(id, '?per_page=51')).status).toBe(400);
  });

  it('refuses a thread of another conversation, and goes with its own', async () => {
    const [id, other] = [await begin(setup), await begin(setup)];
    write(id, 'Beside');
    const sideConversationId = (await list(id)).body.side_conversations[0].side_conversation_id;
    expect(() => write(other, 'Wrong', { sideConversationId })).toThrow('sideConversationId must be');
    await setup.call('DELETE', `/conversations/${id}`);
    expect((await list(id)).status).toBe(404);
    expect(setup.sandbox.export()).not.toContain('sideConversations');
  });
});
