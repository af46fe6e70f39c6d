import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AutomationWorker } from '../../../src/automations/engine/index.js';
import { memoryJournal } from '../../../src/automations/journal/memory/memory-journal.js';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.js';
import { dying } from './dying.js';
import { notesOf, openWorld } from './world.js';

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = createSandbox({ rateLimit: false });
});
afterAll(() => sandbox.close());

type Steps = readonly Record<string, unknown>[];

/** Steps of any shape. Ids are given afterwards, since each stands once in a file. */
const { steps: anySteps } = fc.letrec<{ steps: Steps; step: Record<string, unknown> }>((tie) => ({
  steps: fc.array(tie('step'), { minLength: 1, maxLength: 3 }),
  step: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constant({ kind: 'note' }),
    fc.constant({ kind: 'fail' }),
    fc.constant({ kind: 'tag' }),
    fc.record({ kind: fc.constant('skip') }),
    fc.record({ kind: fc.constant('loop'), concurrency: fc.constantFrom(1, 2), steps: tie('steps') }),
    fc.record({ kind: fc.constant('switch'), first: fc.boolean(), steps: tie('steps'), other: tie('steps') }),
    fc.record({ kind: fc.constant('parallel'), steps: tie('steps'), other: tie('steps') }),
  ),
}));

/** The steps as a file has them. A note says where it was written, so that no two are the same. */
function filed(steps: unknown, next: { id: number }, turn = ''): Steps {
  return (steps as Steps).map((step) => {
    next.id += 1;
    const id = `s${next.id}`;
    const contactId = '{{ event.contact.id }}';
    const inside = (more: unknown) => filed(more, next, turn);
    switch (step.kind) {
      case 'note':
        return { id, uses: 'intercom_create_note', with: { contactId, body: `t:${id}${turn}` } };
      case 'skip':
        return { id, if: 'false', uses: 'intercom_create_note', with: { contactId, body: `t:${id}${turn}` } };
      case 'tag':
        return { id, uses: 'intercom_create_tag', with: { name: 'checked' } };
      case 'fail':
        return {
          id,
          uses: 'intercom_get_contact',
          with: { contactId: '65f0c0ffee0123456789ffff' },
          onError: 'continue',
        };
      case 'loop': {
        const as = `i${next.id}`;
        const body = filed(step.steps, next, `${turn}/{{ ${as} }}`);
        return { id, forEach: '[1, 2]', as, concurrency: step.concurrency, steps: body };
      }
      case 'switch':
        return { id, switch: [{ if: String(step.first), steps: inside(step.steps) }], else: inside(step.other) };
      default:
        return { id, parallel: [inside(step.steps), inside(step.other)] };
    }
  });
}

describe('a run whose worker dies at any write', () => {
  it('has the same effects as one that nothing stopped, none of them twice', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, fc.nat(12), fc.boolean(), async (shape, at, isAfter) => {
        const steps = filed(shape, { id: 0 });
        const undisturbed = await effectsOf(steps);
        const stopped = await effectsOf(steps, { at, isAfter });
        expect(stopped).toEqual(undisturbed);
      }),
      { numRuns: 15 },
    );
  });
});

async function effectsOf(steps: Steps, stop?: { readonly at: number; readonly isAfter: boolean }) {
  let offset = 0;
  const journal = memoryJournal(() => Date.now() + offset);
  const world = await openWorld([{ id: 'main', steps }], { journal, sandbox });
  try {
    sandbox.reset();
    const run = await world.start('main');
    if (stop !== undefined) {
      const { own, dead } = dying(journal, stop.at, stop.isAfter);
      let worker: AutomationWorker | undefined;
      const told = new Promise<void>((resolve) => {
        const onEvent = ({ type }: { readonly type: string }) => type === 'ended' && resolve();
        worker = world.abandon({ journal: own, onEvent });
      });
      await Promise.race([dead, told.then(() => worker?.close())]);
      // What it had sent arrives.
      await new Promise((resolve) => setTimeout(resolve, 15));
      offset = 3_600_000;
    }
    world.work();
    for (;;) {
      const whole = await world.until(run, 'unknown', 'done', 'failed', 'stopped');
      if (whole.run.state !== 'unknown') return { state: whole.run.state, notes: (await world.notes()).sort() };
      // A person looks, and says what they find.
      const notes = await notesOf(sandbox, world.contact);
      for (const { path, nth, sentAt, request, outcome } of whole.intents) {
        if (outcome !== null) continue;
        const body = String((request.body as { body: string }).body).slice(2);
        const state = notes.includes(body) ? 'happened' : 'not-sent';
        const said =
          state === 'happened' ? ({ state, answer: {}, by: 'person' } as const) : ({ state, by: 'person' } as const);
        await journal.resolve(run, { path, nth, sentAt, outcome: said });
      }
    }
  } finally {
    await world.close();
  }
}
