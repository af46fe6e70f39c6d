import type { JsonValue } from '../json.js';
import type { Attachment } from '../resources/inbox/attachments.js';
import type { Author } from '../resources/inbox/authors.js';
import type { Link } from '../resources/inbox/links.js';
import type { Assignee } from '../resources/inbox/people.js';
import type { QuickReply } from '../resources/inbox/quick-replies.js';
import type { AppliedTag } from '../resources/tags/model.js';
import type { AttributeValue } from '../world/attributes.js';
import { list, nullable, number, object, oneOf, record, type Shape, simple, text, time, variant } from './shape.js';

/*
 * Shapes of what records of several kinds hold.
 */

export const nullableText = nullable(text);
export const nullableTime = nullable(time);
export const texts = list(text);

export const json = simple<JsonValue>('JSON', (value) => value !== undefined);

export const attributes = record(
  simple<AttributeValue>(
    'a string, a number, a boolean or null',
    (value) => typeof value !== 'object' || value === null,
  ),
);

export const appliedTags = list(object<AppliedTag>({ tag_id: text, applied_at: time, applied_by: text }));

export const author: Shape<Author> = variant('type', {
  admin: object({ type: oneOf('admin'), id: text }),
  contact: object({ type: oneOf('contact'), id: text }),
  bot: object({ type: oneOf('bot') }),
});

export const assignee = nullable(object<Assignee>({ type: oneOf('admin', 'team'), id: text }));

export const attachments = list(
  object<Attachment>({ type: oneOf('upload'), name: text, url: text, content_type: text, filesize: number }),
);

export const quickReplies = list(object<QuickReply>({ text, uuid: text }));

export const links = list(object<Link>({ type: oneOf('conversation', 'ticket'), id: text }));
