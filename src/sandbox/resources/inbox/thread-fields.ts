import { ref } from '../../table/reference.js';
import { list, nullable, number, object, oneOf, text, type ValueOf, variant } from '../../table/shape.js';

/*
 * Shapes of fields that conversations and tickets share.
 */

/**
 * Who wrote or did something. Names are looked up when shown, so that they are always today's. A contact may have been
 * deleted since, and what it wrote stays.
 */
export const author = variant('type', {
  admin: object({ type: oneOf('admin'), id: ref('admins') }),
  contact: object({ type: oneOf('contact'), id: text }),
  bot: object({ type: oneOf('bot') }),
});

export type Author = ValueOf<typeof author>;

/** The workspace's bot does what no admin is named for. */
export const BOT: Author = { type: 'bot' };

/** Whom something is assigned to: a teammate or a team. */
export const assignee = variant('type', {
  admin: object({ type: oneOf('admin'), id: ref('admins') }),
  team: object({ type: oneOf('team'), id: ref('teams') }),
});

export type Assignee = ValueOf<typeof assignee>;

/** A file on a part. */
const attachment = object({
  type: oneOf('upload'),
  name: text,
  url: text,
  content_type: text,
  /** Bytes; 0 when only the address is known. */
  filesize: number,
});

export type Attachment = ValueOf<typeof attachment>;

export const attachments = list(attachment);

/** A button that a contact can press instead of writing. */
const quickReply = object({ text, uuid: text });

export type QuickReply = ValueOf<typeof quickReply>;

export const quickReplies = list(quickReply);

/** A conversation or ticket that another one is linked with. */
const link = object({ type: oneOf('conversation', 'ticket'), id: text });

export type Link = ValueOf<typeof link>;

export const links = list(link);

export const adminAssigneeId = nullable(ref('admins'));
export const teamAssigneeId = nullable(ref('teams'));
export const companyId = nullable(ref('companies'));
export const contactIds = list(ref('contacts'));
