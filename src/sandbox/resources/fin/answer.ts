import { wordsOf } from '../../search/words.js';
import type { World } from '../../world/world.js';
import { type ConversationRecord, conversations } from '../conversations/model.js';

/** Conversations that are looked through for an answer, the newest first. */
const LOOKED_AT = 2000;

/** Words that two questions share before the answer to one can be one to the other. */
const NEEDED = 2;

/**
 * What the team answered to the question most like this one, as HTML: Fin knows what the workspace knows. Undefined when
 * nobody has asked the like.
 */
export function answerTo(world: World, question: string, own: string): string | undefined {
  const wanted = new Set(longWords(question));
  const newest = conversations.in(world).sorted('updated_at').take({ limit: LOOKED_AT, descending: true });
  let best: { readonly answer: string; readonly shared: number } | undefined;
  for (const conversation of newest) {
    if (conversation.id === own) continue;
    const shared = new Set(longWords(conversation.source.body).filter((word) => wanted.has(word))).size;
    if (shared < Math.min(NEEDED, wanted.size) || shared <= (best?.shared ?? 0)) continue;
    const answer = answered(conversation);
    if (answer !== undefined) best = { answer, shared };
  }
  return best?.answer;
}

function answered({ parts }: ConversationRecord): string | undefined {
  return (
    parts.find(({ part_type, author, body }) => part_type === 'comment' && author.type === 'admin' && body)?.body ??
    undefined
  );
}

/** Short words say little about what a question is about. */
function longWords(text: string): string[] {
  return wordsOf(text).filter((word) => word.length > 3);
}
