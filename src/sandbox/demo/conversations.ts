import type { AdminRecord } from '../resources/admins.js';
import { type ContactRecord, contacts } from '../resources/contacts/model.js';
import { assign, close, open, reply, snooze } from '../resources/conversations/actions.js';
import { createConversation } from '../resources/conversations/create.js';
import { type ConversationRecord, conversations } from '../resources/conversations/model.js';
import { rateConversation } from '../resources/conversations/rate.js';
import { textToHtml } from '../resources/inbox/html.js';
import type { ReplyKind } from '../resources/inbox/replies.js';
import type { Author } from '../resources/inbox/thread-fields.js';
import { messageIds } from '../resources/messages/model.js';
import { atTime } from '../world/at-time.js';
import type { Random } from '../world/random.js';
import type { World } from '../world/world.js';
import type { DemoContacts } from './contacts.js';
import { SCRIPTS, type Script, type Step } from './conversation-scripts.js';
import type { DemoTags } from './tags.js';
import type { DemoTeam } from './team.js';

const HOUR = 3600;
const DAY = 24 * HOUR;

interface Participants {
  readonly team: DemoTeam;
  readonly admin: AdminRecord;
  readonly contact: ContactRecord;
}

/** Runs the scripts one after the other over the last weeks, with the same actions that calls use. */
export function addDemoConversations(
  world: World,
  random: Random,
  team: DemoTeam,
  tags: DemoTags,
  contacts: DemoContacts,
): readonly ConversationRecord[] {
  const now = world.clock.now();
  const people: ContactRecord[] = [];
  const made = SCRIPTS.map((script, index) => {
    const list = script.by === 'lead' ? contacts.leads : contacts.users;
    const contact = list[(index * 3) % list.length];
    const admin = team.admins[index % (team.admins.length - 1)];
    if (contact === undefined || admin === undefined) throw new Error('The demo has no contact or no admin.');
    people.push(contact);
    const at = now - (SCRIPTS.length - index) * DAY - random.integer(0, 6 * HOUR);
    return replay(world, random, script, { team, admin, contact }, tags, at);
  });
  for (const contact of people) keepNewest(world, contact);
  return made;
}

function replay(
  world: World,
  random: Random,
  script: Script,
  people: Participants,
  tags: DemoTags,
  startedAt: number,
): ConversationRecord {
  const writer: Author =
    script.by === 'admin' ? { type: 'admin', id: people.admin.id } : { type: 'contact', id: people.contact.id };
  let at = startedAt;
  const conversation = createConversation(atTime(world, at), {
    source: { id: world.nextId(messageIds), body: textToHtml(script.text), author: writer },
    contactIds: [people.contact.id],
  });
  const tag = script.tag === undefined ? undefined : tags[script.tag];
  conversations.in(world).update(conversation, {
    title: script.title ?? '',
    priority: script.priority ?? 'none',
    company_id: people.contact.company_ids[0] ?? null,
    tags: tag === undefined ? [] : [{ tag_id: tag.id, applied_at: at, applied_by: people.admin.id }],
  });
  for (const step of script.steps) {
    at += random.integer(HOUR / 4, 3 * HOUR);
    perform(atTime(world, at), conversation, step, script, people, world.clock.now());
  }
  return conversation;
}

function perform(
  world: World,
  conversation: ConversationRecord,
  step: Step,
  script: Script,
  { team, admin, contact }: Participants,
  today: number,
): void {
  switch (step.do) {
    case 'comment':
    case 'note':
      reply(world, conversation, written(step.do, { type: 'admin', id: admin.id }, step.text));
      break;
    case 'contact':
      reply(world, conversation, written('comment', { type: 'contact', id: contact.id }, step.text));
      break;
    case 'close':
      close(world, conversation, admin.id, null);
      break;
    case 'open':
      open(world, conversation, admin.id);
      break;
    case 'snooze':
      snooze(world, conversation, admin.id, today + 3 * DAY);
      break;
    case 'assign':
      assign(world, conversation, admin.id, { type: 'admin', id: admin.id }, null);
      break;
    case 'assign_team':
      assign(world, conversation, admin.id, { type: 'team', id: team[script.team ?? 'support'].id }, null);
      break;
    case 'rate':
      rateConversation(world, conversation, { contactId: contact.id, rating: step.rating, remark: step.remark });
  }
}

function written(kind: ReplyKind, author: Author, text: string) {
  return { kind, author, body: textToHtml(text), attachments: [], options: [], chosen: null, createdAt: null };
}

/** Replaying the past must not make a person look older than what else happened to them. */
function keepNewest(world: World, contact: ContactRecord): void {
  const { updated_at, last_seen_at, last_replied_at, last_contacted_at } = contact;
  const newest = Math.max(updated_at, last_seen_at ?? 0, last_replied_at ?? 0, last_contacted_at ?? 0);
  contacts.in(world).update(contact, { updated_at: newest });
}
