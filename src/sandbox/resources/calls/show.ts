import type { CallRecord } from './model.js';

/** A call in answers and notifications. @param origin for the addresses in it */
export function showCall(call: CallRecord, origin: string): object {
  const { id, by_fin, has_recording, has_transcript } = call;
  const url = (what: string, isThere: boolean) => (isThere ? `${origin}/calls/${id}/${what}` : null);
  return {
    type: 'call',
    id,
    conversation_id: call.conversation_id,
    admin_id: call.admin_id,
    contact_id: call.contact_id,
    state: call.state,
    call_type: 'phone',
    direction: call.direction,
    phone: call.phone,
    initiated_at: call.initiated_at,
    answered_at: call.answered_at,
    ended_at: call.ended_at,
    ended_reason: call.ended_reason,
    created_at: call.created_at,
    updated_at: call.updated_at,
    recording_url: url('recording', has_recording && !by_fin),
    transcription_url: url('transcript', has_transcript && !by_fin),
    fin_recording_url: url('recording', has_recording && by_fin),
    fin_transcription_url: url('transcript', has_transcript && by_fin),
  };
}

/** What was said, an entry each time that somebody spoke; nothing before the transcript is there. */
export function transcriptOf({
  lines,
  has_transcript,
}: CallRecord): { timestamp: string; speaker: string; text: string }[] {
  if (!has_transcript) return [];
  return lines.map(({ at, speaker, text }) => ({ timestamp: clockText(at), speaker: SPEAKERS[speaker], text }));
}

const SPEAKERS = { admin: 'Teammate 1', contact: 'User', fin: 'Fin' } as const;

function clockText(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}
