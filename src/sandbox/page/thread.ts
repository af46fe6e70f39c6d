import { admins } from '../resources/admins.js';
import type { ConversationRecord } from '../resources/conversations/model.js';
import { showAuthor } from '../resources/inbox/authors.js';
import type { Assignee, Attachment, Author } from '../resources/inbox/thread-fields.js';
import { teams } from '../resources/teams.js';
import { tickets } from '../resources/tickets/model.js';
import type { World } from '../world/world.js';
import { type ConversationSummary, summarizeConversation } from './conversation-kind.js';

/** As many of the newest parts as Intercom's API shows of a conversation or a ticket. */
const SHOWN_PARTS = 500;

/** Everything that was written and done in a conversation or a ticket. */
export interface ThreadParts {
  /** Oldest first. */
  readonly parts: readonly ThreadPart[];
  /** How many older parts are left out. */
  readonly omitted: number;
}

interface ConversationThread extends ConversationSummary, ThreadParts {
  readonly remark: string | null;
  /** Unix seconds. */
  readonly ratedAt: number | null;
  /** Tickets that are linked with it. */
  readonly links: readonly ThreadLink[];
}

/** A ticket of a conversation, or a conversation of a ticket. */
export interface ThreadLink {
  readonly kind: 'conversations' | 'tickets';
  readonly id: string;
  /** What people call it. */
  readonly label: string;
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
  /** What it changed, in words: `Priority: High`. */
  readonly change: string | null;
  readonly attachments: readonly Attachment[];
  /** Texts of the buttons that the customer is offered. */
  readonly choices: readonly string[];
  readonly redacted: boolean;
}

export function showConversation(world: World, conversation: ConversationRecord): ConversationThread {
  const { source, created_at, rating, links } = conversation;
  const first: ThreadPart = {
    id: source.id,
    type: 'source',
    body: source.body,
    author: authorOf(world, source.author),
    at: created_at,
    assignedTo: null,
    change: null,
    attachments: source.attachments,
    choices: [],
    redacted: source.redacted,
  };
  const { parts, omitted } = showParts(world, conversation.parts, () => null);
  return {
    ...summarizeConversation(world, conversation),
    parts: [first, ...parts],
    omitted,
    remark: rating?.remark || null,
    ratedAt: rating?.updated_at ?? null,
    links: links.flatMap(({ type, id }) => {
      const ticket = type === 'ticket' ? tickets.get(world, id) : undefined;
      return ticket === undefined ? [] : [{ kind: 'tickets', id, label: `Ticket #${ticket.ticket_id}` }];
    }),
  };
}

/** What parts of conversations and of tickets have in common. */
interface AnyPart {
  readonly id: string;
  readonly part_type: string;
  readonly body: string | null;
  readonly author: Author;
  readonly created_at: number;
  readonly assigned_to: Assignee | null;
  readonly attachments: readonly Attachment[];
  readonly options: readonly { readonly text: string }[];
  readonly redacted?: boolean;
}

/** The newest parts. @param changeOf what a part changed, in words */
export function showParts<P extends AnyPart>(
  world: World,
  parts: readonly P[],
  changeOf: (part: P) => string | null,
): ThreadParts {
  const shown = parts.slice(-SHOWN_PARTS);
  return {
    omitted: parts.length - shown.length,
    parts: shown.map((part) => ({
      id: part.id,
      type: part.part_type,
      body: part.body,
      author: authorOf(world, part.author),
      at: part.created_at,
      assignedTo: part.assigned_to === null ? null : nameOf(world, part.assigned_to),
      change: changeOf(part),
      attachments: part.attachments,
      choices: part.options.map(({ text }) => text),
      redacted: part.redacted === true,
    })),
  };
}

function authorOf(world: World, author: Author): ThreadPart['author'] {
  const { name, email } = showAuthor(world, author);
  return { side: author.type, name: name || email || 'Somebody without a name' };
}

function nameOf(world: World, { type, id }: Assignee): string | null {
  return (type === 'team' ? teams.get(world, id) : admins.get(world, id))?.name ?? null;
}
