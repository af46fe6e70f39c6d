import { InvalidParamsError } from '../../errors.js';
import { defineCommand, type Prepared } from '../command.js';
import { readEventNumber } from '../events/event-number.js';
import { inboxOption } from '../events/inbox-option.js';
import { withInbox } from '../events/open-visited.js';
import { toJson } from '../render/json.js';

const eventsReplayCommand = defineCommand({
  description:
    'Hand events to their handlers once more, with attempts counted anew. What receives into the inbox at the time sees them within a second.',
  args: {
    numbers: { type: 'positional', required: false, description: 'Numbers of the events, as events list shows them' },
    dead: { type: 'boolean', description: 'All that were given up' },
    ...inboxOption,
    json: { type: 'boolean', description: 'Print how many as JSON' },
  },
  examples: [
    'intercom-tools events replay 17',
    'intercom-tools events replay 17 18 21',
    'intercom-tools events replay --dead',
  ],
  async run({ values, terminal }) {
    const { numbers: words, dead, json } = values;
    if ((words === undefined) === !dead) {
      throw new InvalidParamsError([{ field: 'NUMBERS', message: 'or --dead: expected one of the two' }]);
    }
    const numbers = (words ?? '').split(',').flatMap((word) => (word === '' ? [] : [readEventNumber(word)]));
    const which = dead ? ({ state: 'dead' } as const) : { numbers };
    const replayed = await withInbox(values.inbox, terminal, (inbox) => inbox.replay(which));
    const left = dead ? 0 : new Set(numbers).size - replayed;
    if (json) await terminal.out.line(toJson({ replayed, left }));
    else {
      await terminal.out.line(`Due again: ${replayed}`);
      if (left > 0) {
        await terminal.err.line(
          `Left alone: ${left}, which are not there, are being handled, or have lost their words.`,
        );
      }
    }
    return left > 0 ? 1 : 0;
  },
});

/** The command, for any count of numbers: they become one word, since it is one argument that they are the value of. */
export function prepareEventsReplay(raw: readonly string[]): Prepared {
  const numbers: string[] = [];
  const others = raw.filter((word, at) => {
    const isNumber = /^\d+(,\d+)*,?$/.test(word) && raw[at - 1] !== '--inbox';
    if (isNumber) numbers.push(word);
    return !isNumber;
  });
  return { command: eventsReplayCommand, raw: numbers.length === 0 ? raw : [numbers.join(','), ...others] };
}
