import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { conversation, current, customer, part, pastFile, simulated, teammate } from './past.js';

const tagSteps = [
  { id: 'tag', uses: 'intercom_create_tag', with: { name: 'Billing' } },
  {
    id: 'put',
    uses: 'intercom_tag_conversation',
    with: { conversationId: '{{ event.conversation_id }}', tagId: '{{ steps.tag.id }}' },
  },
];

describe('a simulation', () => {
  it('starts a run for each event that its triggers mean, and says how each ended and why', async () => {
    const file = await pastFile(await temporaryFolder(), [
      conversation('1', [part(60, 'comment', teammate), part(120, 'comment', customer)]),
      conversation('2', [part(60, 'comment', customer)], {
        source: { type: 'email', body: '<p>Hello</p>', author: customer },
      }),
    ]);
    const { report, rows } = await simulated(
      current({
        on: [
          { event: 'conversation_created' },
          { event: 'conversation_contact_replied', if: "event.conversation_id == '1'" },
        ],
        steps: [{ id: 'other', if: "!event.message.body.contains('invoice')", stop: 'no money' }, ...tagSteps],
      }),
      file,
    );
    expect(rows.map(({ id, topic, outcome, note }) => [id, topic, outcome, note?.message])).toEqual([
      ['1', 'conversation.user.created', 'done', undefined],
      ['2', 'conversation.user.created', 'stopped', 'no money'],
      ['1', 'conversation.user.replied', 'stopped', 'no money'],
    ]);
    expect(report.events).toEqual({ read: 4, notTriggered: 1, matched: 3 });
    expect(report.stops).toEqual([{ name: 'no money', step: 'other', count: 2 }]);
    expect(report.would.byTag).toEqual([{ name: 'Billing', count: 1 }]);
    expect(report.would.total).toBe(2);
  });

  it('gives each run the time of its event, the event as hosts get it, and the conversation as it was', async () => {
    const file = await pastFile(await temporaryFolder(), [
      conversation(
        '1',
        [
          part(60, 'assignment', teammate, { assigned_to: { type: 'admin', id: '991' } }),
          part(120, 'close', teammate, { state: 'closed' }),
          part(180, 'open', customer, { state: 'open', body: '<p>Again</p>' }),
        ],
        {
          tags: { type: 'tag.list', tags: [{ type: 'tag', id: '5', name: 'Late', applied_at: 1_000_000_150 }] },
          admin_assignee_id: 991,
        },
      ),
    ]);
    const steps = [
      { id: 'c', uses: 'intercom_get_conversation', with: { conversationId: '{{ event.conversation_id }}' } },
      {
        id: 'say',
        stop: '{{ now() }} {{ steps.c.conversation.state }} {{ string(steps.c.conversation.admin_assignee_id) }} {{ size(steps.c.conversation.tags.tags) }} {{ size(steps.c.conversation.conversation_parts.conversation_parts) }}',
      },
    ];
    const { rows } = await simulated(
      current({ on: [{ event: 'conversation_closed' }, { event: 'conversation_contact_replied' }], steps }),
      file,
    );
    expect(rows.map(({ note }) => note?.message)).toEqual(['1000000120 closed 991 0 2', '1000000180 open 991 1 3']);
  });

  it('ends waits when history comes there, or with the event that is waited for', async () => {
    const file = await pastFile(await temporaryFolder(), [
      conversation('1', [part(600, 'comment', teammate)]),
      conversation('2', [part(9000, 'comment', teammate)]),
    ]);
    const steps = [
      {
        id: 'answer',
        waitFor: {
          event: 'conversation_admin_replied',
          if: 'incoming.conversation_id == event.conversation_id',
          timeout: '1h',
        },
      },
      { id: 'end', stop: '{{ steps.answer.timedOut ? "late" : "in time" }} at {{ now() }}' },
    ];
    const { rows } = await simulated(current({ steps }), file);
    expect(rows.map(({ id, note }) => [id, note?.message])).toEqual([
      ['1', 'in time at 1000000600'],
      ['2', 'late at 1000003600'],
    ]);
  });

  it('says of a run that it waited still when history was over', async () => {
    const file = await pastFile(await temporaryFolder(), [conversation('1', [part(60, 'comment', teammate)])]);
    const { rows } = await simulated(current({ steps: [{ id: 'w', wait: '2d' }, ...tagSteps] }), file);
    expect(rows.map(({ outcome, would }) => [outcome, would.length])).toEqual([['waiting', 0]]);
  });

  it('counts idempotency keys, slots and starts an hour over the whole of history', async () => {
    const folder = await temporaryFolder();
    const many = [1, 2, 3].map((id) => conversation(String(id), [part(id, 'comment', customer)]));
    const file = await pastFile(folder, [
      ...many,
      conversation(
        '4',
        [1, 2, 3, 4].map((at) => part(10 + at, 'comment', customer)),
      ),
    ]);
    const outcomes = async (more: object) => {
      const { rows } = await simulated(
        current({ on: [{ event: 'conversation_contact_replied' }], steps: tagSteps, ...more }),
        file,
      );
      return rows.map(({ id, outcome }) => `${id} ${outcome}`);
    };
    const [first, ...others] = ['1', '2', '3', '4', '4', '4', '4'];
    expect(await outcomes({ idempotency: { key: 'all', ttl: '1h' } })).toEqual([
      `${first} done`,
      ...others.map((id) => `${id} dropped`),
    ]);
    expect(await outcomes({ limits: { maxStartsPerHour: 2 } })).toEqual([
      '1 done',
      '2 done',
      '3 done',
      '4 done',
      '4 done',
      '4 paused',
      '4 paused',
    ]);
    const steps = [{ id: 'w', wait: '2s' }, ...tagSteps];
    const slots = await outcomes({ steps, concurrency: { key: 'all', limit: 1, mode: 'drop' } });
    // A slot is kept while its run waits: from 1 to 3, and then again.
    expect(slots).toEqual(['2 dropped', '1 done', '3 done', '4 dropped', '4 done', '4 dropped', '4 waiting']);
  });

  it('keeps turns for itself, from run to run', async () => {
    const file = await pastFile(
      await temporaryFolder(),
      ['1', '2', '3'].map((id) => conversation(id, [])),
    );
    const steps = [
      { id: 'pick', uses: 'core_round_robin', with: { key: 'all', items: ['a', 'b'] } },
      { id: 'end', stop: '{{ steps.pick.item }}' },
    ];
    const { rows } = await simulated(current({ steps }), file);
    expect(rows.map(({ note }) => note?.message)).toEqual(['a', 'b', 'a']);
  });

  it('tells runs apart that need what nothing can answer, and asks nobody', async () => {
    const file = await pastFile(await temporaryFolder(), [conversation('1', [])]);
    const steps = [{ id: 'who', uses: 'intercom_get_contact', with: { contactId: '{{ event.contact.id }}' } }];
    const { report, rows } = await simulated(current({ steps }), file);
    expect(rows.map(({ outcome, unanswered }) => [outcome, unanswered])).toEqual([
      ['unanswered', ['intercom_get_contact']],
    ]);
    expect(report.unansweredReads).toEqual([{ name: 'intercom_get_contact', count: 1 }]);
    expect(report.outcomes.failed).toBe(0);
  });

  it('comes out the same each time', async () => {
    const file = await pastFile(
      await temporaryFolder(),
      ['1', '2', '3'].map((id) => conversation(id, [part(60, 'comment', teammate)])),
    );
    const once = async () => {
      const { report } = await simulated(current({ steps: tagSteps }), file);
      return { ...report, ms: 0, simulatedAt: 0, latency: [] };
    };
    expect(await once()).toEqual(await once());
  });

  it.each([
    [
      'no JSON',
      '{"type": "conversation", "id"',
      'line 2 of FILE is no JSON: expected one conversation or ticket a line',
    ],
    ['something else', '{"type":"contact","id":"1","created_at":1}', 'line 2 of FILE is no conversation and no ticket'],
  ])('refuses a file that holds %s, and says where', async (_, line, message) => {
    const folder = await temporaryFolder();
    const file = await pastFile(folder, [conversation('1', [])]);
    const { appendFile } = await import('node:fs/promises');
    await appendFile(file, `${line}\n`);
    await expect(simulated(current({ steps: tagSteps }), file)).rejects.toThrow(message.replace('FILE', file));
  });

  it('refuses an automation that nothing of the past starts', async () => {
    const file = await pastFile(await temporaryFolder(), [conversation('1', [])]);
    const byTime = current({ on: [{ schedule: { cron: '0 2 * * *' } }], steps: tagSteps });
    await expect(simulated(byTime, file)).rejects.toThrow('on has no trigger that is an event');
    const byRead = current({ on: [{ event: 'conversation.read' }], steps: tagSteps });
    await expect(simulated(byRead, file)).rejects.toThrow('of which past conversations and tickets keep nothing');
  });
});
