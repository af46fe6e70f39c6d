import type { StateCategory } from '../resources/ticket-types/model.js';

/** What every action says. */
interface Action<As extends 'contact' | 'admin', Do extends string> {
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
type ContactAction =
  | (Action<'contact', 'message'> & Written & { readonly body: string; readonly subject?: string })
  | (Action<'contact', 'reply'> & Written & Where)
  | (Action<'contact', 'rate'> & InConversation & { readonly rating: number; readonly remark?: string })
  | (Action<'contact', 'read'> & InConversation);

/** What a teammate does in the inbox. */
type AdminAction =
  | (Action<'admin', 'message'> & { readonly contactId: string; readonly body: string })
  | (Action<'admin', 'reply' | 'note'> & Written & Where)
  /** Into a side conversation that there is, or else into a new one. */
  | (Action<'admin', 'side_message'> & InConversation & Written & { readonly sideConversationId?: string })
  | (Action<'admin', 'close'> & Where & { readonly body?: string })
  | (Action<'admin', 'open'> & Where)
  | (Action<'admin', 'read'> & InConversation)
  /** To an admin, to a team, or to nobody (null). */
  | (Action<'admin', 'assign'> & Where & { readonly assigneeId: string | null })
  /** Unix seconds or an ISO 8601 time. */
  | (Action<'admin', 'snooze'> & Where & { readonly until: number | string })
  /** By name or id; a name that no tag has makes one. */
  | (Action<'admin', 'tag' | 'untag'> & Where & { readonly tag: string })
  | (Action<'admin', 'state'> & { readonly ticketId: string; readonly state: StateCategory });

/** What a customer does in the messenger, or a teammate in the inbox. */
export type SandboxAction = ContactAction | AdminAction;

/** @deprecated The former name of `SandboxAction`. */
export type SandboxAct = SandboxAction;
