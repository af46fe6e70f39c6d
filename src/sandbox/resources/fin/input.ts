import { type RefusedError, refuse } from '../../http/errors.js';
import { readId, readList, readObject, readText } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import { isJsonObject, type JsonObject } from '../../json.js';
import type { FinMessage } from './model.js';

const MAX = 10;

/** What both calls say. @throws RefusedError 400 in Intercom's words */
export interface FinInput {
  readonly conversationId: string;
  readonly message: FinMessage;
  readonly user: { readonly id: string; readonly name?: string; readonly email?: string };
  readonly userAttributes: JsonObject;
  readonly conversationAttributes: JsonObject;
  readonly history: readonly FinMessage[];
}

export function readFinInput({ body }: Call): FinInput {
  const conversationId = readId(body, 'conversation_id');
  if (!conversationId) throw required('conversation_id');
  const message = readObject(body, 'message');
  if (!message) throw required('message');
  const user = readObject(body, 'user');
  if (!user) throw required('user');
  const id = readId(user, 'id');
  if (!id) throw required('user.id');
  const [name, email] = [readText(user, 'name'), readText(user, 'email')];
  checkCount(readList(body, 'attachments') ?? [], 'attachments');
  const metadata = readObject(body, 'conversation_metadata') ?? {};
  const history = checkCount(readList(metadata, 'history') ?? [], 'conversation_metadata.history');
  return {
    conversationId,
    message: readMessage(message, 'message'),
    user: { id, ...(name ? { name } : {}), ...(email ? { email } : {}) },
    userAttributes: readAttributes(user, 'user.attributes'),
    conversationAttributes: readAttributes(metadata, 'conversation_metadata.attributes'),
    history: history.map((one, at) => readMessage(one, `conversation_metadata.history[${at}]`)),
  };
}

function readMessage(given: unknown, place: string): FinMessage {
  if (!isJsonObject(given)) throw bad(`${place} must be an object`);
  const { author, body, timestamp } = given;
  if (author !== 'user' && author !== 'agent' && author !== 'fin') {
    throw bad(`${place}.author must be one of user, agent, fin`);
  }
  if (typeof body !== 'string' || body === '') throw required(`${place}.body`);
  const at_ms = typeof timestamp === 'string' ? Date.parse(timestamp) : Number.NaN;
  if (Number.isNaN(at_ms)) throw required(`${place}.timestamp`);
  return { author, body, at_ms };
}

function readAttributes(owner: JsonObject, place: string): JsonObject {
  const given = readObject(owner, 'attributes') ?? {};
  checkCount(Object.keys(given), place);
  return given;
}

function checkCount<T>(list: readonly T[], place: string): readonly T[] {
  if (list.length > MAX) throw bad(`${place} can have ${MAX} members at most`);
  return list;
}

const required = (name: string) => bad(`${name} is required`);

export function bad(message: string): RefusedError {
  return refuse(400, 'parameter_invalid', message);
}
