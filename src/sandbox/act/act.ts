import type { StateCategory } from '../resources/ticket-types/model.js';

/** What every act says. */
interface Deed<As extends 'contact' | 'admin', Do extends string> {
  readonly as: As;
  /** Intercom's id of the contact or admin who acts. */
  readonly id: string;
  readonly do: Do;
}

/** A conversation (`last` = the newest one), or a ticket. */
type Where =
  | { readonly conversationId: string; readonly ticketId?: never }
  | { readonly ticketId: string; readonly conversationId?: never };

interface InConversation {
  readonly conversationId: string;
}

interface Written {
  /** Text or HTML; may be left out where something is attached. */
  readonly body?: string;
  readonly attachmentUrls?: readonly string[];
  /** `data` is base64. */
  readonly attachmentFiles?: readonly { readonly name: string; readonly contentType: string; readonly data: string }[];
}

/** What a customer does in the messenger. */
type ContactAct =
  | (Deed<'contact', 'message'> & Written & { readonly body: string; readonly subject?: string })
  | (Deed<'contact', 'reply'> & Written & Where)
  | (Deed<'contact', 'rate'> & InConversation & { readonly rating: number; readonly remark?: string })
  | (Deed<'contact', 'read'> & InConversation);

/** What a teammate does in the inbox. */
type AdminAct =
  | (Deed<'admin', 'message'> & { readonly contactId: string; readonly body: string })
  | (Deed<'admin', 'reply' | 'note'> & Written & Where)
  | (Deed<'admin', 'close'> & Where & { readonly body?: string })
  | (Deed<'admin', 'open'> & Where)
  | (Deed<'admin', 'read'> & InConversation)
  /** To an admin, to a team, or to nobody (null). */
  | (Deed<'admin', 'assign'> & Where & { readonly assigneeId: string | null })
  /** Unix seconds or an ISO 8601 time. */
  | (Deed<'admin', 'snooze'> & Where & { readonly until: number | string })
  /** By name or id; a name that no tag has makes one. */
  | (Deed<'admin', 'tag' | 'untag'> & Where & { readonly tag: string })
  | (Deed<'admin', 'state'> & { readonly ticketId: string; readonly state: StateCategory });

/** Something that the other side does: the customer, or a teammate in the inbox. */
export type SandboxAct = ContactAct | AdminAct;
