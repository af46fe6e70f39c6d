import { type Collection, createCollection } from '../../world/collection.js';

/** A message that an admin sent to people. There is no conversation until one of them answers. */
export interface MessageRecord {
  readonly id: string;
  readonly message_type: 'inapp' | 'email';
  readonly subject: string | null;
  /** As it was given. */
  readonly body: string;
  readonly template: 'plain' | 'personal' | null;
  readonly admin_id: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  /** Unix seconds. */
  readonly created_at: number;
}

export type MessageCollection = Collection<MessageRecord, 'contact', never>;

export function createMessageCollection(): MessageCollection {
  return createCollection<MessageRecord, 'contact', never>({
    keys: { contact: (message) => [...message.to, ...message.cc, ...message.bcc] },
    sorted: {},
  });
}
