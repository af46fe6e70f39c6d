import { InvalidParamsError } from '../../errors.js';
import { isObject } from '../../tool/json.js';
import type { InboxEntry } from '../../webhooks/index.js';
import { defineCommand } from '../command.js';
import { eventData } from '../events/event-line.js';
import { readEventNumber } from '../events/event-number.js';
import { saidIn, whoOf } from '../events/event-words.js';
import { inboxOption } from '../events/inbox-option.js';
import { notificationOf } from '../events/notification-of.js';
import { withInbox } from '../events/open-visited.js';
import type { Printer } from '../printer.js';
import { fieldLines } from '../render/fields.js';
import { toJson } from '../render/json.js';
import { plain } from '../render/plain.js';

export const eventsShowCommand = defineCommand({
  args: {
    number: { type: 'positional', description: 'Number of the event, as listen and events list show it' },
    ...inboxOption,
    json: { type: 'boolean', description: 'Print all of it as JSON, with the notification as it was sent' },
  },
  examples: ['intercom-tools events show 17', 'intercom-tools events show 17 --json'],
  async run({ values, terminal }) {
    const number = readEventNumber(values.number);
    const entry = await withInbox(values.inbox, terminal, (inbox) => inbox.get(number));
    if (entry === undefined) {
      const message = `is ${number}, which is not in the inbox: "intercom-tools events list" shows what is`;
      throw new InvalidParamsError([{ field: 'NUMBER', message }]);
    }
    await terminal.out.line(values.json ? toJson(eventData(entry)) : shown(entry, terminal.out));
    return 0;
  },
});

/** How the inbox keeps it, what was said in full, and then everything that came along. */
function shown(entry: InboxEntry, out: Printer): string {
  const { notification: _whole, number, topic, ...kept } = eventData(entry);
  const title = out.paint('bold', plain(`#${number}  ${topic}`));
  const facts = fieldLines(kept);
  if (entry.body === null) return [title, '', ...facts, '', 'Its words were erased.'].join('\n');
  const notification = notificationOf(entry);
  if (notification === undefined) return [title, '', ...facts, '', plain(entry.body)].join('\n');
  const [who, said] = [whoOf(notification), saidIn(notification)];
  const words = said === '' ? [] : ['', plain(who === '' ? said : `${who}: ${said}`)];
  const item = isObject(notification.item) ? fieldLines(notification.item) : [];
  return [title, '', ...facts, ...words, '', out.paint('bold', 'Item'), ...item].join('\n');
}
