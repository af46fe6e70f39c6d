import { afterEach, describe, expect, it } from 'vitest';
import type { RunDelivery } from '../../../src/automations/delivery/delivery.js';
import type { Journal } from '../../../src/automations/journal/journal.js';
import { openWorld, type World } from './world.js';

const note = (id: string, text: string, more: object = {}) => ({
  id,
  uses: 'intercom_create_note',
  with: { contactId: '{{ event.contact.id }}', body: `t:${text}` },
  ...more,
});
const missing = (id: string, more: object = {}) => ({
  id,
  uses: 'intercom_get_contact',
  with: { contactId: '65f0c0ffee0123456789ffff' },
  ...more,
});

/** One rule a row: steps, and what came of them. */
interface Rule {
  readonly rule: string;
  readonly file: object;
  readonly more?: readonly Record<string, unknown>[];
  readonly event?: Record<string, unknown>;
  readonly state: string;
  readonly notes: readonly string[];
  readonly says?: RegExp;
}

const rules: readonly Rule[] = [
  {
    rule: 'an idempotency key that cannot be evaluated fails the run, before its first step',
    file: { idempotency: { key: '{{ event.nowhere }}' }, steps: [note('one', 'one')] },
    state: 'failed',
    notes: [],
    says: /^idempotency\.key: .*event\.nowhere/,
  },
  {
    rule: 'an idempotency key that is null fails the run: all such events would be duplicates of the first',
    file: { idempotency: { key: "{{ get(event, 'nowhere') }}" }, steps: [note('one', 'one')] },
    state: 'failed',
    notes: [],
    says: /^idempotency\.key is null for this event/,
  },
  {
    rule: 'steps run in order, and later ones read the results of earlier ones',
    file: {
      steps: [
        { id: 'contact', uses: 'intercom_get_contact', with: { contactId: '{{ event.contact.id }}' } },
        { id: 'kept', set: { who: '{{ steps.contact.contact.id }}' } },
        note('one', '{{ steps.kept.who == event.contact.id }}'),
        note('two', '{{ steps.one.ok }}'),
      ],
    },
    state: 'done',
    notes: ['true', 'true'],
  },
  {
    rule: 'a false condition skips a step, and what reads it sees ok: false',
    file: {
      steps: [
        note('a', 'a', { if: '1 > 2' }),
        note('b', 'b', { if: 'steps.a.ok' }),
        note('c', '{{ steps.a.skipped }}'),
      ],
    },
    state: 'done',
    notes: ['true'],
  },
  {
    rule: 'a failed step fails the run, and nothing after it is done',
    file: { steps: [missing('a'), note('b', 'b')] },
    state: 'failed',
    notes: [],
    says: /not_found|no contact|not found/i,
  },
  {
    rule: 'onError: continue goes on, and the step says what failed',
    file: { steps: [missing('a', { onError: 'continue' }), note('b', '{{ steps.a.ok }} {{ steps.a.error.class }}')] },
    state: 'done',
    notes: ['false not_found'],
  },
  {
    rule: 'onError with steps recovers, sees the error, and goes on after the step',
    file: { steps: [missing('a', { onError: [note('r', '{{ error.class }} in {{ error.step }}')] }), note('b', 'b')] },
    state: 'done',
    notes: ['not_found in a', 'b'],
  },
  {
    rule: 'onError of the automation runs once after a failure, and the run stays failed',
    file: { steps: [missing('a')], onError: [note('told', '{{ error.step }}')] },
    state: 'failed',
    notes: ['a'],
  },
  {
    rule: 'stop ends the run with its reason',
    file: { steps: [note('a', 'a'), { id: 's', stop: 'enough {{ 1 + 1 }}' }, note('b', 'b')] },
    state: 'stopped',
    notes: ['a'],
    says: /^enough 2$/,
  },
  {
    rule: 'switch takes the first branch that holds; steps of the others count as skipped',
    file: {
      steps: [
        {
          id: 'way',
          switch: [
            { if: 'event.n > 9', steps: [note('big', 'big')] },
            { if: 'event.n > 1', steps: [note('mid', 'mid')] },
            { if: 'event.n > 0', steps: [note('low', 'low')] },
          ],
          else: [note('none', 'none')],
        },
        note('after', '{{ steps.mid.ok }} {{ steps.big.ok }} {{ steps.none.skipped }}'),
      ],
    },
    event: { n: 5 },
    state: 'done',
    notes: ['mid', 'true false true'],
  },
  {
    rule: 'switch takes else where none holds',
    file: { steps: [{ id: 'way', switch: [{ if: 'false', steps: [note('x', 'x')] }], else: [note('y', 'y')] }] },
    state: 'done',
    notes: ['y'],
  },
  {
    rule: 'forEach runs its steps for each item, at most maxItems, and says so',
    file: {
      steps: [
        { id: 'each', forEach: 'event.list', as: 'n', maxItems: 3, steps: [note('x', '{{ n }}')] },
        note('sum', '{{ steps.each.count }} {{ steps.each.truncated }} {{ steps.each.failed }}'),
      ],
    },
    event: { list: ['a', 'b', 'c', 'd'] },
    state: 'done',
    notes: ['a', 'b', 'c', '3 true 0'],
  },
  {
    rule: 'each turn of a forEach sees its own results alone, and counts as failed where a step went on after a failure',
    file: {
      steps: [
        {
          id: 'each',
          forEach: 'event.list',
          steps: [
            missing('m', { if: "item == 'b'", onError: 'continue' }),
            note('x', '{{ item }} {{ has(steps.m.error) }}'),
          ],
        },
        note('sum', '{{ steps.each.failed }} {{ has(steps.x) }}'),
      ],
    },
    event: { list: ['a', 'b', 'c'] },
    state: 'done',
    notes: ['a false', 'b true', 'c false', '1 false'],
  },
  {
    rule: 'a failure in a forEach begins no further turn and fails the run',
    file: {
      steps: [
        { id: 'each', forEach: '[1, 2, 3]', steps: [note('x', '{{ item }}'), missing('m', { if: 'item == 2' })] },
      ],
    },
    state: 'failed',
    notes: ['1', '2'],
  },
  {
    rule: 'forEach over what is no list fails as an expression',
    file: { steps: [{ id: 'each', forEach: 'event.n', steps: [note('x', 'x')] }] },
    event: { n: 5 },
    state: 'failed',
    notes: [],
    says: /expected a list/,
  },
  {
    rule: 'parallel lets all branches end before the first error counts',
    file: { steps: [{ id: 'both', parallel: [[missing('m')], [note('x', 'x'), note('y', 'y')]] }, note('z', 'z')] },
    state: 'failed',
    notes: ['x', 'y'],
  },
  {
    rule: 'ids of parallel branches are seen after it',
    file: {
      steps: [
        { id: 'both', parallel: [[note('x', 'x')], [{ id: 's', set: { v: 7 } }]] },
        note('z', '{{ steps.s.v }} {{ steps.x.ok }}'),
      ],
    },
    state: 'done',
    notes: ['x', '7 true'],
  },
  {
    rule: 'a call above maxWrites is not sent, and fails the run whatever onError says',
    file: {
      limits: { maxWrites: 2 },
      steps: [note('a', 'a'), note('b', 'b'), note('c', 'c', { onError: 'continue' }), note('d', 'd')],
    },
    state: 'failed',
    notes: ['a', 'b'],
    says: /maxWrites is 2/,
  },
  {
    rule: 'onError of the automation may write although maxWrites was reached',
    file: {
      limits: { maxWrites: 1 },
      steps: [note('a', 'a'), note('b', 'b')],
      onError: [note('told', '{{ error.class }}')],
    },
    state: 'failed',
    notes: ['a', 'limit'],
  },
  {
    rule: 'run carries out another automation with its own event, and waits for it',
    file: {
      steps: [
        { id: 'sub', run: 'other', with: { contact: '{{ event.contact }}', word: 'hi' } },
        note('z', '{{ steps.sub.stopped }}'),
      ],
    },
    more: [{ id: 'other', steps: [note('x', '{{ event.word }}'), { id: 's', stop: 'there' }, note('y', 'y')] }],
    state: 'done',
    notes: ['hi', 'true'],
  },
  {
    rule: 'automations that run each other in a circle are refused',
    file: { steps: [{ id: 'sub', run: 'other' }] },
    more: [{ id: 'other', steps: [{ id: 'sub', run: 'main' }] }],
    state: 'failed',
    notes: [],
    says: /in a circle: main → other → main/,
  },
  {
    rule: 'maxWrites of a run holds for the automations that it runs',
    file: { limits: { maxWrites: 1 }, steps: [{ id: 'sub', run: 'other', with: { contact: '{{ event.contact }}' } }] },
    more: [{ id: 'other', steps: [note('x', 'x'), note('y', 'y')] }],
    state: 'failed',
    notes: ['x'],
  },
  {
    rule: 'an automation that is not there is refused',
    file: { steps: [{ id: 'sub', run: 'nobody' }] },
    state: 'failed',
    notes: [],
    says: /no automation "nobody"/,
  },
  {
    rule: 'wait goes on after its time',
    file: { steps: [note('a', 'a'), { id: 'w', wait: '30ms' }, note('b', '{{ steps.w.ok }}')] },
    state: 'done',
    notes: ['a', 'true'],
  },
  {
    rule: 'waitFor goes on after its timeout, and says so',
    file: {
      steps: [
        { id: 'w', waitFor: { event: 'conversation.user.replied', timeout: '30ms' } },
        note('b', '{{ steps.w.timedOut }} {{ steps.w.event == null }}'),
      ],
    },
    state: 'done',
    notes: ['true true'],
  },
  {
    rule: 'a condition that is no boolean fails as an expression',
    file: { steps: [note('a', 'a', { if: '1 + 1' })] },
    state: 'failed',
    notes: [],
    says: /expected true or false/,
  },
  {
    rule: 'wrong parameters fail as validation, and nothing is sent',
    file: { steps: [{ id: 'a', uses: 'intercom_create_note', with: { body: 't:x' } }] },
    state: 'failed',
    notes: [],
    says: /contactId/,
  },
];

/** Where the runs of the rules are kept, and what brings them to the worker. */
export interface Place {
  readonly journal: Journal;
  readonly delivery?: RunDelivery;
}

/** The same rules over every journal, whatever delivers its runs. */
export function describeSemantics(name: string, open: () => Promise<Place>): void {
  let world: World | undefined;
  afterEach(() => world?.close());

  describe(`in ${name}`, () => {
    it.each(rules)('$rule', async ({ file, more = [], event, state, notes, says = /(?:)/ }) => {
      const { journal, delivery } = await open();
      world = await openWorld([{ id: 'main', ...file }, ...more], { journal });
      const run = await world.start('main', event);
      world.work(delivery === undefined ? {} : { delivery });
      const whole = await world.until(run);
      expect({ state: whole.run.state, note: whole.run.note, notes: await world.notes() }).toMatchObject({
        state,
        notes,
      });
      expect(whole.run.note?.message ?? '').toMatch(says);
    });
  });
}
