import type { Field, FieldType, FieldValue } from '../../search/field.js';
import { followed } from '../../search/follow.js';
import { byId, byKey, byKeyOrZero, bySortedList } from '../../search/indexed.js';
import { createWordReader } from '../../search/words.js';
import type { World } from '../../world/world.js';
import { admins } from '../admins.js';
import { contacts } from '../contacts/model.js';
import { showAuthor } from '../inbox/authors.js';
import { type ConversationRecord, conversations } from './model.js';
import { countParts, median } from './statistics.js';

type Read = (conversation: ConversationRecord) => FieldValue;
type FieldTable = Record<string, Field<ConversationRecord>>;

/** Every field that conversations can be searched by. */
export function conversationFields(world: World): ReadonlyMap<string, Field<ConversationRecord>> {
  return new Map(
    Object.entries({
      ...ofType('string', TEXTS),
      ...ofType('string', authorTexts(world), {
        elsewhere: followed(conversations.in(world), authorId, [contacts.in(world), admins.in(world)]),
      }),
      ...ofType('boolean', FLAGS),
      ...ofType('date', DATES),
      ...ofType('integer', NUMBERS),
      ...indexed(world),
    }),
  );
}

function ofType(
  type: FieldType,
  reads: Readonly<Record<string, Read>>,
  more: Pick<Field<ConversationRecord>, 'elsewhere'> = {},
): FieldTable {
  return Object.fromEntries(Object.entries(reads).map(([name, read]) => [name, { type, read, ...more }]));
}

function indexed(world: World): FieldTable {
  const all = conversations.in(world);
  const words = createWordReader<ConversationRecord>(({ source }) => source.body);
  return {
    id: { type: 'string', read: (one) => one.id, lookup: byId(all), number: { type: 'integer', read: idNumber } },
    created_at: { type: 'date', read: (one) => one.created_at, ...bySortedList(all.sorted('created_at')) },
    updated_at: { type: 'date', read: (one) => one.updated_at, ...bySortedList(all.sorted('updated_at')) },
    contact_ids: { type: 'string', read: (one) => one.contact_ids, lookup: byKey(all, 'contact') },
    tag_ids: {
      type: 'string',
      read: (one) => one.tags.map((tag) => tag.tag_id),
      lookup: byKey(all, 'tag'),
    },
    admin_assignee_id: {
      type: 'integer',
      read: (one) => Number(one.admin_assignee_id ?? 0),
      none: 0,
      lookup: byKeyOrZero(all, 'admin'),
    },
    team_assignee_id: {
      type: 'integer',
      read: (one) => Number(one.team_assignee_id ?? 0),
      none: 0,
      lookup: byKeyOrZero(all, 'team'),
    },
    // Matched word by word: one word hits, two never do.
    'source.body': { type: 'string', read: words, caseless: true },
  };
}

function idNumber({ id }: ConversationRecord): number {
  return Number(id);
}

function authorId({ source: { author } }: ConversationRecord): string {
  return author.type === 'bot' ? 'bot' : author.id;
}

/** People change apart from their conversations. */
function authorTexts(world: World): Record<string, Read> {
  const author = ({ source }: ConversationRecord) => showAuthor(world, source.author);
  return {
    'source.author.id': (one) => author(one).id,
    'source.author.type': (one) => author(one).type,
    'source.author.name': (one) => author(one).name,
    'source.author.email': (one) => author(one).email || null,
  };
}

const TEXTS: Readonly<Record<string, Read>> = {
  'source.type': (one) => one.source.type,
  'source.id': (one) => one.source.id,
  'source.delivered_as': (one) => one.source.delivered_as,
  'source.subject': (one) => one.source.subject,
  'source.url': () => null,
  teammate_ids: (one) => one.teammate_ids,
  channel_initiated: (one) => one.source.type,
  state: (one) => one.state,
  priority: (one) => one.priority,
  'statistics.last_closed_by_id': (one) => one.statistics.last_closed_by_id,
  'conversation_rating.remark': (one) => one.rating?.remark,
  'conversation_rating.contact_id': (one) => one.rating?.contact_id,
  // Intercom spells it so; the whole word works as well.
  'conversation_rating.admin_d': (one) => one.rating?.admin_id,
  'conversation_rating.admin_id': (one) => one.rating?.admin_id,
  'ai_agent.resolution_state': (one) => one.ai_agent?.resolution_state,
  'ai_agent.last_answer_type': (one) => one.ai_agent?.last_answer_type,
  'ai_agent.rating_remark': (one) => one.ai_agent?.rating_remark,
  'ai_agent.source_type': () => null,
  'ai_agent.source_title': () => null,
};

const FLAGS: Readonly<Record<string, Read>> = {
  open: (one) => one.state !== 'closed',
  read: (one) => one.read,
  ai_agent_participated: (one) => one.ai_agent !== undefined,
};

const DATES: Readonly<Record<string, Read>> = {
  waiting_since: (one) => one.waiting_since,
  snoozed_until: (one) => one.snoozed_until,
  'statistics.first_contact_reply_at': (one) => one.statistics.first_contact_reply_at,
  'statistics.first_assignment_at': (one) => one.statistics.first_assignment_at,
  'statistics.first_admin_reply_at': (one) => one.statistics.first_admin_reply_at,
  'statistics.first_close_at': (one) => one.statistics.first_close_at,
  'statistics.last_assignment_at': (one) => one.statistics.last_assignment_at,
  'statistics.last_assignment_admin_reply_at': (one) => one.statistics.last_assignment_admin_reply_at,
  'statistics.last_contact_reply_at': (one) => one.statistics.last_contact_reply_at,
  'statistics.last_admin_reply_at': (one) => one.statistics.last_admin_reply_at,
  'statistics.last_close_at': (one) => one.statistics.last_close_at,
  'conversation_rating.requested_at': (one) => one.rating?.created_at,
  'conversation_rating.replied_at': (one) => one.rating?.updated_at,
};

const NUMBERS: Readonly<Record<string, Read>> = {
  'statistics.time_to_assignment': (one) => one.statistics.time_to_assignment,
  'statistics.time_to_admin_reply': (one) => one.statistics.time_to_admin_reply,
  'statistics.time_to_first_close': (one) => one.statistics.time_to_first_close,
  'statistics.time_to_last_close': (one) => one.statistics.time_to_last_close,
  'statistics.median_time_to_reply': ({ statistics }) =>
    statistics.reply_times.length === 0 ? null : median(statistics.reply_times),
  'statistics.count_reopens': (one) => one.statistics.count_reopens,
  'statistics.count_assignments': (one) => one.statistics.count_assignments,
  'statistics.count_conversation_parts': (one) => countParts(one.parts.length),
  'conversation_rating.score': (one) => one.rating?.rating,
  // The name in Intercom's own example query.
  'conversation_rating.rating': (one) => one.rating?.rating,
  'ai_agent.rating': (one) => one.ai_agent?.rating,
};
