import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/automations/engine/index.js';
import { openJournal } from '../../../src/automations/journal/index.js';
import { memoryJournal } from '../../../src/automations/journal/memory/memory-journal.js';
import { memoryClaimStore } from '../../../src/run-tool/claim-store.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { intent } from '../journal/runs.js';
import { openWorld, type World } from './world.js';

let world: World;
afterEach(() => world.close());

const note = (id: string, text: string, more: object = {}) => ({
  id,
  uses: 'intercom_create_note',
  with: { contactId: '{{ event.contact.id }}', body: `t:${text}` },
  ...more,
});
const noteFault = { method: 'POST', path: '/contacts/:id/notes' } as const;

describe('a write whose answer was lost', () => {
  const file = { id: 'main', steps: [note('a', 'a', { onError: 'continue' }), note('b', '{{ steps.a.ok }}')] };

  it('suspends the run whatever onError says, until a person says that it happened', async () => {
    world = await openWorld([file]);
    world.sandbox.faults.add({ ...noteFault, effect: 'lost_answer', times: 1 });
    const run = await world.start('main');
    world.work();
    const { run: unknown, intents } = await world.until(run, 'unknown');
    expect(unknown.note).toMatchObject({ class: 'outcome_unknown', step: 'a' });
    expect(intents).toMatchObject([{ path: 'a', nth: 0, tool: 'intercom_create_note', outcome: null }]);
    const [{ sentAt } = { sentAt: 0 }] = intents;
    await world.journal.resolve(run, {
      path: 'a',
      nth: 0,
      sentAt,
      outcome: { state: 'happened', answer: {}, by: 'person' },
    });
    const whole = await world.until(run);
    expect(whole.run.state).toBe('done');
    expect(await world.notes()).toEqual(['a', 'true']);
  });

  it('is sent again when a person says that it was not sent', async () => {
    world = await openWorld([file]);
    world.sandbox.faults.add({ ...noteFault, effect: 'reset', times: 1 });
    const run = await world.start('main');
    world.work();
    const { intents } = await world.until(run, 'unknown');
    const [{ sentAt } = { sentAt: 0 }] = intents;
    await world.journal.resolve(run, { path: 'a', nth: 0, sentAt, outcome: { state: 'not-sent', by: 'person' } });
    expect((await world.until(run)).run.state).toBe('done');
    expect(await world.notes()).toEqual(['a', 'true']);
  });

  it('is settled by a look that finds it', async () => {
    world = await openWorld([file], { clientOptions: { confirmPausesMs: [5, 20] } });
    world.sandbox.faults.add({ ...noteFault, effect: 'lost_answer', times: 1 });
    const run = await world.start('main');
    world.work();
    const whole = await world.until(run);
    expect(whole.intents[0]?.outcome).toMatchObject({ state: 'happened', by: 'look' });
    expect(await world.notes()).toEqual(['a', 'true']);
  });
});

describe('what fails and may pass', () => {
  it('is tried again inside the call as retry says', async () => {
    world = await openWorld([
      {
        id: 'main',
        steps: [
          {
            id: 'get',
            uses: 'intercom_get_contact',
            with: { contactId: '{{ event.contact.id }}' },
            retry: { maxAttempts: 3, interval: '1ms' },
          },
          note('a', '{{ steps.get.ok }}'),
        ],
      },
    ]);
    world.sandbox.faults.add({ method: 'GET', path: '/contacts/:id', status: 500, times: 2 });
    const run = await world.start('main');
    world.work();
    expect((await world.until(run)).run.state).toBe('done');
    expect(await world.notes()).toEqual(['true']);
  });

  it('gives the run back before a pause that is longer than a minute', async () => {
    world = await openWorld([
      {
        id: 'main',
        steps: [
          {
            id: 'get',
            uses: 'intercom_get_contact',
            with: { contactId: '{{ event.contact.id }}' },
            retry: { maxAttempts: 2, interval: '5m' },
          },
        ],
      },
    ]);
    world.sandbox.faults.add({ method: 'GET', path: '/contacts/:id', status: 500, times: 1 });
    const run = await world.start('main');
    const paused = new Promise<string>((resolve) => {
      world.work({ onEvent: (event) => event.type === 'paused' && resolve(event.note?.message ?? '') });
    });
    expect(await paused).toMatch(/tried again later: 1 tries so far/);
    const { run: kept } = await world.until(run, 'queued');
    expect(kept.dueAt - Date.now()).toBeGreaterThan(4 * 60_000);
  });

  it('fails as timeout where a step has no more time', async () => {
    world = await openWorld([
      {
        id: 'main',
        steps: [
          {
            id: 'get',
            uses: 'intercom_get_contact',
            with: { contactId: '{{ event.contact.id }}' },
            timeout: '50ms',
            onError: 'continue',
          },
          note('a', '{{ steps.get.error.class }}'),
        ],
      },
    ]);
    world.sandbox.faults.add({ method: 'GET', path: '/contacts/:id', effect: 'timeout', times: 1 });
    const run = await world.start('main');
    world.work();
    expect((await world.until(run)).run.state).toBe('done');
    expect(await world.notes()).toEqual(['timeout']);
  });

  it('ends the run where the time of all its calls is over, and not for the time that it waits', async () => {
    const get = (id: string) => ({ id, uses: 'intercom_get_contact', with: { contactId: '{{ event.contact.id }}' } });
    world = await openWorld([
      {
        id: 'main',
        limits: { timeout: '150ms' },
        steps: [{ id: 'w', wait: '200ms' }, note('a', 'a'), get('b'), note('c', 'c')],
      },
    ]);
    world.sandbox.faults.add({ method: 'GET', path: '/contacts/:id', effect: 'timeout', times: 1 });
    const run = await world.start('main');
    world.work();
    const whole = await world.until(run);
    expect(whole.run).toMatchObject({ state: 'failed', note: { class: 'timeout', step: 'b' } });
    expect(await world.notes()).toEqual(['a']);
  });
});

describe('waitFor', () => {
  const file = {
    id: 'main',
    steps: [
      {
        id: 'w',
        waitFor: {
          event: 'conversation.user.replied',
          if: 'incoming.conversation_id == event.conversation_id && incoming.word != event.no',
          timeout: '1h',
        },
      },
      note('a', '{{ steps.w.event.word }}'),
    ],
  };
  const topic = 'conversation.user.replied';

  it('takes the first event of its conversation that matches', async () => {
    world = await openWorld([file]);
    const run = await world.start('main', { conversation_id: '7', no: 'no' });
    world.work();
    await world.until(run, 'waiting');
    await world.happens(topic, { conversation_id: '8', word: 'other' });
    await world.happens(topic, { conversation_id: '7', word: 'no' });
    await world.happens(topic, { conversation_id: '7', word: 'yes' });
    await world.happens(topic, { conversation_id: '7', word: 'late' });
    expect((await world.until(run)).run.state).toBe('done');
    expect(await world.notes()).toEqual(['yes']);
  });

  it('takes events that came since the run began', async () => {
    world = await openWorld([file]);
    await world.happens(topic, { conversation_id: '7', word: 'before' });
    const run = await world.start('main', { conversation_id: '7', no: 'no' });
    await world.happens(topic, { conversation_id: '7', word: 'since' });
    world.work();
    await world.until(run);
    expect(await world.notes()).toEqual(['since']);
  });

  it('takes each event once in all turns of a loop', async () => {
    const turns = { id: 'each', forEach: '[1, 2]', steps: file.steps };
    world = await openWorld([{ id: 'main', steps: [turns] }]);
    const run = await world.start('main', { conversation_id: '7', no: 'no' });
    await world.happens(topic, { conversation_id: '7', word: 'one' });
    world.work();
    await world.until(run, 'waiting');
    await world.happens(topic, { conversation_id: '7', word: 'two' });
    await world.until(run);
    expect(await world.notes()).toEqual(['one', 'two']);
  });
});

describe('starts', () => {
  const on = [{ event: 'conversation.user.replied' }, { event: 'conversation.replied', if: 'event.word != "no"' }];

  it('makes one run of an event however many triggers match and however often it comes', async () => {
    world = await openWorld([{ id: 'main', on, steps: [note('a', 'a')] }]);
    const first = await world.happens('conversation.user.replied', { word: 'x' }, 'n1');
    const second = await world.happens('conversation.user.replied', { word: 'x' }, 'n1');
    expect([first, second]).toMatchObject([[{ outcome: 'started' }], [{ outcome: 'duplicate' }]]);
    world.work();
    await world.until(first[0] && 'run' in first[0] ? first[0].run : '');
    expect(await world.notes()).toEqual(['a']);
  });

  it('makes none where no condition holds, the topic is another, or it is switched off', async () => {
    world = await openWorld([
      { id: 'main', on: [on[1]], steps: [note('a', 'a')] },
      { id: 'off', enabled: false, on, steps: [note('a', 'a')] },
    ]);
    expect(await world.happens('conversation.user.replied', { word: 'no' })).toEqual([]);
    expect(await world.happens('conversation.admin.closed', { word: 'x' })).toEqual([]);
  });

  it('says where a condition has no value, and starts nothing', async () => {
    world = await openWorld([{ id: 'main', on: [on[1]], steps: [note('a', 'a')] }]);
    expect(await world.happens('conversation.user.replied', {})).toMatchObject(
      [{ outcome: 'failed', reason: /word/ }].map(({ outcome }) => ({ outcome })),
    );
  });

  it('drops a second run with the same idempotency key', async () => {
    world = await openWorld([
      { id: 'main', idempotency: { key: '{{ event.word }}', ttl: '1h' }, steps: [note('a', 'a')] },
    ]);
    const runs = [
      await world.start('main', { word: 'x' }),
      await world.start('main', { word: 'x' }),
      await world.start('main', { word: 'y' }),
    ];
    world.work({ concurrency: 1 });
    const states = [];
    for (const run of runs) states.push((await world.until(run)).run.state);
    expect(states).toEqual(['done', 'dropped', 'done']);
  });

  it('pauses an automation that was started too often for one conversation, and says so', async () => {
    world = await openWorld([{ id: 'main', on, limits: { maxStartsPerHour: 2 }, steps: [note('a', 'a')] }]);
    const event = { word: 'x', conversation_id: '7' };
    await world.happens('conversation.user.replied', event);
    await world.happens('conversation.user.replied', event);
    const [third] = await world.happens('conversation.user.replied', event);
    expect(third).toMatchObject({ outcome: 'paused', reason: expect.stringContaining('2 times within an hour for 7') });
    const [fourth] = await world.happens('conversation.user.replied', { ...event, conversation_id: '8' });
    expect(fourth).toMatchObject({ outcome: 'paused' });
  });
});

describe('an idempotency key of a call', () => {
  it('makes the call once for all runs', async () => {
    world = await openWorld([
      {
        id: 'main',
        steps: [note('a', 'once', { idempotencyKey: 'k:{{ event.word }}' }), note('b', '{{ steps.a.ok }}')],
      },
    ]);
    const runs = [await world.start('main', { word: 'x' }), await world.start('main', { word: 'x' })];
    world.work({ concurrency: 1 });
    for (const run of runs) expect((await world.until(run)).run.state).toBe('done');
    expect(await world.notes()).toEqual(['once', 'true', 'true']);
  });
});

describe('keys of any length', () => {
  it('are taken, and mean the same each time', async () => {
    const long = 'x'.repeat(3_000);
    world = await openWorld(
      [
        {
          id: 'main',
          idempotency: { key: '{{ event.word }}{{ event.n }}' },
          concurrency: { key: '{{ event.word }}' },
          steps: [note('a', 'once', { idempotencyKey: '{{ event.word }}' })],
        },
      ],
      { journal: await openJournal(join(await temporaryFolder(), 'runs.db')) },
    );
    const runs = [await world.start('main', { word: long, n: 1 }), await world.start('main', { word: long, n: 2 })];
    world.work({ concurrency: 1 });
    for (const run of runs) expect((await world.until(run)).run.state).toBe('done');
    expect(await world.notes()).toEqual(['once']);
  });
});

describe('a concurrency key that is none for an event', () => {
  it('fails the start of its automation, and of no other', async () => {
    const on = [{ event: 'conversation.user.replied' }];
    world = await openWorld([
      { id: 'main', on, concurrency: { key: "{{ get(event, 'nothing') }}" }, steps: [note('a', 'a')] },
      { id: 'other', on, steps: [note('b', 'b')] },
    ]);
    const [one, other] = await world.happens('conversation.user.replied', { conversation_id: '' });
    expect(one).toMatchObject({ automation: 'main', outcome: 'failed', reason: expect.stringContaining('is null') });
    expect(other).toMatchObject({ automation: 'other', outcome: 'started' });
  });
});

describe('an idempotency key of a call that was cancelled before anything was sent', () => {
  it('is free again', async () => {
    const get = { id: 'get', uses: 'intercom_get_contact', with: { contactId: '{{ event.contact.id }}' } };
    world = await openWorld([{ id: 'main', steps: [get, note('a', 'a', { idempotencyKey: 'k' })] }]);
    const { journal } = world;
    const first = await world.start('main');
    const cancelling = {
      ...journal,
      async reserve(...args: Parameters<typeof journal.reserve>) {
        const reserved = await journal.reserve(...args);
        await journal.cancel(first, 'not needed');
        return reserved;
      },
    };
    const worker = world.work({ journal: cancelling, leaseMs: 60 });
    await world.until(first, 'cancelled', 'done');
    await worker.close();
    const second = await world.start('main');
    world.work();
    expect((await world.until(second)).run.state).toBe('done');
  });
});

describe('the time of a run that is over when a person says what became of a write', () => {
  it('does not keep the answer from counting', async () => {
    world = await openWorld(
      [{ id: 'main', limits: { timeout: '100ms' }, steps: [note('a', 'a', { idempotencyKey: 'k' })] }],
      { clientOptions: { timeoutMs: 300 } },
    );
    world.sandbox.faults.add({ ...noteFault, effect: 'timeout', times: 1 });
    const run = await world.start('main');
    world.work();
    const { intents } = await world.until(run, 'unknown', 'failed');
    const [{ sentAt } = { sentAt: 0 }] = intents;
    const outcome = { state: 'happened', answer: {}, by: 'person' } as const;
    await world.journal.resolve(run, { path: 'a', nth: 0, sentAt, outcome });
    expect((await world.until(run)).run.state).toBe('done');
  });
});

describe('turns of a loop that wait side by side for one kind of event', () => {
  it('take each event once', async () => {
    const waits = { id: 'w', waitFor: { event: 'conversation.user.replied', timeout: '1h' } };
    const steps = [waits, note('a', '{{ steps.w.event.word }}')];
    world = await openWorld([{ id: 'main', steps: [{ id: 'each', forEach: '[1, 2]', concurrency: 2, steps }] }]);
    const run = await world.start('main');
    world.work();
    await world.until(run, 'waiting');
    await world.happens('conversation.user.replied', { word: 'one' });
    await world.until(run, 'waiting', 'done');
    await world.happens('conversation.user.replied', { word: 'two' });
    await world.until(run);
    expect((await world.notes()).sort()).toEqual(['one', 'two']);
  });
});

describe('starts of an event that comes again', () => {
  it('pause nothing, however many there were', async () => {
    const on = [{ event: 'conversation.user.replied' }];
    world = await openWorld([{ id: 'main', on, limits: { maxStartsPerHour: 2 }, steps: [note('a', 'a')] }]);
    const event = { conversation_id: '7' };
    await world.happens('conversation.user.replied', event, 'n1');
    await world.happens('conversation.user.replied', event, 'n2');
    expect(await world.happens('conversation.user.replied', event, 'n2')).toMatchObject([{ outcome: 'duplicate' }]);
  });
});

describe('an idempotency key in an automation that others run', () => {
  it('makes the call once, whoever runs it', async () => {
    const inner = { id: 'inner', steps: [note('a', 'once', { idempotencyKey: 'k' })] };
    const runs = { id: 'r', run: 'inner', with: { contact: '{{ event.contact }}' } };
    world = await openWorld([inner, { id: 'main', steps: [runs] }, { id: 'second', steps: [runs] }]);
    const started = [await world.start('main'), await world.start('second'), await world.start('inner')];
    world.work({ concurrency: 1 });
    for (const run of started) expect((await world.until(run)).run.state).toBe('done');
    expect(await world.notes()).toEqual(['once']);
  });
});

describe('secrets', () => {
  it('are sent by a call and stand in nothing that is kept', async () => {
    world = await openWorld([
      {
        id: 'main',
        steps: [
          note('a', '{{ secrets.WORD }}'),
          { id: 'list', uses: 'intercom_list_contact_notes', with: { contactId: '{{ event.contact.id }}' } },
          { id: 's', set: { all: '{{ steps.list }}' } },
        ],
      },
    ]);
    const run = await world.start('main');
    world.work({ secrets: { WORD: 'swordfish' } });
    const whole = await world.until(run);
    expect(whole.run.state).toBe('done');
    expect(await world.notes()).toEqual(['swordfish']);
    expect(JSON.stringify(whole)).toContain('[redacted]');
    expect(JSON.stringify(whole)).not.toContain('swordfish');
  });

  it('are asked for by the names that a run and the automations in it have, and read anew by the next run', async () => {
    const asked: string[] = [];
    let word = 'swordfish';
    world = await openWorld([
      { id: 'main', steps: [note('a', '{{ secrets.WORD }}'), { id: 'b', run: 'inner', with: {} }] },
      {
        id: 'inner',
        steps: [
          { id: 'c', run: 'none', with: {} },
          { id: 's', set: { x: '1' } },
        ],
      },
      { id: 'none', steps: [{ id: 's', set: { x: '1' } }] },
    ]);
    world.work({
      async secrets(names) {
        asked.push(names.join());
        return { WORD: word, OTHER: 'not asked for' };
      },
    });
    await world.until(await world.start('main'));
    word = 'trombone';
    const run = await world.until(await world.start('main'));
    expect(await world.notes()).toEqual(['swordfish', 'trombone']);
    expect(asked).toEqual(['WORD', 'WORD']);
    expect(JSON.stringify(run)).not.toContain('trombone');
  });

  it('are handed to no automation that does not name them', async () => {
    world = await openWorld([
      { id: 'main', steps: [note('a', '{{ secrets.WORD }}')] },
      { id: 'other', steps: [note('a', '{{ size(secrets) }}')] },
    ]);
    world.work({ secrets: { WORD: 'swordfish', OTHER: 'herring' } });
    for (const id of ['main', 'other']) await world.until(await world.start(id));
    expect(await world.notes()).toEqual(['swordfish', '0']);
  });

  it('that is not set fails the step, and the run says which', async () => {
    world = await openWorld([{ id: 'main', steps: [note('a', '{{ secrets.WORD }}')] }]);
    world.work({ secrets: async () => ({}) });
    const { run } = await world.until(await world.start('main'));
    expect(run).toMatchObject({ state: 'failed', note: { message: expect.stringContaining('WORD'), step: 'a' } });
  });
});

describe('cancelling', () => {
  it('ends a run before its next step', async () => {
    world = await openWorld([{ id: 'main', steps: [note('a', 'a'), { id: 'w', wait: '1h' }, note('b', 'b')] }]);
    const run = await world.start('main');
    world.work();
    await world.until(run, 'waiting');
    expect(await world.journal.cancel(run, 'not needed')).toBe(true);
    expect((await world.until(run)).run).toMatchObject({ state: 'cancelled', note: { message: 'not needed' } });
    expect(await world.notes()).toEqual(['a']);
  });
});

describe('a worker that closes', () => {
  it('gives its runs back before their next step, and another goes on', async () => {
    world = await openWorld([{ id: 'main', steps: [note('a', 'a'), note('b', 'b')] }]);
    const run = await world.start('main');
    const { journal } = world;
    const closing = {
      ...journal,
      intend(...args: Parameters<typeof journal.intend>) {
        const intended = journal.intend(...args);
        void first.close();
        return intended;
      },
    };
    const first = world.work({ journal: closing });
    await first.closed;
    expect((await world.journal.whole(run))?.run.state).toBe('queued');
    world.work();
    expect((await world.until(run)).run.state).toBe('done');
    expect(await world.notes()).toEqual(['a', 'b']);
  });
});

describe('a process that stood still while the journal kept what it is about to send', () => {
  it('does not send it: another one may have gone on with the run', async () => {
    let offset = 0;
    const journal = memoryJournal(() => Date.now() + offset);
    world = await openWorld([{ id: 'main', steps: [note('a', 'a')] }], { journal });
    const run = await world.start('main');
    const clock = { now: () => Date.now() + offset, sleep: systemClock.sleep };
    const suspended = {
      ...journal,
      async intend(...args: Parameters<typeof journal.intend>) {
        const intended = await journal.intend(...args);
        offset = 3_600_000;
        return intended;
      },
    };
    const sentThen: number[] = [];
    const onEvent = ({ type }: { readonly type: string }) => {
      if (type === 'lease-lost') sentThen.push(world.writes().length);
    };
    world.work({ journal: suspended, clock, onEvent });
    expect((await world.until(run)).run.state).toBe('done');
    expect(sentThen).toEqual([0]);
    expect(await world.notes()).toEqual(['a']);
  });
});

describe('starting runs while the journal does not answer', () => {
  it('fails, so that the event comes again, and says nothing of the automation', async () => {
    const journal = memoryJournal();
    const broken = { ...journal, now: () => Promise.reject(new Error('no answer')) };
    world = await openWorld([{ id: 'main', on: [{ event: 'conversation.user.replied' }], steps: [note('a', 'a')] }], {
      journal: broken,
    });
    await expect(world.happens('conversation.user.replied', {})).rejects.toThrow('no answer');
  });
});

describe('a lease that was taken over', () => {
  it('keeps the first worker from recording and sending anything more', async () => {
    let offset = 0;
    const journal = memoryJournal(() => Date.now() + offset);
    world = await openWorld([{ id: 'main', steps: [note('a', 'a'), note('b', 'b')] }], { journal });
    const run = await world.start('main');
    const told: string[] = [];
    // The first worker stops between its two notes, as a process that is suspended.
    let release = () => {};
    const suspended = new Promise<void>((resolve) => {
      release = resolve;
    });
    let intents = 0;
    const slow = {
      ...journal,
      intend: async (...args: Parameters<typeof journal.intend>) => {
        intents += 1;
        if (intents === 2) await suspended;
        return journal.intend(...args);
      },
      extend: async () => ({ cancel: false }),
      // It is another process, with a line of its own.
      claims: memoryClaimStore(),
    };
    world.work({ journal: slow, onEvent: ({ type }) => told.push(type) });
    while (intents < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    offset = 3_600_000;
    world.work();
    expect((await world.until(run)).run.state).toBe('done');
    release();
    while (!told.includes('lease-lost')) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await world.notes()).toEqual(['a', 'b']);
  });
});

describe('a run that ends every process which carries it out', () => {
  /** A worker as if its process ended with each call: nothing is heard of it any more, and the lease runs out. */
  const dying = (more: Partial<Parameters<World['abandon']>[0]>) => ({
    leaseMs: 25,
    concurrency: 50,
    journal: { ...world.journal, extend: () => new Promise<never>(() => {}) },
    ...more,
  });

  it('is taken over ten times without a step more, and then fails', async () => {
    world = await openWorld([{ id: 'main', steps: [note('a', 'a')] }]);
    const run = await world.start('main');
    let begun = 0;
    world.abandon(
      dying({
        client: () => {
          begun += 1;
          return new Promise<never>(() => {});
        },
      }),
    );
    const { run: ended } = await world.until(run, 'failed');
    expect(begun).toBe(10);
    expect(ended.note?.message).toMatch(/^10 processes in a row ended/);
    expect(await world.notes()).toEqual([]);
  });

  it('waits for a person where a request may have happened', async () => {
    world = await openWorld([{ id: 'main', steps: [note('a', 'a')] }]);
    const run = await world.start('main');
    const [lease] = await world.journal.lease({ limit: 1, leaseMs: 1, runs: [run] });
    await world.journal.intend(lease ?? { id: run, fence: 0 }, intent('a'));
    world.abandon(dying({ client: () => new Promise<never>(() => {}) }));
    const { run: unknown } = await world.until(run, 'unknown');
    expect(unknown.note).toMatchObject({ class: 'outcome_unknown', step: 'a' });
    expect(await world.notes()).toEqual([]);
  });
});
