import { endStates } from '../journal/run.js';
import { Interruption, StepFailure } from './failure.js';
import { at, type Frame, scopeOf } from './frame.js';
import { lengthOf } from './kept.js';
import { keyText } from './key-text.js';
import type { PlannedUses } from './plan.js';

/** Longest JSON text of a result that is kept for later calls with the same key, in characters. */
const longestKept = 100_000;

/** How soon a call looks again that waits for another one with its key, in milliseconds. */
const lookAgainMs = 10_000;

/** What the idempotency key of a call says. */
export type TakenKey =
  | { readonly state: 'done'; readonly value: unknown }
  | {
      readonly state: 'reserved';
      /** Keeps what came of the call; undefined gives the key back. */
      settle(output: unknown): Promise<void>;
    };

/**
 * Takes the idempotency key of a call, where it has one.
 *
 * @throws Interruption where another call with the key is not settled, StepFailure where it never will be
 */
export async function takeKey(
  frame: Frame,
  planned: PlannedUses,
  path: string,
  time: number,
): Promise<TakenKey | undefined> {
  const { context, automations } = frame;
  const { journal, hide } = context.engine;
  if (planned.idempotencyKey === undefined) return undefined;
  const rendered = planned.idempotencyKey.render(scopeOf(frame), at(time));
  if (rendered === null || rendered === '' || typeof rendered === 'object') {
    const message = `its idempotencyKey is ${JSON.stringify(rendered)}: expected a text`;
    throw new StepFailure(message, { class: 'expression', step: path });
  }
  const key = keyText('call', automations.at(-1) ?? '', planned.id, hide.text(String(rendered)));
  const reservation = await journal.reserve(context.run, key, path);
  switch (reservation.state) {
    case 'lost':
      throw context.lose();
    case 'done':
      return reservation;
    case 'open': {
      const other = await journal.whole(reservation.run);
      const isOver = other === undefined || endStates.some((state) => state === other.run.state);
      const message = `a call with the key ${JSON.stringify(rendered)} began in run ${reservation.run}, and what became of it is not known`;
      if (isOver) throw new StepFailure(`${message}. Nothing was sent.`, { class: 'outcome_unknown', step: path });
      const dueAt = (await journal.now()) + lookAgainMs;
      throw new Interruption({ type: 'again', dueAt, note: { message: `Waits: ${message} yet.`, step: path } });
    }
    case 'reserved':
      return {
        state: 'reserved',
        async settle(output) {
          const kept = output === undefined || lengthOf(output) <= longestKept ? output : {};
          if (!(await journal.settleKey(context.run, key, hide.data(kept)))) throw context.lose();
        },
      };
  }
}
