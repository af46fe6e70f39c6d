import type { World } from '../../world/world.js';
import { type CallRecord, calls } from './model.js';
import { linesOf } from './scripts.js';
import { showCall } from './show.js';

/** Seconds from the end of a call to its recording, and from there to its transcript. */
const WAITS = { recording: 10, transcript: 20 };

/** Who is on a call. */
export interface NewCall {
  readonly conversationId: string | null;
  readonly contactId: string | null;
  /** Null where Fin answers. */
  readonly adminId: string | null;
  readonly direction: CallRecord['direction'];
  readonly phone: string | null;
}

/** Begins a call, which is answered at once. It ends by itself when all is said. */
export function beginCall(world: World, { conversationId, contactId, adminId, direction, phone }: NewCall): CallRecord {
  const now = world.clock.now();
  const lines = linesOf(world.random, adminId === null ? 'fin' : 'admin');
  const call = calls.in(world).insert({
    id: world.nextId(calls.ids),
    conversation_id: conversationId,
    admin_id: adminId,
    contact_id: contactId,
    state: 'in_progress',
    direction,
    phone,
    by_fin: adminId === null,
    initiated_at: now,
    answered_at: now,
    ended_at: null,
    ended_reason: null,
    created_at: now,
    updated_at: now,
    has_recording: false,
    lines,
    has_transcript: false,
    next_at: now + (lines.at(-1)?.at ?? 0) + 5,
  });
  emit(world, 'call.started', call);
  return call;
}

/** What falls due: the call ends, then there is its recording, then its transcript. */
export function goOnWithCall(world: World, call: CallRecord): void {
  const at = call.next_at ?? 0;
  const change = (changes: Partial<CallRecord>, topic: string) => {
    calls.in(world).update(call, { updated_at: at, ...changes });
    emit(world, topic, call);
  };
  if (call.state !== 'completed') {
    const over = { state: 'completed', ended_at: at, ended_reason: 'completed' } as const;
    change({ ...over, next_at: at + WAITS.recording }, 'call.ended');
  } else if (!call.has_recording) {
    change({ has_recording: true, next_at: at + WAITS.transcript }, 'call.recording_available');
  } else {
    change({ has_transcript: true, next_at: null }, 'call.transcription_available');
  }
}

function emit(world: World, topic: string, call: CallRecord): void {
  world.events.emit({
    topic,
    about: { type: 'call', id: call.id },
    item: () => showCall(call, 'https://api.intercom.io'),
  });
}
