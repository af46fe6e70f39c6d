import { wordsOf } from '../../search/words.js';
import type { World } from '../../world/world.js';
import { changeConversation } from '../conversations/change.js';
import { type AiAgent, type ConversationRecord, conversations } from '../conversations/model.js';
import { BOT } from '../inbox/thread-fields.js';
import { messageIds } from '../messages/model.js';
import { answerTo } from './answer.js';
import { emitFin, isoMs, surveyOptions } from './events.js';
import { type FinRecord, finConversations } from './model.js';

/** Seconds that Fin thinks, and for which it waits before it takes silence for a yes. */
export const THINKS = 2;
const WAITS = 3600;

const HUMAN = ['human', 'person', 'someone', 'teammate', 'operator', 'mensch', 'mitarbeiter', 'humain', 'humano'];
const THANKS = ['thanks', 'thank', 'solved', 'danke', 'merci', 'gracias', 'obrigado'];

/** What is due: an answer to what the person wrote, or the end after a silence. */
export function goOn(world: World, fin: FinRecord): void {
  const said = wordsOf(fin.messages.at(-1)?.body ?? '');
  const gaveAnswer = fin.messages.some(({ author }) => author === 'fin');
  const says = (words: readonly string[]) => said.some((word) => words.includes(word));
  if (fin.status === 'awaiting_user_reply') resolve(world, fin, 'assumed_resolution');
  else if (says(HUMAN)) escalate(world, fin, 'Escalation requested by user');
  else if (gaveAnswer && says(THANKS)) resolve(world, fin, 'confirmed_resolution');
  else reply(world, fin);
}

function reply(world: World, fin: FinRecord): void {
  const question = fin.messages.filter(({ author }) => author === 'user').map(({ body }) => body);
  const body = answerTo(world, question.join(' '), fin.conversation_id);
  if (body === undefined) {
    escalate(world, fin, 'Conversation finished without resolution');
    return;
  }
  const at_ms = Math.round(world.clock.nowMs());
  write(world, fin, body, { last_answer_type: 'ai_answer' });
  const status = 'awaiting_user_reply';
  const messages = [...fin.messages, { author: 'fin', body, at_ms } as const];
  finConversations.in(world).update(fin, { status, messages, next_at: world.clock.now() + WAITS });
  const message = { id: world.nextId(messageIds), author: 'fin', body, timestamp_ms: isoMs(at_ms) };
  emitFin(world, 'fin_replied', fin, { message, status: 'replying' });
  emitFin(world, 'fin_status_updated', fin, { status });
}

/** A person takes over: the conversation stays open in the inbox. */
function escalate(world: World, fin: FinRecord, reason: string): void {
  note(world, fin, { resolution_state: 'escalated' });
  emitFin(world, 'fin_status_updated', fin, { status: 'escalated', reason });
  finConversations.in(world).update(fin, { status: 'complete', next_at: null });
  emitFin(world, 'fin_status_updated', fin, { status: 'complete' });
}

/** Fin closes the conversation, and asks how it was. */
function resolve(world: World, fin: FinRecord, resolution_state: string): void {
  const conversation = note(world, fin, { resolution_state });
  const closed = { state: 'closed', snoozed_until: null, waiting_since: null } as const;
  if (conversation !== undefined) changeConversation(world, conversation, closed, { part_type: 'close', author: BOT });
  emitFin(world, 'fin_status_updated', fin, { status: 'resolved' });
  const survey = { requested_at: world.clock.now(), rating: null, remark: null };
  finConversations.in(world).update(fin, { status: 'complete', next_at: null, survey });
  emitFin(world, 'fin_status_updated', fin, { status: 'complete' });
  emitFin(world, 'csat_requested', fin, { csat: { options: surveyOptions } });
}

function write(world: World, fin: FinRecord, body: string, about: Partial<AiAgent>): void {
  const conversation = note(world, fin, about);
  if (conversation === undefined) return;
  changeConversation(world, conversation, { waiting_since: null }, { part_type: 'comment', author: BOT, body });
}

/** Keeps what the conversation says about Fin. */
export function note(world: World, fin: FinRecord, about: Partial<AiAgent>): ConversationRecord | undefined {
  const conversation = conversations.get(world, fin.conversation_id);
  if (conversation === undefined) return undefined;
  const ai_agent = { ...NOTHING_SAID, ...conversation.ai_agent, ...about };
  return conversations.in(world).update(conversation, { ai_agent });
}

export const NOTHING_SAID: AiAgent = {
  last_answer_type: null,
  resolution_state: null,
  rating: null,
  rating_remark: null,
  rated_at: null,
};
