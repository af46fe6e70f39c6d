import { RefusedError, refuse } from '../../http/errors.js';
import { type Call, ok, redirectTo, textAnswer } from '../../http/route.js';
import { get, list } from '../../table/crud.js';
import { dueAt } from '../../table/due.js';
import { route } from '../../table/operation.js';
import { numbered } from '../../table/paging.js';
import { resource } from '../../table/resource.js';
import { goOnWithCall } from './life.js';
import { type CallRecord, calls } from './model.js';
import { recordingUrl } from './recording.js';
import { showCall, transcriptOf } from './show.js';

/** Most conversations that one search names. */
const MOST = 20;

const show = (record: CallRecord, { origin }: Call) => showCall(record, origin);

export const callResource = resource(calls, {
  scope: 'calls',
  due: (world) => [
    dueAt(
      () => calls.in(world()),
      'next_at',
      'go on with call',
      (call) => goOnWithCall(world(), call),
    ),
  ],
  routes: {
    listCalls: list('GET /calls', { since: 14, newest: true, paging: numbered({ default: 25, max: 25 }), show }),
    showCall: get('GET /calls/{call_id}', { since: 14, show }),
    showCallRecording: route('GET /calls/{call_id}/recording', recording, { since: 14 }),
    showCallTranscript: route('GET /calls/{call_id}/transcript', transcript, { since: 14 }),
    listCallsWithTranscripts: route('POST /calls/search', search, { since: 14, access: 'read' }),
  },
});

function recording(call: Call) {
  const { id, has_recording } = calls.require(call, call.param('call_id'));
  if (!has_recording) throw refuse(404, 'not_found', 'Recording Not Found');
  return redirectTo(recordingUrl(call.world, id, call.origin));
}

function transcript(call: Call) {
  const record = calls.require(call, call.param('call_id'));
  if (!record.has_transcript) throw calls.notFound();
  const lines = transcriptOf(record).map(({ timestamp, speaker, text }) => `[${timestamp}] ${speaker}: "${text}"`);
  const day = new Date(record.created_at * 1000).toISOString().slice(0, 10);
  return textAnswer(lines.join('\n'), {
    'content-disposition': `attachment; filename=transcription_data-${day}.txt`,
  });
}

function search({ world, body, origin }: Call) {
  const ids = body.conversation_ids;
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > MOST) {
    const message = `A list of up to ${MOST} conversation IDs is required`;
    throw new RefusedError(400, [{ code: 'conversation_id_limit_exceeded', message }], {}, 'absent');
  }
  const found = new Set(ids.flatMap((id) => [...calls.in(world).by('conversation', String(id))]));
  const data = [...found].map((record) => ({
    ...showCall(record, origin),
    transcript: transcriptOf(record),
    transcript_status: record.has_transcript ? 'completed' : null,
  }));
  return ok({ type: 'list', data });
}
