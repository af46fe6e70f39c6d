import type { World } from '../../world/world.js';
import { type FinRecord, RATINGS } from './model.js';

/** Tells the callback address of the Fin Agent API, which has notifications of a form of their own. */
export function emitFin(world: World, event_name: string, fin: FinRecord, about: object): void {
  const shown = {
    event_name,
    conversation_id: fin.external_id,
    user_id: fin.user_id,
    ...about,
    created_at_ms: isoMs(world.clock.nowMs()),
  };
  world.events.emit({
    topic: event_name,
    channel: 'fin_agent',
    about: { type: 'conversation', id: fin.conversation_id },
    item: () => shown,
  });
}

const EMOJI = ['😠', '🙁', '😐', '😃', '🤩'] as const;
const LABELS = ['Terrible', 'Bad', 'OK', 'Great', 'Amazing'] as const;

/** What a person can choose when Fin asks for a rating. */
export const surveyOptions = RATINGS.map((key, at) => ({ key, emoji: EMOJI[at], label: LABELS[at] }));

/** Unix milliseconds as the Fin Agent API writes them. */
export function isoMs(ms: number): string {
  return new Date(Math.round(ms)).toISOString();
}
