import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Names } from '../../../src/automations/simulate/names.js';
import { shareOf } from '../../../src/automations/simulate/report/interval.js';
import { Tally } from '../../../src/automations/simulate/report/tally.js';
import { groupByWords, likeness } from '../../../src/automations/simulate/report/words.js';
import { outcomes, type Row } from '../../../src/automations/simulate/row.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { conversation, current, customer, part, pastFile, simulated, teammate } from './past.js';

const people = {
  tags: ['a'],
  admin: '1',
  team: null,
  isClosed: true,
  question: 'Where?',
  answer: 'Here',
  wroteAgain: false,
};

const would = fc.record({
  tool: fc.constantFrom('intercom_tag_conversation', 'slack_message', 'x'),
  title: fc.constant('T'),
  effect: fc.constantFrom('write', 'send', 'delete'),
  tags: fc.array(fc.constantFrom('a', 'b', '__proto__'), { maxLength: 2 }),
  assignee: fc.option(fc.record({ type: fc.constantFrom('admin', 'team'), id: fc.option(fc.constantFrom('1', '2')) })),
  closes: fc.boolean(),
  body: fc.option(fc.string()),
});
const draft = fc.record({
  tool: fc.constant('ai_reply'),
  body: fc.option(fc.string({ minLength: 1 })),
  confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  status: fc.constant('answered'),
  passes: fc.boolean(),
  isAnswer: fc.boolean(),
  threshold: fc.constant(0.7),
  sources: fc.array(fc.record({ title: fc.constantFrom('one', 'two'), url: fc.constant(null), isUsed: fc.boolean() }), {
    maxLength: 3,
  }),
});
const row: fc.Arbitrary<Row> = fc.record({
  event: fc.uuid(),
  kind: fc.constantFrom('conversation', 'ticket'),
  id: fc.constantFrom('1', '2', '3', '4', '5'),
  at: fc.integer({ min: 1_700_000_000, max: 1_700_600_000 }),
  topic: fc.constant('conversation.user.created'),
  outcome: fc.constantFrom(...outcomes),
  note: fc.option(fc.record({ message: fc.string() })),
  would: fc.array(would, { maxLength: 4 }),
  reads: fc.nat(5),
  unanswered: fc.array(fc.constantFrom('r1', 'r2'), { maxLength: 2 }),
  draft: fc.option(draft),
  people: fc.constant(people),
  model: fc.constant({ calls: 0, ms: [], tokens: 3, cost: 0.5 }),
  ms: fc.constant([]),
});

describe('the sums of a report', () => {
  it('agree with the rows that they sum up', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const tally = new Tally({ names: new Names(), place: { workspace: 'w', region: 'us' }, maxWrites: 3 });
        for (const one of rows) tally.add(one);
        const sums = tally.sums(1);
        const all = rows.flatMap((one) => one.would);
        const count = (list: readonly { readonly count: number }[]) => list.reduce((sum, one) => sum + one.count, 0);
        expect(Object.values(sums.outcomes).reduce((sum, one) => sum + one, 0)).toBe(rows.length);
        for (const name of outcomes)
          expect(sums.outcomes[name]).toBe(rows.filter(({ outcome }) => outcome === name).length);
        expect(count(sums.stops)).toBe(sums.outcomes.stopped);
        expect(count(sums.failures)).toBe(sums.outcomes.failed + sums.outcomes.trigger_failed);
        expect(sums.would.total).toBe(all.length);
        expect(count(sums.would.byTool)).toBe(all.length);
        for (const effect of ['write', 'send', 'delete'] as const) {
          expect(sums.would.byEffect[effect]).toBe(all.filter((one) => one.effect === effect).length);
        }
        expect(count(sums.would.byTag)).toBe(all.flatMap(({ tags }) => tags).length);
        expect(count(sums.would.byAssignee)).toBe(all.filter(({ assignee }) => assignee !== null).length);
        expect(count(sums.would.perDay.days)).toBe(all.length);
        expect(count(sums.unansweredReads)).toBe(rows.flatMap(({ unanswered }) => unanswered).length);
        expect(sums.would.perRun.highest).toBe(Math.max(0, ...rows.map((one) => one.would.length)));
        for (const found of [sums.agreement.assignee, sums.agreement.tags, sums.agreement.closed]) {
          if (found === null) continue;
          expect(count(found.matrix)).toBe(found.compared);
          const same = found.matrix.filter((cell) => cell.would === cell.did);
          expect(count(same)).toBe(found.agreed);
        }
        const { replies } = sums;
        if (replies === null) return;
        expect(replies.answered + replies.escalated).toBe(replies.drafted);
        expect(replies.answered).toBeLessThanOrEqual(replies.drafted);
        expect(replies.forecast.count).toBeLessThanOrEqual(replies.forecast.of);
        const levels = replies.curve.map(({ answered }) => answered);
        expect(levels).toEqual([...levels].sort((one, other) => other - one));
        expect(sums.samples.length).toBeLessThanOrEqual(20);
        expect(sums.worst.length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 60 },
    );
  });
});

/** Numbers from 0 to 1 that a seed decides. */
function chance(seed: number): () => number {
  let state = (seed * 2_654_435_761) % 2_147_483_647 || 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe('the forecast', () => {
  it.each([0.02, 0.3, 0.5, 0.93])(
    'has an interval that covers a true share of %s in at least 90 of 100 cases',
    (truth) => {
      const covering = Array.from({ length: 100 }, (_, seed) => {
        const random = chance(seed + 1);
        const count = Array.from({ length: 80 }, random).filter((value) => value < truth).length;
        const { low, high } = shareOf(count, 80);
        return low <= truth && truth <= high;
      });
      expect(covering.filter(Boolean).length).toBeGreaterThanOrEqual(90);
    },
  );

  it('covers planted truth when it comes out of simulated conversations', async () => {
    const truth = 0.4;
    const steps = [{ id: 'draft', uses: 'test_draft', with: { text: '{{ event.message.body }}', threshold: 0.7 } }];
    const things = Array.from({ length: 100 }, (_, seed) => {
      const random = chance(seed + 1);
      return Array.from({ length: 8 }, (_, number) => {
        // Resolved are those of which the model is sure, and after whose answer nobody writes again: 0.8 * 0.5.
        const [isSure, isLast] = [random() < 0.8, random() < truth / 0.8];
        const body = `<p>Where is it? sure ${isSure ? '0.9' : '0.5'}</p>`;
        const parts = [part(60, 'comment', teammate), ...(isLast ? [] : [part(120, 'comment', customer)])];
        return conversation(`${seed}0${number + 10}`, parts, {
          source: { type: 'conversation', body, author: customer },
        });
      });
    });
    const { rows } = await simulated(current({ steps }), await pastFile(await temporaryFolder(), things.flat()));
    const covering = things.filter((own) => {
      const ids = new Set(own.map(({ id }) => id));
      const tally = new Tally({ names: new Names(), place: { workspace: null, region: 'us' }, maxWrites: null });
      for (const one of rows) if (ids.has(one.id)) tally.add(one);
      const { low = 1, high = 0, of } = tally.sums(1).replies?.forecast ?? {};
      return of === 8 && low <= truth && truth <= high;
    });
    expect(covering.length).toBeGreaterThanOrEqual(90);
  });

  it('keeps covered, answered, escalated and differing apart, and tells which sources served', async () => {
    const said = [
      'Where is it? sure 0.9',
      'Where else? sure 0.8',
      'How so? sure 0.3',
      'Why broken exports? nothing known',
      'Why broken exports again? nothing known',
    ];
    const answers = ['You find every invoice under billing in the settings', 'No idea, sorry', 'x', 'x', 'x'];
    const things = said.map((text, id) =>
      conversation(String(id + 1), [part(60, 'comment', teammate, { body: answers[id] })], {
        source: { type: 'conversation', body: `<p>${text}</p>`, author: customer },
      }),
    );
    const file = await pastFile(await temporaryFolder(), things);
    const steps = [{ id: 'draft', uses: 'test_draft', with: { text: '{{ event.message.body }}', threshold: 0.7 } }];
    const { report } = await simulated(current({ steps }), file, { tries: 2 });
    expect(report.replies).toMatchObject({
      ...{ drafted: 5, covered: 3, answered: 2, escalated: 3, comparable: 2, wouldDiffer: 1, threshold: 0.7 },
      sources: [{ title: 'Invoices', used: 3, offered: 5 }],
      unusedSources: ['Exports'],
      forecast: { of: 5, count: 2 },
      repeats: { of: 5, count: 0, tries: 2 },
      tokens: 600,
    });
    expect(report.replies?.gaps).toMatchObject([{ count: 2, words: expect.arrayContaining(['broken']) }]);
    const at = (threshold: number) => report.replies?.curve.find((point) => point.threshold === threshold)?.answered;
    expect([at(0), at(0.3), at(0.5), at(0.85), at(1)]).toEqual([3, 3, 2, 1, 0]);
  });

  it('is left out where no model takes part', async () => {
    const file = await pastFile(await temporaryFolder(), [conversation('1', [])]);
    const { report } = await simulated(current({ steps: [{ id: 'end', stop: 'x' }] }), file);
    expect(report.replies).toBeNull();
  });
});

describe('agreement with people', () => {
  it('has precision and recall for each choice, conversation by conversation', async () => {
    const tagged = {
      tags: { type: 'tag.list', tags: [{ type: 'tag', id: '5', name: 'Billing', applied_at: 1_000_000_900 }] },
    };
    const file = await pastFile(await temporaryFolder(), [
      conversation('1', [], { ...tagged, team_assignee_id: 7, state: 'closed', open: false }),
      conversation('2', [], { team_assignee_id: 8 }),
      conversation('3', [], {
        ...tagged,
        team_assignee_id: 7,
        source: { type: 'conversation', body: 'Other', author: customer },
      }),
    ]);
    const steps = [
      { id: 'no', if: "!event.message.body.contains('invoice')", stop: 'other' },
      { id: 'tag', uses: 'intercom_create_tag', with: { name: 'Billing' } },
      {
        id: 'put',
        uses: 'intercom_tag_conversation',
        with: { conversationId: '{{ event.conversation_id }}', tagId: '{{ steps.tag.id }}' },
      },
      {
        id: 'to',
        uses: 'intercom_assign_conversation',
        with: { conversationId: '{{ event.conversation_id }}', assignee_type: 'team', assignee_id: '7' },
      },
      { id: 'close', uses: 'intercom_close_conversation', with: { conversationId: '{{ event.conversation_id }}' } },
    ];
    const { report } = await simulated(current({ steps }), file);
    const half = { both: 1, onlyWould: 1, onlyPeople: 1, precision: 0.5, recall: 0.5 };
    expect(report.agreement.tags).toMatchObject({ compared: 2, agreed: 1, classes: [{ name: 'Billing', ...half }] });
    expect(report.agreement.assignee).toMatchObject({
      compared: 2,
      agreed: 1,
      classes: [
        { name: 'team 7', ...half },
        { name: 'team 8', both: 0, onlyPeople: 1 },
      ],
    });
    expect(report.agreement.closed).toMatchObject({
      compared: 3,
      agreed: 2,
      classes: [{ name: 'closed', both: 1, onlyWould: 1, onlyPeople: 0 }],
    });
  });
});

describe('words', () => {
  it('tell how alike texts read, from nothing to all', () => {
    expect(likeness('Refund the invoice', 'refund  THE invoice!')).toBe(1);
    expect(likeness('Refund the invoice', 'Open your settings')).toBe(0);
    expect(likeness('', 'anything')).toBe(0);
  });

  it('group what shares them', () => {
    const groups = groupByWords([
      'export broken',
      'broken export of orders',
      'login',
      'invoice missing',
      'missing invoice',
    ]);
    expect(groups.map(({ count, words }) => [count, [...words].sort()])).toEqual([
      [2, ['broken', 'export']],
      [2, ['invoice', 'missing']],
    ]);
  });
});
