import { htmlToText } from '../../../agent/text/html-to-text.js';
import { isObject } from '../../../tool/json.js';
import type { LocalContext } from '../../../tool/local-context.js';
import { path } from '../../../tool/path.js';

/** One message of a conversation. */
export interface ThreadMessage {
  readonly by: 'customer' | 'teammate' | 'bot';
  readonly isNote: boolean;
  readonly text: string;
}

/** A conversation as it is answered. */
export interface Thread {
  /** The oldest first. */
  readonly messages: readonly ThreadMessage[];
  /** Names of the customers in it. */
  readonly names: readonly string[];
  /** Their e-mail addresses. */
  readonly mails: readonly string[];
}

/** Reads a conversation. @throws a member of the error family */
export async function readThread(id: string, context: LocalContext): Promise<Thread> {
  const whole = await context.send('intercom', { method: 'GET', path: path`/conversations/${id}` });
  return threadIn(whole);
}

const customers: readonly unknown[] = ['user', 'lead', 'contact', 'visitor'];

function threadIn(whole: unknown): Thread {
  const { source, conversation_parts } = isObject(whole) ? whole : {};
  const holder = isObject(conversation_parts) ? conversation_parts : {};
  const listed: readonly unknown[] = Array.isArray(holder.conversation_parts) ? holder.conversation_parts : [];
  const parts = [source, ...listed].filter(isObject);
  const authors = parts.map(({ author }) => author).filter(isObject);
  const people = authors.filter(({ type }) => customers.includes(type));
  return {
    messages: parts.flatMap((part) => messageIn(part)),
    names: textsOf(people.map(({ name }) => name)),
    mails: textsOf(people.map(({ email }) => email)),
  };
}

function messageIn({ author, subject, body, part_type }: Readonly<Record<string, unknown>>): ThreadMessage[] {
  const html = [subject, body].filter((one) => typeof one === 'string' && one !== '').join('<br><br>');
  const text = htmlToText(html);
  if (text.trim() === '') return [];
  const type = isObject(author) ? author.type : undefined;
  const by = customers.includes(type) ? 'customer' : type === 'bot' ? 'bot' : 'teammate';
  return [{ by, isNote: String(part_type).startsWith('note'), text }];
}

function textsOf(values: readonly unknown[]): string[] {
  return [...new Set(values.filter((value) => typeof value === 'string' && value !== ''))].map(String);
}

/** What the customer asked last: their messages after the last one of a person to them, or the newest of all. */
export function questionIn(messages: readonly ThreadMessage[]): string {
  const last = messages.findLastIndex(({ by, isNote }) => by === 'teammate' && !isNote);
  const since = messages.slice(last + 1).filter(({ by }) => by === 'customer');
  const asked = since.length > 0 ? since : messages.filter(({ by }) => by === 'customer').slice(-1);
  return asked.map(({ text }) => text).join('\n\n');
}
