import type { Answer, Call } from '../../http/route.js';
import { ok } from '../../http/route.js';
import { finConversations, RATINGS } from './model.js';
import { note } from './steps.js';

/** Seconds in which a rating can be given and changed. */
const WINDOW = 7 * 86_400;

/** POST /fin/csat. Errors have a form of their own: messages by what they are about. */
export function rate({ world, body }: Call): Answer {
  const id = String(body.conversation_id ?? '');
  const rating = RATINGS.find((one) => one === body.rating);
  const fin = finConversations.in(world).firstBy('external_id', id);
  if (fin === undefined) {
    return refused({ external_conversation_id: 'Conversation not found for the given external_conversation_id' });
  }
  if (rating === undefined) return refused({ rating: "Rating isn't an option" });
  const { survey } = fin;
  const now = world.clock.now();
  if (survey === null) return refused({ base: 'No rating survey found for this conversation' });
  const remark = typeof body.remark === 'string' && body.remark !== '' ? body.remark : null;
  const isRepeat = rating === survey.rating && (remark === null || remark === survey.remark);
  if (!isRepeat) {
    if (now > survey.requested_at + WINDOW)
      return refused({ base: 'The rating window for this conversation has closed' });
    if (survey.remark !== null) {
      return refused({ base: 'This rating can no longer be changed because a remark has already been submitted' });
    }
    finConversations.in(world).update(fin, { survey: { ...survey, rating, remark } });
    note(world, fin, { rating: RATINGS.indexOf(rating) + 1, rating_remark: remark, rated_at: now });
  }
  return ok({ conversation_id: id, rating, status: 'rated' });
}

function refused(errors: Readonly<Record<string, string>>): Answer {
  return { status: 422, body: { errors } };
}
