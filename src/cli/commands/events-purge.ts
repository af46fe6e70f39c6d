import { InvalidParamsError } from '../../errors.js';
import { defineCommand } from '../command.js';
import { timeOf } from '../events/event-line.js';
import { inboxOption } from '../events/inbox-option.js';
import { withInbox } from '../events/open-visited.js';
import { questionsOf } from '../login/questions.js';
import { toJson } from '../render/json.js';
import type { Terminal } from '../terminal.js';

export const eventsPurgeCommand = defineCommand({
  description:
    "Erase customers' words for good: bodies, contact ids and errors. Numbers, ids and topics stay, so that a late repeat is still known. What waits for its handler is erased as well.",
  args: {
    contact: { type: 'string', valueHint: 'id', description: 'All that is about this contact or was written by it' },
    before: {
      type: 'string',
      valueHint: 'date',
      description: 'All that came before: 2026-01-31, or a time in ISO 8601',
    },
    yes: { type: 'boolean', description: 'Do not ask' },
    ...inboxOption,
    json: { type: 'boolean', description: 'Print how many as JSON' },
  },
  examples: [
    'intercom-tools events purge --contact 65f0c0ffee0123456789ab01',
    'intercom-tools events purge --before 2026-01-31 --yes',
  ],
  async run({ values, terminal }) {
    const { contact, yes, json } = values;
    if (contact === undefined && values.before === undefined) {
      throw new InvalidParamsError([{ field: '--contact', message: 'or --before: expected at least one of the two' }]);
    }
    if (contact === '') throw new InvalidParamsError([{ field: '--contact', message: 'is empty: expected an id' }]);
    const before = values.before === undefined ? undefined : readDate(values.before);
    const erased = await withInbox(values.inbox, terminal, async (inbox) => {
      if (!yes && !(await agrees(described(contact, before), terminal))) return undefined;
      return inbox.erase({
        ...(contact === undefined ? {} : { contactId: contact }),
        ...(before === undefined ? {} : { before }),
      });
    });
    if (json) await terminal.out.line(toJson({ erased: erased ?? 0 }));
    else if (erased === undefined) await terminal.out.line('Nothing was erased.');
    else await terminal.out.line(`Erased the words of ${erased} ${erased === 1 ? 'event' : 'events'}.`);
    return erased === undefined ? 1 : 0;
  },
});

function described(contact: string | undefined, before: number | undefined): string {
  const conditions = [
    ...(contact === undefined ? [] : [`about the contact ${contact}`]),
    ...(before === undefined ? [] : [`received before ${timeOf(before)}`]),
  ];
  return `all events ${conditions.join(' and ')}`;
}

/** @throws InvalidParamsError where nobody can be asked */
async function agrees(what: string, terminal: Terminal): Promise<boolean> {
  const { stdin } = terminal;
  if (!('isTTY' in stdin && stdin.isTTY === true)) {
    throw new InvalidParamsError([{ field: '--yes', message: 'is missing: nobody is there to be asked' }]);
  }
  const questions = questionsOf(terminal);
  try {
    return /^y(es)?$/i.test(await questions.ask(`Erase the words of ${what}? This cannot be undone. [y/N]`));
  } finally {
    questions.close();
  }
}

/** A day begins at midnight UTC. @returns unix milliseconds */
function readDate(text: string): number {
  const isIso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text);
  const time = isIso ? Date.parse(text) : Number.NaN;
  if (Number.isFinite(time)) return time;
  const message = `is ${JSON.stringify(text)}: expected a day such as 2026-01-31, or a time such as 2026-01-31T18:00:00Z`;
  throw new InvalidParamsError([{ field: '--before', message }]);
}
