import { stripVTControlCharacters } from 'node:util';
import { htmlToText } from '../../agent/text/html-to-text.js';
import { isObject } from '../../tool/json.js';
import { oneLine } from '../render/plain.js';

const longestWords = 300;

/** What a run began with, in a line or two: what happened, to what, who, and what was said. */
export function eventSummary(event: unknown): string[] {
  if (!isObject(event)) return [];
  const { topic, conversation_id, ticket_id } = event;
  const about = [
    isText(topic) ? topic : '',
    isText(conversation_id) ? `conversation ${conversation_id}` : '',
    isText(ticket_id) ? `ticket ${ticket_id}` : '',
  ].filter((part) => part !== '');
  const [who, said] = [whoOf(event), saidIn(event)];
  const words = [who, said].filter((part) => part !== '').join(': ');
  return [about.join(', '), words].filter((line) => line !== '').map((line) => safe(line));
}

function whoOf(event: Readonly<Record<string, unknown>>): string {
  const person = [event.author, event.contact].find((one) => isObject(one) && isText(nameOf(one)));
  return isObject(person) ? String(nameOf(person)) : '';
}

function nameOf({ name, email, id }: Readonly<Record<string, unknown>>): unknown {
  return [name, email, id].find(isText);
}

function saidIn({ message }: Readonly<Record<string, unknown>>): string {
  if (isText(message)) return message;
  if (!isObject(message)) return '';
  const read = (text: string) => (message.format === 'html' ? htmlToText(text) : text);
  return [message.subject, message.body].flatMap((text) => (isText(text) ? [read(text)] : [])).join(' – ');
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** Escape sequences go as a whole: what is left of them would be noise. */
function safe(text: string): string {
  return oneLine(stripVTControlCharacters(text), longestWords);
}
