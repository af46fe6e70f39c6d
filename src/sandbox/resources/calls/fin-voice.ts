import { refuse } from '../../http/errors.js';
import { readObject, readText } from '../../http/input.js';
import { type Call, ok } from '../../http/route.js';
import { dueAt } from '../../table/due.js';
import { route } from '../../table/operation.js';
import { resource } from '../../table/resource.js';
import { compareIds } from '../../world/ids.js';
import type { World } from '../../world/world.js';
import { createContact } from '../contacts/create.js';
import { contacts } from '../contacts/model.js';
import { createConversation } from '../conversations/create.js';
import { textToHtml } from '../inbox/html.js';
import { messageIds } from '../messages/model.js';
import { beginCall } from './life.js';
import { calls, type FinVoiceCallRecord, finVoiceCalls } from './model.js';
import { transcriptOf } from './show.js';

/** Seconds from the registration until the call comes, and between looks whether it is over. */
const WAITS = { match: 5, over: 60 };
const SUMMARY_LENGTH = 256;
const SOURCES = ['aws_connect', 'five9', 'zoom_phone'] as const;

export const finVoiceResource = resource(finVoiceCalls, {
  scope: 'calls',
  due: (world) => [
    dueAt(
      () => finVoiceCalls.in(world()),
      'next_at',
      'go on with Fin voice call',
      (record) => goOn(world(), record),
    ),
  ],
  routes: {
    registerFinVoiceCall: route('POST /fin_voice/register', register, { since: 15 }),
    collectFinVoiceCallById: route(
      'GET /fin_voice/collect/{id}',
      (call) => collected(call, [finVoiceCalls.get(call.world, call.param('id'))]),
      { since: 15 },
    ),
    collectFinVoiceCallByExternalId: route(
      'GET /fin_voice/external_id/{external_id}',
      (call) => collected(call, finVoiceCalls.in(call.world).by('external_call_id', call.param('external_id'))),
      { since: 15 },
    ),
    collectFinVoiceCallByPhoneNumber: route(
      'GET /fin_voice/phone_number/{phone_number}',
      (call) =>
        collected(call, newestFirst(finVoiceCalls.in(call.world).by('phone_number', call.param('phone_number')))),
      { since: 15 },
    ),
    collectFinVoiceCallsByConversationId: route(
      'GET /fin_voice/conversation/{conversation_id}',
      ({ world, param }) => {
        const found = newestFirst(finVoiceCalls.in(world).by('conversation', param('conversation_id')));
        return ok(found.map((record) => show(world, record)));
      },
      { since: 15 },
    ),
  },
});

function register({ world, body }: Call) {
  const [phone_number, external_call_id] = [readText(body, 'phone_number'), readText(body, 'call_id')];
  if (!phone_number || !external_call_id) {
    throw refuse(400, 'parameter_missing', 'phone_number and call_id are required');
  }
  const given = readText(body, 'source') ?? 'aws_connect';
  const source = SOURCES.find((one) => one === given);
  if (source === undefined) throw refuse(400, 'parameter_invalid', `source must be one of ${SOURCES.join(', ')}`);
  if ([...finVoiceCalls.in(world).by('external_call_id', external_call_id)].length > 0) {
    throw refuse(409, 'conflict', 'A call with this call_id is registered already');
  }
  const now = world.clock.now();
  const record = finVoiceCalls.in(world).insert({
    id: world.nextId(finVoiceCalls.ids),
    phone_number,
    external_call_id,
    source,
    data: readObject(body, 'data') ?? null,
    status: 'registered',
    intent: [],
    summary: '',
    call_id: null,
    conversation_id: null,
    created_at: now,
    next_at: now + WAITS.match,
  });
  return ok(show(world, record));
}

/** The first of these that was matched with a call. @throws RefusedError 404 */
function collected({ world }: Call, records: Iterable<FinVoiceCallRecord | undefined>) {
  for (const record of records) {
    if (record !== undefined && record.call_id !== null) return ok(show(world, record));
  }
  throw refuse(404, 'not_found', 'External reference not found or not matched');
}

function newestFirst(records: Iterable<FinVoiceCallRecord>): FinVoiceCallRecord[] {
  return [...records].sort((left, right) => right.created_at - left.created_at || compareIds(right.id, left.id));
}

/** What falls due: the call comes, with a conversation; once it is over, what came of it is known. */
function goOn(world: World, record: FinVoiceCallRecord): void {
  finVoiceCalls.in(world).update(record, record.call_id === null ? match(world, record) : look(world, record));
}

function match(world: World, { phone_number: phone, next_at }: FinVoiceCallRecord): Partial<FinVoiceCallRecord> {
  const conversation = conversationOf(world, phone);
  const call = beginCall(world, {
    conversationId: conversation.id,
    contactId: conversation.contactId,
    adminId: null,
    direction: 'inbound',
    phone,
  });
  const over = (next_at ?? 0) + WAITS.over;
  return { status: 'in-progress', call_id: call.id, conversation_id: conversation.id, next_at: over };
}

function look(world: World, { call_id, next_at }: FinVoiceCallRecord): Partial<FinVoiceCallRecord> {
  const call = call_id === null ? undefined : calls.get(world, call_id);
  if (call?.has_transcript === false) return { next_at: (next_at ?? 0) + WAITS.over };
  const said = call?.lines.filter(({ speaker }) => speaker === 'contact').map(({ text }) => text) ?? [];
  const summary = said.join(' ').slice(0, SUMMARY_LENGTH);
  return { status: 'resolved', summary, intent: [{ name: 'question', text: said[0] ?? '' }], next_at: null };
}

/** A conversation by whoever has the phone number; a lead is made where nobody has. */
function conversationOf(world: World, phone: string): { readonly id: string; readonly contactId: string } {
  const [known] = contacts.in(world).by('phone', phone);
  const contact = known ?? createContact(world, { role: 'lead', phone });
  const { id } = createConversation(world, {
    source: {
      id: world.nextId(messageIds),
      body: textToHtml('Phone call'),
      author: { type: 'contact', id: contact.id },
    },
    contactIds: [contact.id],
  });
  return { id, contactId: contact.id };
}

function show(world: World, record: FinVoiceCallRecord): object {
  const call = record.call_id === null ? undefined : calls.get(world, record.call_id);
  return {
    id: Number(record.id),
    app_id: Number.parseInt(world.settings.idCode, 36),
    user_phone_number: record.phone_number,
    status: record.status,
    intent: record.intent,
    call_transcript: call === undefined ? [] : transcriptOf(call),
    call_summary: record.summary,
    external_call_id: record.external_call_id,
    intercom_call_id: record.call_id,
    intercom_conversation_id: record.conversation_id,
  };
}
