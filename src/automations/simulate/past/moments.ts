import { type JsonObject, objectAt, textAt } from '../../../webhooks/notification/json.js';
import { appliedAt, type PastThing, ratedAt, type Side, sideOf, timedTags, timeOf, typeOf } from './thing.js';

/** Something that happened to a conversation or a ticket, and that webhooks told of. */
export interface Moment {
  /** Unix seconds. */
  readonly at: number;
  readonly topic: string;
  /** How many parts there were by then, the one that caused it included. */
  readonly parts: number;
  /** The tag that was put on. */
  readonly tag?: JsonObject;
}

type Topics = readonly (readonly [RegExp, string])[];

const repliedTypes = /^(comment|open|quick_reply|message_reply)$/;

/** Topics of the parts of conversations, by who wrote them. The first that fits holds. */
const conversationTopics: Readonly<Record<Side, Topics>> = {
  contact: [[repliedTypes, 'conversation.user.replied']],
  admin: [
    [/^(comment|quick_reply)$/, 'conversation.admin.replied'],
    [/^note/, 'conversation.admin.noted'],
    [/^assign_and_reopen|^assign_and_open/, 'conversation.admin.open.assigned'],
    [/assign/, 'conversation.admin.assigned'],
    [/unsnooz/, 'conversation.admin.unsnoozed'],
    [/snooz/, 'conversation.admin.snoozed'],
    [/^close/, 'conversation.admin.closed'],
    [/open/, 'conversation.admin.opened'],
    [/priority/, 'conversation.priority.updated'],
    [/^participant_added/, 'conversation.contact.attached'],
    [/^participant_removed/, 'conversation.contact.detached'],
  ],
  bot: [
    [repliedTypes, 'conversation.operator.replied'],
    [/^note/, 'conversation.admin.noted'],
    [/^assign_and_reopen|^assign_and_open/, 'conversation.admin.open.assigned'],
    [/assign/, 'conversation.admin.assigned'],
    [/unsnooz/, 'conversation.admin.unsnoozed'],
    [/snooz/, 'conversation.admin.snoozed'],
    [/^close/, 'conversation.admin.closed'],
    [/priority/, 'conversation.priority.updated'],
  ],
};

const ofTicketStaff: Topics = [
  [/^(comment|quick_reply)$/, 'ticket.admin.replied'],
  [/^note/, 'ticket.note.created'],
  [/unsnooz/, 'ticket.admin.unsnoozed'],
  [/snooz/, 'ticket.admin.snoozed'],
  [/state_updated/, 'ticket.state.updated'],
  [/attribute/, 'ticket.attribute.updated'],
  [/^participant_added/, 'ticket.contact.attached'],
  [/^participant_removed/, 'ticket.contact.detached'],
  [/rating/, 'ticket.rating.provided'],
];

const ticketTopics: Readonly<Record<Side, Topics>> = {
  contact: [
    [repliedTypes, 'ticket.contact.replied'],
    [/rating/, 'ticket.rating.provided'],
  ],
  admin: ofTicketStaff,
  bot: ofTicketStaff,
};

/** Topics that what is kept of the past can tell of. Of all others nothing is left to replay. */
export const replayedTopics: ReadonlySet<string> = new Set([
  ...[...Object.values(conversationTopics), ...Object.values(ticketTopics)].flatMap((topics) =>
    topics.map(([, topic]) => topic),
  ),
  'conversation.user.created',
  'conversation.admin.single.created',
  'conversation.rating.added',
  'conversation_part.tag.created',
  'ticket.created',
  'ticket.admin.assigned',
  'ticket.team.assigned',
  'ticket.resolved',
]);

/** What happened to it, in order. Of several things within one second, what was rated or tagged comes after the parts. */
export function momentsOf(thing: PastThing): Moment[] {
  const begun: Moment = { at: thing.createdAt, topic: beginningOf(thing), parts: 0 };
  const ofParts = thing.parts.flatMap((part, index) =>
    topicsOf(thing, part).map((topic): Moment => ({ at: timeOf(part), topic, parts: index + 1 })),
  );
  const moments = [begun, ...ofParts, ...ratingOf(thing), ...taggingsOf(thing)];
  return moments
    .map((one, index) => ({ one, index }))
    .sort(inOrder)
    .map(({ one }) => one);
}

interface Placed {
  readonly one: Moment;
  readonly index: number;
}

function inOrder(left: Placed, right: Placed): number {
  return left.one.at - right.one.at || left.index - right.index;
}

function beginningOf({ kind, whole }: PastThing): string {
  if (kind === 'ticket') return 'ticket.created';
  const source = objectAt(whole, 'source');
  const isByContact = source === undefined || sideOf(source) === 'contact';
  return isByContact ? 'conversation.user.created' : 'conversation.admin.single.created';
}

function topicsOf({ kind }: PastThing, part: JsonObject): string[] {
  const type = typeOf(part);
  if (kind === 'ticket' && /assign/.test(type)) {
    return [
      textAt(objectAt(part, 'assigned_to'), 'type') === 'team' ? 'ticket.team.assigned' : 'ticket.admin.assigned',
    ];
  }
  const topics = (kind === 'ticket' ? ticketTopics : conversationTopics)[sideOf(part)];
  const topic = topics.find(([types]) => types.test(type))?.[1];
  if (topic === undefined) return [];
  const isResolved = topic === 'ticket.state.updated' && part.ticket_state === 'resolved';
  return isResolved ? [topic, 'ticket.resolved'] : [topic];
}

function ratingOf(thing: PastThing): Moment[] {
  const at = ratedAt(thing);
  return at === null ? [] : [{ at, topic: 'conversation.rating.added', parts: partsBy(thing, at) }];
}

function taggingsOf(thing: PastThing): Moment[] {
  if (thing.kind === 'ticket') return [];
  return timedTags(thing).map((tag) => {
    const at = appliedAt(tag);
    return { at, topic: 'conversation_part.tag.created', parts: partsBy(thing, at), tag };
  });
}

/** How many parts there were at the end of a second. */
function partsBy({ parts }: PastThing, at: number): number {
  return parts.filter((part) => timeOf(part) <= at).length;
}
