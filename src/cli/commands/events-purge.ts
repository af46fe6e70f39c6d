import { InvalidParamsError } from '../../errors.js';
import { agrees } from '../ask.js';
import { defineCommand } from '../command.js';
import { timeOf } from '../events/event-line.js';
import { inboxOption } from '../events/inbox-option.js';
import { withInbox } from '../events/open-visited.js';
import { readDate } from '../read-date.js';
import { toJson } from '../render/json.js';

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
    const before = values.before === undefined ? undefined : readDate('before', values.before);
    const erased = await withInbox(values.inbox, terminal, async (inbox) => {
      if (!yes && !(await agrees(question(contact, before), terminal))) return undefined;
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

function question(contact: string | undefined, before: number | undefined): string {
  const conditions = [
    ...(contact === undefined ? [] : [`about the contact ${contact}`]),
    ...(before === undefined ? [] : [`received before ${timeOf(before)}`]),
  ];
  return `Erase the words of all events ${conditions.join(' and ')}? This cannot be undone.`;
}
