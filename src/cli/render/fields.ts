import { htmlToText } from '../../agent/text/html-to-text.js';
import { isObject } from '../../tool/json.js';
import { hasTag, oneLine } from './plain.js';

/** All that a value holds, as indented lines of `name: value`. What is null or empty is left out, since most fields of most objects are. */
export function fieldLines(fields: Readonly<Record<string, unknown>>, depth = 0): string[] {
  const indent = '  '.repeat(depth);
  return Object.entries(fields).flatMap(([name, value]) => {
    if (isEmpty(value)) return [];
    const label = `${indent}${oneLine(name)}:`;
    if (!isComposite(value)) return [`${label} ${scalarText(value, name)}`];
    if (Array.isArray(value) && !value.some(isComposite)) {
      return [`${label} ${value.map((member) => scalarText(member)).join(', ')}`];
    }
    return [label, ...(Array.isArray(value) ? memberLines(value, depth + 1) : fieldLines(value, depth + 1))];
  });
}

function memberLines(members: readonly unknown[], depth: number): string[] {
  const indent = '  '.repeat(depth);
  return members.flatMap((member) => {
    if (!isComposite(member)) return [`${indent}- ${scalarText(member)}`];
    const lines = Array.isArray(member) ? memberLines(member, depth + 1) : fieldLines(member, depth + 1);
    return lines.map((line, at) => (at === 0 ? `${indent}- ${line.trimStart()}` : line));
  });
}

function isComposite(value: unknown): value is Record<string, unknown> | unknown[] {
  return typeof value === 'object' && value !== null;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (!isObject(value)) return false;
  return isEmptyList(value) || Object.values(value).every(isEmpty);
}

/** Intercom wraps lists (`{ type: 'tag.list', tags: [], total_count: 0 … }`): without members only the wrapping is left. */
function isEmptyList({ type, ...rest }: Readonly<Record<string, unknown>>): boolean {
  if (typeof type !== 'string' || !/(^|[._])list$/.test(type)) return false;
  const members = Object.values(rest).filter((value) => Array.isArray(value));
  return members.length > 0 && members.every((list) => list.length === 0);
}

/** A text, number or flag as one line; HTML as its words, and the seconds of a moment as a date. */
export function scalarText(value: unknown, name = ''): string {
  if (typeof value === 'number' && isMoment.test(name)) return moment(value);
  if (typeof value !== 'string') return String(value);
  return oneLine(hasTag(value) ? htmlToText(value) : value);
}

const isMoment = /_(at|since|until)$/;

/** Seconds before this (September 2001) are no moments of Intercom's. */
const earliest = 1_000_000_000;

function moment(seconds: number): string {
  const date = new Date(seconds * 1000);
  if (seconds < earliest || Number.isNaN(date.getTime())) return String(seconds);
  return date.toISOString().replace('T', ' ').replace('.000Z', ' UTC');
}
