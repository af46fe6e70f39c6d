import type { Conversation } from '../../src/generated/types.js';
import { type Confirm, path, sameText } from '../../src/intercom/index.js';

/** A text that somebody put into a conversation: an admin, or a contact whose Intercom id is known. */
type Written = {
  readonly conversationId: string;
  readonly admin_id?: string | undefined;
  readonly contactId?: string | undefined;
  readonly body?: string | undefined;
  readonly created_at?: number | undefined;
};

/**
 * Looks in the conversation for the part that a call made: of the right type, by the same author, with the same text,
 * not older than the call.
 * @param needsText false where a part without a text tells enough: the conversation is as the call wanted it then, whoever did it
 */
export function confirmPart<Params extends Written>(
  isOfType: (partType: string, params: Params) => boolean,
  needsText = true,
): Confirm<Params, Conversation, Conversation> {
  const partsLike = ({ conversation_parts: list }: Conversation, params: Params, since: number) =>
    (list?.conversation_parts ?? []).filter(
      (part) =>
        isOfType(part.part_type, params) &&
        String(part.author?.id) === authorOf(params) &&
        Number(part.created_at) >= since &&
        sameText(part.body ?? '', params.body ?? ''),
    );
  return {
    // Without a text nothing tells the part from others. `last` names another conversation as soon as one is created.
    when: (params) =>
      (params.body !== undefined || !needsText) && params.conversationId !== 'last' && authorOf(params) !== undefined,
    request: ({ conversationId }) => ({ method: 'GET', path: path`/conversations/${conversationId}` }),
    candidates: (conversation, params, { at }) =>
      partsLike(conversation, params, params.created_at ?? at).map(({ id }) => ({ id, answer: conversation })),
    made: (conversation, params) => partsLike(conversation, params, 0).at(-1)?.id,
  };
}

function authorOf({ admin_id, contactId }: Written): string | undefined {
  return admin_id ?? contactId;
}
