import { cleanText } from '../../../agent/text/clean-text.js';
import type { Conversation, PartAuthor } from '../../../generated/types.js';
import { isCustomer, type ThreadEntry, threadOf } from '../../../intercom/thread.js';

/**
 * Parts by teammates whose text the customer gets. The text of any other is for the team alone: notes, summaries, and what
 * Intercom may add.
 */
const publicKinds: ReadonlySet<string> = new Set([
  'began',
  'comment',
  'quick_reply',
  'open',
  'close',
  'assignment',
  'assign_and_reopen',
  'assign_and_unsnooze',
]);

/** A conversation as a document. */
export interface ConversationText {
  readonly text: string;
  /** How many messages are in it. */
  readonly messages: number;
}

/**
 * Who said what and when, the oldest first, with customers and teammates by name. Lines of a message are indented, so that
 * none passes for the head of another.
 *
 * @param internalNotes whether what teammates wrote for each other is in it, marked as such.
 */
export function conversationText(whole: Conversation, internalNotes: boolean): ConversationText {
  const entries = threadOf(whole).filter((entry) => hasMessage(entry) && (internalNotes || !isInternal(entry)));
  if (entries.length === 0) return { text: '', messages: 0 };
  const blocks = entries.map((entry) => {
    const head = `[${timeOf(entry.at)}] ${nameOf(entry.author)}${isInternal(entry) ? ', internal note' : ''}`;
    const files = entry.attachments.length === 0 ? [] : [`  Files: ${entry.attachments.join(', ')}`];
    return [head, ...(entry.text === '' ? [] : [indent(entry.text)]), ...files].join('\n');
  });
  const head = [headOf(whole), ...leftOut(whole)].join('\n');
  return { text: [head, ...blocks].join('\n\n'), messages: entries.length };
}

/** The title of a conversation, or what it begins with. */
export function conversationTitle(whole: Conversation): string {
  const { title, source, id } = whole;
  const [opening] = threadOf({ ...whole, conversation_parts: null });
  const candidates = [title, source?.subject, opening?.text].map((text) => oneLine(text ?? '', 120));
  return candidates.find((text) => text !== '') ?? `Conversation ${id}`;
}

/** Names of tags, in one text. */
export function tagNames(
  tags: { readonly tags?: readonly { readonly name?: string | null }[] } | null | undefined,
): string {
  return (tags?.tags ?? []).map(({ name }) => oneLine(name ?? '', 100)).join(', ');
}

/** A text on one line, shortened to so many characters. */
export function oneLine(text: string, maxLength: number): string {
  const bare = cleanText(text).replace(/\s+/g, ' ').trim();
  return bare.length <= maxLength
    ? bare
    : `${bare
        .slice(0, maxLength - 1)
        .toWellFormed()
        .trimEnd()}…`;
}

function headOf(whole: Conversation): string {
  const { state, tags, conversation_rating: rated, source, created_at } = whole;
  const names = tagNames(tags);
  const facts = [
    `Conversation of ${timeOf(created_at).slice(0, 10)}${source ? ` with ${nameOf(source.author)}` : ''}, ${state}`,
    ...(names === '' ? [] : [`tags: ${names}`]),
    ...(typeof rated?.rating === 'number' ? [`rated ${rated.rating} of 5`] : []),
  ];
  return `${conversationTitle(whole)}\n${facts.join('; ')}`;
}

/** Intercom gives the newest 500 parts. */
function leftOut({ conversation_parts: parts }: Conversation): string[] {
  const missing = (parts?.total_count ?? 0) - (parts?.conversation_parts.length ?? 0);
  return missing > 0 ? [`(The oldest ${missing} parts after the first message are left out.)`] : [];
}

function hasMessage({ text, attachments }: ThreadEntry): boolean {
  return text !== '' || attachments.length > 0;
}

function isInternal({ kind, author }: ThreadEntry): boolean {
  return !publicKinds.has(kind) && !isCustomer(author);
}

function nameOf(author: PartAuthor): string {
  const name = oneLine(author.name ?? '', 100);
  const role = isCustomer(author) ? 'customer' : author.type === 'bot' ? 'bot' : 'teammate';
  return name === '' ? `a ${role}` : `${name} (${role})`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}

function timeOf(seconds: number): string {
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? 'no time' : `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
