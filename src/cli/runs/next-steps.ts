import type { Run } from '../../automations/journal/index.js';
import { openIntents, type RunTrace } from '../../automations/runs/index.js';
import { exampleOf } from '../describe/command-line.js';
import { timeOf } from '../events/event-line.js';
import { shownPlace } from '../place.js';
import type { RunsValues } from './runs-option.js';

/** A command about runs, for the journal that is meant. */
export function runCommand(words: string, { runs, sandbox }: RunsValues): string {
  const place = runs === undefined ? [] : exampleOf({ runs: shownPlace(runs) });
  return ['intercom-tools runs', words, ...(sandbox ? ['--sandbox'] : []), ...place].join(' ');
}

/** What a person can do about a run, each with the command. */
export function nextSteps({ run, steps }: RunTrace, values: RunsValues): readonly (readonly string[])[] {
  const command = (words: string) => runCommand(words, values);
  const { id } = run;
  switch (run.state) {
    case 'unknown': {
      const open = [...new Set(openIntents(steps.flatMap(({ intents }) => intents)).map(({ path }) => path))];
      const of = open.length > 1 ? ' --step STEP' : '';
      return [
        ['It happened:', command(`settle ${id} happened${of}`)],
        ['It did not, and is to be sent:', command(`settle ${id} not-sent${of}`)],
        ['Neither is to go on:', command(`cancel ${id}`)],
      ];
    }
    case 'failed':
    case 'cancelled':
      return run.erased ? [] : [['Once more, from the beginning:', command(`replay ${id}`)]];
    case 'queued':
    case 'waiting':
      return [
        ['What serves the journal goes on with it. Here:', command(`continue ${id}`)],
        ['No more:', command(`cancel ${id}`)],
      ];
    case 'running':
      return [['No more:', command(`cancel ${id}`)]];
    default:
      return [];
  }
}

/** What a run waits for, in words. */
export function waitText({ state, dueAt, note, cancelling }: Run): string | undefined {
  if (cancelling) return 'It is being cancelled, and ends before its next step.';
  switch (state) {
    case 'queued':
      return note === null ? 'It waits for a worker.' : `${note.message} It is due at ${timeOf(dueAt)}.`;
    case 'waiting':
      return `It waits until ${timeOf(dueAt)}, or for an event that comes before.`;
    case 'running':
      return `A worker has it until ${timeOf(dueAt)} at least.`;
    default:
      return undefined;
  }
}
