import { refuse } from '../../http/errors.js';
import { ref } from '../../table/reference.js';
import {
  flag,
  json,
  list,
  nullable,
  object,
  oneOf,
  simple,
  text,
  time,
  type ValueOf,
  whole,
} from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { nullableText, nullableTime } from '../fields.js';
import { idsOf } from '../ids.js';

/** What somebody said on a call. */
const line = object({
  /** Seconds since the call was answered. */
  at: whole,
  speaker: oneOf('admin', 'contact', 'fin'),
  text,
});

export type TranscriptLine = ValueOf<typeof line>;

/** Phone calls. */
export const calls = table('calls', {
  ids: idsOf('call', 90_000_000, 90_900_000),
  fields: {
    conversation_id: nullable(ref('conversations')),
    admin_id: nullable(ref('admins')),
    contact_id: nullable(ref('contacts')),
    state: oneOf('initiated', 'in_progress', 'completed'),
    direction: oneOf('inbound', 'outbound'),
    phone: nullableText,
    /** Whether Fin was on the call in place of an admin. */
    by_fin: flag,
    initiated_at: time,
    answered_at: nullableTime,
    ended_at: nullableTime,
    ended_reason: nullableText,
    created_at: time,
    updated_at: time,
    has_recording: flag,
    /** Oldest first; what is said is known before the call is over, and shown afterwards. */
    lines: list(line),
    has_transcript: flag,
    /** When the next thing happens to it: it ends, its recording is there, its transcript is there. */
    next_at: nullableTime,
  },
  keys: { conversation: 'conversation_id' },
  sorted: { created_at: 'created_at', next_at: ({ next_at }) => next_at ?? undefined },
  notFound: () => refuse(404, 'not_found', 'Not Found'),
});

export type CallRecord = RecordOf<typeof calls>;

/** Calls of other telephone systems that Fin takes. */
export const finVoiceCalls = table('finVoiceCalls', {
  ids: idsOf('fin_voice_call', 12_000, 19_000),
  fields: {
    phone_number: text,
    external_call_id: text,
    source: oneOf('aws_connect', 'five9', 'zoom_phone'),
    data: nullable(simple<object>('an object', (value) => typeof value === 'object' && value !== null)),
    status: oneOf('registered', 'in-progress', 'resolved'),
    intent: list(json),
    summary: text,
    /** Null until the call has come: then the two are matched. */
    call_id: nullable(ref('calls')),
    conversation_id: nullable(ref('conversations')),
    created_at: time,
    next_at: nullableTime,
  },
  keys: { external_call_id: 'external_call_id', phone_number: 'phone_number', conversation: 'conversation_id' },
  sorted: { next_at: ({ next_at }) => next_at ?? undefined },
  unique: { call_id: ({ external_call_id }) => external_call_id },
  count: false,
});

export type FinVoiceCallRecord = RecordOf<typeof finVoiceCalls>;
