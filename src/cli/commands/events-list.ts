import { type InboxEntry, type InboxState, listTopics } from '../../webhooks/index.js';
import { wholeNumber } from '../arguments.js';
import { defineCommand } from '../command.js';
import { eventData, timeOf } from '../events/event-line.js';
import { saidIn, whoOf } from '../events/event-words.js';
import { inboxOption } from '../events/inbox-option.js';
import { notificationOf } from '../events/notification-of.js';
import { withInbox } from '../events/open-visited.js';
import { toJsonLine } from '../render/json.js';
import { type Column, table } from '../render/table.js';

const states = ['waiting', 'leased', 'done', 'dead'] as const satisfies readonly InboxState[];
const usualLimit = 50;

export const eventsListCommand = defineCommand({
  description:
    'List the notifications of a webhook inbox in the order of their arrival, also while listen receives into it.',
  args: {
    state: { type: 'enum', options: [...states], description: 'Only those that wait, are being handled, done or dead' },
    topic: { type: 'string', valueHint: 'topic', description: 'Only those of this topic' },
    workspace: { type: 'string', valueHint: 'id', description: 'Only those of this workspace' },
    after: { type: 'string', valueHint: 'number', description: 'Begin after this number' },
    limit: { type: 'string', valueHint: 'n', description: `At most so many; ${usualLimit} unless given` },
    ...inboxOption,
    json: { type: 'boolean', description: 'Print a line of JSON for each, with the notification as it was sent' },
  },
  choices: { topic: listTopics() },
  examples: [
    'intercom-tools events list --state dead',
    'intercom-tools events list --topic ticket.created --after 120 --limit 20',
    'intercom-tools events list --json --inbox ./inbox.db',
  ],
  async run({ values, terminal }) {
    const { topic, workspace, json } = values;
    const limit = values.limit === undefined ? usualLimit : wholeNumber('limit', values.limit, { min: 1, max: 10_000 });
    const after = values.after === undefined ? undefined : wholeNumber('after', values.after);
    const state = states.find((name) => name === values.state);
    const found = await withInbox(values.inbox, terminal, (inbox) =>
      inbox.list({
        limit,
        ...(after === undefined ? {} : { after }),
        ...(state === undefined ? {} : { state }),
        ...(topic === undefined ? {} : { topic }),
        ...(workspace === undefined ? {} : { workspace }),
      }),
    );
    const { out } = terminal;
    if (json) for (const entry of found) await out.line(toJsonLine(eventData(entry)));
    else if (found.length === 0)
      await out.line(
        isNarrowed(values) ? 'There are none.' : 'There are none yet: "intercom-tools listen" receives them.',
      );
    else {
      for (const line of table(columns, found.map(row), out.width)) await out.line(line);
      const last = found.at(-1);
      if (last !== undefined && found.length === limit) await out.line(`There may be more: --after ${last.number}`);
    }
    return 0;
  },
});

const columns: readonly Column[] = [
  { heading: 'NUMBER', widest: 12, least: 12 },
  { heading: 'HAPPENED', widest: 20, least: 20 },
  { heading: 'STATE', widest: 8, least: 8 },
  { heading: 'TRIES', widest: 5 },
  { heading: 'TOPIC', widest: 44 },
  { heading: 'WHO', widest: 24 },
  { heading: 'WHAT', widest: 60 },
];

function isNarrowed({ topic, workspace, state, after }: Readonly<Record<string, unknown>>): boolean {
  return [topic, workspace, state, after].some((value) => value !== undefined);
}

/** What failed is more to the point than what was said. */
function row(entry: InboxEntry): readonly string[] {
  const { number, createdAt, state, attempts, topic, error, body } = entry;
  const notification = notificationOf(entry);
  const who = notification === undefined ? '' : whoOf(notification);
  const said = notification === undefined ? (body === null ? '(erased)' : '(unreadable)') : saidIn(notification);
  const what = error ?? said;
  return [String(number), timeOf(createdAt * 1000), state, String(attempts), topic, who, what];
}
