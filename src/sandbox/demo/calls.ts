import { type CallRecord, calls, finVoiceCalls } from '../resources/calls/model.js';
import { linesOf } from '../resources/calls/scripts.js';
import { contacts } from '../resources/contacts/model.js';
import type { ConversationRecord } from '../resources/conversations/model.js';
import type { Random } from '../world/random.js';
import type { World } from '../world/world.js';
import type { DemoTeam } from './team.js';

const COUNT = 6;

/** How a call ended, and whether anything was said on it. */
const ENDS = [
  { reason: 'completed', answered: true, recorded: true },
  { reason: 'completed', answered: true, recorded: true },
  { reason: 'missed', answered: false, recorded: false },
] as const;

/** Calls that belong to conversations: answered ones with recording and transcript, and missed ones. */
export function addDemoCalls(
  world: World,
  random: Random,
  team: DemoTeam,
  conversations: readonly ConversationRecord[],
): CallRecord[] {
  return conversations.slice(0, COUNT).map((conversation, index) => {
    const { reason, answered, recorded } = ENDS[index % ENDS.length] ?? ENDS[0];
    const [contactId = null] = conversation.contact_ids;
    const initiated_at = conversation.created_at + random.integer(600, 7200);
    const lines = answered ? linesOf(random, 'admin') : [];
    const answered_at = answered ? initiated_at + random.integer(3, 20) : null;
    const ended_at = (answered_at ?? initiated_at + 40) + (lines.at(-1)?.at ?? 0) + 5;
    return calls.in(world).insert({
      id: world.nextId(calls.ids),
      conversation_id: conversation.id,
      admin_id: answered ? (team.admins[index % 3]?.id ?? null) : null,
      contact_id: contactId,
      state: 'completed',
      direction: index % 2 === 0 ? 'inbound' : 'outbound',
      phone: (contactId === null ? null : contacts.get(world, contactId)?.phone) ?? `+3531555${1000 + index}`,
      by_fin: false,
      initiated_at,
      answered_at,
      ended_at,
      ended_reason: reason,
      created_at: initiated_at,
      updated_at: ended_at,
      has_recording: recorded,
      lines,
      has_transcript: recorded,
      next_at: null,
    });
  });
}

/** A call of another telephone system that Fin took: the first of these, under the number of its contact. */
export function addDemoFinVoiceCall(world: World, [call]: readonly CallRecord[]): void {
  if (call === undefined) return;
  finVoiceCalls.insert(world, {
    phone_number: '+14155550123',
    external_call_id: 'call-123-abc',
    source: 'aws_connect',
    data: null,
    status: 'resolved',
    intent: [{ name: 'question', text: call.lines[1]?.text ?? '' }],
    summary: call.lines[1]?.text ?? '',
    call_id: call.id,
    conversation_id: call.conversation_id,
    created_at: call.created_at,
    next_at: null,
  });
}
