import type { Names } from './names.js';
import { eventId } from './past/event.js';
import { peopleDid } from './people.js';
import type { Outcome, Row } from './row.js';
import type { RunFacts } from './run/facts.js';
import type { PlayedRun } from './run/player.js';
import type { SeenCall } from './run/watched-client.js';
import { draftOf, wouldOf } from './would.js';

/** The row of a run. */
export function rowOf({ facts, state, note, calls }: PlayedRun<RunFacts>, names: Names): Row {
  const { thing, moment, nth } = facts;
  const { kind, id } = thing;
  const unanswered = calls.filter(({ by }) => by === 'unanswered').map(({ tool }) => tool);
  const models = calls.flatMap(modelCall);
  const draft = draftOf(calls) ?? null;
  return {
    ...{ event: eventId(thing, nth), kind, id, at: moment.at, topic: moment.topic },
    outcome: outcomeOf(state, unanswered.length > 0),
    note,
    would: wouldOf(calls, names),
    reads: calls.filter(({ effect, by }) => effect === 'read' && by !== 'unanswered').length,
    unanswered,
    draft,
    people: peopleDid(thing, moment, draft !== null),
    model: {
      calls: models.length,
      ms: models.map(({ ms }) => ms),
      tokens: models.reduce((sum, { tokens }) => sum + tokens, 0),
      cost: models.reduce((sum, { cost }) => sum + cost, 0),
    },
    // What is answered from the past, or recorded, takes no time that anybody would wait for.
    ms: calls.filter(({ by }) => by === 'read').map(({ tool, ms }) => ({ tool, ms })),
  };
}

/** A failure that came of a missing connection says nothing of the automation. */
function outcomeOf(state: PlayedRun<RunFacts>['state'], isUnanswered: boolean): Outcome {
  return state === 'failed' && isUnanswered ? 'unanswered' : state;
}

/** A call of a model: its output counts tokens. */
function modelCall({ output, ms }: SeenCall): { ms: number; tokens: number; cost: number }[] {
  if (output === undefined || typeof output.input_tokens !== 'number') return [];
  const { input_tokens: read, output_tokens: written, cost } = output;
  const tokens = read + (typeof written === 'number' ? written : 0);
  return [{ ms, tokens, cost: typeof cost === 'number' ? cost : 0 }];
}
