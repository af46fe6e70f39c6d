import { refuse } from '../../http/errors.js';
import { invalid, missing, readFlag, readText, readTime, requireText } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import { readAttachments } from './attachments.js';
import { sanitized, toHtml } from './html.js';
import { REPLY_FIELDS, requireAdmin, requirePerson } from './people.js';
import { requireQuickReplies } from './quick-replies.js';
import type { Attachment, Author, QuickReply } from './thread-fields.js';

export type ReplyKind = 'comment' | 'note' | 'quick_reply';

/** What somebody writes into a conversation or a ticket. */
export interface Reply {
  readonly kind: ReplyKind;
  readonly author: Author;
  /** HTML; null for buttons alone. */
  readonly body: string | null;
  readonly attachments: readonly Attachment[];
  /** Buttons that an admin offers. */
  readonly options: readonly QuickReply[];
  /** The button that a contact pressed. */
  readonly chosen: string | null;
  /** Unix seconds, when the caller says when it was written. */
  readonly createdAt: number | null;
}

/** @param options.adminFiles whether an admin may attach files, not just addresses */
export function readReply(call: Call, options: { adminFiles: boolean }): Reply {
  const { body } = call;
  const type = requireText(body, 'type');
  const kind = requireText(body, 'message_type');
  readFlag(body, 'skip_notifications');
  if (type === 'admin') return readAdminReply(call, kind, options.adminFiles);
  if (type === 'user' || type === 'contact' || type === 'lead') return readContactReply(call, kind);
  throw invalid('type', 'admin or user');
}

function readAdminReply(call: Call, kind: string, files: boolean): Reply {
  if (kind !== 'comment' && kind !== 'note' && kind !== 'quick_reply') {
    throw invalid('message_type', 'comment, note or quick_reply');
  }
  const author: Author = { type: 'admin', id: requireAdmin(call).id };
  const attachments = readAttachments(call, { files });
  const options = kind === 'quick_reply' ? requireQuickReplies(call.body) : [];
  const body = kind === 'quick_reply' ? null : readBody(sanitized(readText(call.body, 'body') ?? ''), attachments);
  return {
    kind,
    author,
    body,
    attachments,
    options,
    chosen: null,
    createdAt: readTime(call.body, 'created_at') ?? null,
  };
}

function readContactReply(call: Call, kind: string): Reply {
  if (kind !== 'comment' && kind !== 'quick_reply') throw invalid('message_type', 'comment for a contact');
  const contact = requirePerson(call, call.body, REPLY_FIELDS);
  if (contact.blocked) throw refuse(403, 'action_forbidden', 'A blocked contact cannot reply');
  const attachments = readAttachments(call);
  const [chosen] = kind === 'quick_reply' ? requireQuickReplies(call.body) : [];
  return {
    kind: 'comment',
    author: { type: 'contact', id: contact.id },
    body: chosen === undefined ? readBody(readText(call.body, 'body') ?? '', attachments) : toHtml(chosen.text),
    attachments,
    options: [],
    chosen: chosen?.uuid ?? null,
    createdAt: readTime(call.body, 'created_at') ?? null,
  };
}

/** A comment or note needs a text, or at least something attached. */
function readBody(text: string, attachments: readonly Attachment[]): string | null {
  if (text.trim() !== '') return toHtml(text);
  if (attachments.length > 0) return null;
  throw missing('body');
}
