import { ref } from '../../table/reference.js';
import { list, nullable, oneOf, text, time } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { nullableText } from '../fields.js';
import { idsOf } from '../ids.js';

/** Ids of messages, also of those that begin a conversation. */
export const messageIds = idsOf('message', 41_000_000_000, 41_900_000_000);

/** Messages that admins sent to people. There is no conversation until one of them answers. */
export const messages = table('messages', {
  ids: messageIds,
  fields: {
    message_type: oneOf('inapp', 'email', 'whatsapp'),
    subject: nullableText,
    /** As it was given. */
    body: text,
    template: nullable(oneOf('plain', 'personal')),
    admin_id: ref('admins'),
    // Recipients may be deleted, the message stays.
    to: list(text),
    cc: list(text),
    bcc: list(text),
    created_at: time,
  },
  keys: { contact: (message) => [...message.to, ...message.cc, ...message.bcc] },
});

export type MessageRecord = RecordOf<typeof messages>;
