import { RefusedError } from '../../http/errors.js';
import { type Answer, type Call, ok } from '../../http/route.js';
import type { JsonObject, JsonValue } from '../../json.js';
import { dueAt } from '../../table/due.js';
import { route } from '../../table/operation.js';
import { resource } from '../../table/resource.js';
import type { AttributeValue } from '../../world/attributes.js';
import { changeContact } from '../contacts/change.js';
import { createContact } from '../contacts/create.js';
import { type ContactRecord, contacts } from '../contacts/model.js';
import { readConversationAttribute } from '../conversation-attributes/values.js';
import { reply } from '../conversations/actions.js';
import { createConversation } from '../conversations/create.js';
import { conversations } from '../conversations/model.js';
import { mergeCustomAttributes } from '../data-attributes/custom-attributes.js';
import { toHtml } from '../inbox/html.js';
import { messageIds } from '../messages/model.js';
import { isoMs } from './events.js';
import { bad, type FinInput, readFinInput } from './input.js';
import { type FinRecord, finConversations } from './model.js';
import { rate } from './rate.js';
import { goOn, note, THINKS } from './steps.js';

/** The same message within so many milliseconds is a repeat. */
const REPEAT_MS = 300_000;

export const finResource = resource(finConversations, {
  scope: 'conversations',
  due: (world) => [
    dueAt(
      () => finConversations.in(world()),
      'next_at',
      'go on with fin conversation',
      (fin) => goOn(world(), fin),
    ),
  ],
  routes: {
    startFinConversation: route('POST /fin/start', start, { since: 14 }),
    replyToFin: route('POST /fin/reply', answer, { since: 14 }),
    submitFinCsat: route('POST /fin/csat', rate, { since: 16 }),
  },
});

function start(call: Call): Answer {
  const { world } = call;
  const input = readFinInput(call);
  const present = finConversations.in(world).firstBy('external_id', input.conversationId);
  if (present !== undefined && isRepeat(call, present, input)) return shown(call, present, {});
  if (present !== undefined && present.status !== 'complete') {
    throw bad('conversation_id is of a conversation that Fin leads already');
  }
  const person = personOf(call, input);
  const author = { type: 'contact', id: person.id } as const;
  const body = toHtml(input.message.body);
  const source = { id: world.nextId(messageIds), body, author };
  const conversation = createConversation(world, { source, contactIds: [person.id] });
  const fields = {
    user_id: input.user.id,
    conversation_id: conversation.id,
    status: 'thinking',
    messages: [...input.history, input.message],
    next_at: world.clock.now() + THINKS,
    survey: null,
  } as const;
  const fin =
    present === undefined
      ? finConversations.insert(world, { external_id: input.conversationId, ...fields })
      : finConversations.in(world).update(present, fields);
  note(world, fin, {});
  return shown(call, fin, setAttributes(call, fin, person, input));
}

function answer(call: Call): Answer {
  const { world } = call;
  const input = readFinInput(call);
  const fin = finConversations.in(world).firstBy('external_id', input.conversationId);
  if (fin === undefined) throw bad('Conversation not found for the given conversation_id');
  if (isRepeat(call, fin, input)) return shown(call, fin, {});
  if (fin.status === 'complete') throw bad('Fin has completed this conversation');
  const person = personOf(call, input);
  const conversation = conversations.require(call, fin.conversation_id);
  const message = {
    kind: 'comment',
    author: { type: 'contact', id: person.id },
    body: toHtml(input.message.body),
  } as const;
  reply(world, conversation, { ...message, attachments: [], options: [], chosen: null, createdAt: null });
  const messages = [...fin.messages, input.message];
  finConversations.in(world).update(fin, { status: 'thinking', messages, next_at: world.clock.now() + THINKS });
  return shown(call, fin, setAttributes(call, fin, person, input));
}

/** A message that came already: a client that lost the answer asks again. */
function isRepeat({ world }: Call, { messages }: FinRecord, { message }: FinInput): boolean {
  const now = world.clock.nowMs();
  return messages.some(
    ({ author, body, at_ms }) =>
      author === message.author &&
      body === message.body &&
      at_ms === message.at_ms &&
      Math.abs(now - at_ms) < REPEAT_MS,
  );
}

/** The user by the program's own id; one who is not there yet is made. */
function personOf({ world }: Call, { user }: FinInput): ContactRecord {
  const found = contacts.in(world).firstBy('external_id', user.id);
  if (found !== undefined) return found;
  return createContact(world, {
    role: 'user',
    external_id: user.id,
    name: user.name ?? null,
    email: user.email ?? null,
  });
}

function shown({ world }: Call, fin: FinRecord, errors: object): Answer {
  return ok({
    conversation_id: fin.external_id,
    user_id: fin.user_id,
    status: fin.status,
    created_at_ms: isoMs(world.clock.nowMs()),
    ...(Object.keys(errors).length === 0 ? {} : { errors }),
  });
}

/** Sets what is defined, and tells of what is not: that fails nothing. */
function setAttributes(call: Call, fin: FinRecord, person: ContactRecord, input: FinInput): object {
  const { world } = call;
  const user = eachOf(input.userAttributes, 'User', (name, value) => {
    const { custom_attributes: present } = person;
    const custom_attributes = mergeCustomAttributes(world, 'contact', present, {
      custom_attributes: { [name]: value },
    });
    if (custom_attributes !== undefined) changeContact(world, person, { custom_attributes });
  });
  const conversation = eachOf(input.conversationAttributes, 'Conversation', (name, value) => {
    const present = conversations.require(call, fin.conversation_id);
    const read: AttributeValue = readConversationAttribute(world, name, value);
    const custom_attributes = { ...present.custom_attributes, [name]: read };
    conversations.in(world).update(present, { custom_attributes });
  });
  return { ...user, ...conversation };
}

function eachOf(given: JsonObject, whose: string, set: (name: string, value: JsonValue) => void): object {
  const errors: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    try {
      set(name, value ?? null);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      const missing = error.message.endsWith('does not exist');
      errors[name] = missing ? `${whose} attribute '${name}' does not exist` : error.message;
    }
  }
  return Object.keys(errors).length === 0 ? {} : { [whose.toLowerCase()]: { attributes: errors } };
}
