import { admins } from '../resources/admins.js';
import type { ConversationRecord, PartRecord } from '../resources/conversations/model.js';
import { showAuthor } from '../resources/inbox/authors.js';
import type { Assignee, Attachment } from '../resources/inbox/thread-fields.js';
import { teams } from '../resources/teams.js';
import type { World } from '../world/world.js';
import { type ConversationSummary, summarize } from './summary.js';

/** As many of the newest parts as Intercom's API shows of a conversation. */
const SHOWN_PARTS = 500;

/** A conversation with everything that was written and done in it. */
export interface Thread extends ConversationSummary {
  /** Oldest first. */
  readonly parts: readonly ThreadPart[];
  /** How many older parts are left out. */
  readonly omitted: number;
  readonly remark: string | null;
  /** Unix seconds. */
  readonly ratedAt: number | null;
}

export interface ThreadPart {
  readonly id: string;
  /** Intercom's part type; the message that began the conversation is called `source`. */
  readonly type: string;
  /** HTML that came from outside. */
  readonly body: string | null;
  /** `side` says whether the customer, the team or the bot wrote it. */
  readonly author: { readonly side: 'contact' | 'admin' | 'bot'; readonly name: string };
  /** Unix seconds. */
  readonly at: number;
  /** Name of whom it was assigned to. */
  readonly assignedTo: string | null;
  readonly attachments: readonly Attachment[];
  /** Texts of the buttons that the customer is offered. */
  readonly choices: readonly string[];
  readonly redacted: boolean;
}

export function showThread(world: World, conversation: ConversationRecord): Thread {
  const { parts, source, created_at, rating } = conversation;
  const shown = parts.slice(-SHOWN_PARTS);
  const omitted = parts.length - shown.length;
  const first: ThreadPart = {
    id: source.id,
    type: 'source',
    body: source.body,
    author: authorOf(world, source.author),
    at: created_at,
    assignedTo: null,
    attachments: source.attachments,
    choices: [],
    redacted: source.redacted,
  };
  return {
    ...summarize(world, conversation),
    parts: [first, ...shown.map((part) => showPart(world, part))],
    omitted,
    remark: rating?.remark || null,
    ratedAt: rating?.updated_at ?? null,
  };
}

function showPart(world: World, part: PartRecord): ThreadPart {
  return {
    id: part.id,
    type: part.part_type,
    body: part.body,
    author: authorOf(world, part.author),
    at: part.created_at,
    assignedTo: part.assigned_to === null ? null : nameOf(world, part.assigned_to),
    attachments: part.attachments,
    choices: part.options.map(({ text }) => text),
    redacted: part.redacted,
  };
}

function authorOf(world: World, author: PartRecord['author']): ThreadPart['author'] {
  const { name, email } = showAuthor(world, author);
  return { side: author.type, name: name || email || 'Somebody without a name' };
}

function nameOf(world: World, { type, id }: Assignee): string | null {
  return (type === 'team' ? teams.get(world, id) : admins.get(world, id))?.name ?? null;
}
