import { type HttpRequest, path } from '../../src/tool/index.js';

/** What one part does to a conversation. Closing and assigning name a type as well; the other two take none. */
type Change =
  | { readonly message_type: 'close'; readonly type: 'admin'; readonly body: string | undefined }
  | { readonly message_type: 'open' }
  | { readonly message_type: 'snoozed'; readonly snoozed_until: number }
  | {
      readonly message_type: 'assignment';
      readonly type: 'admin' | 'team';
      readonly assignee_id: string;
      readonly body: string | undefined;
    };

/** The request that changes the state or the assignee of a conversation. All four changes share one address. */
export function manageConversation(conversationId: string, admin_id: string, change: Change): HttpRequest {
  return { method: 'POST', path: path`/conversations/${conversationId}/parts`, body: { ...change, admin_id } };
}
