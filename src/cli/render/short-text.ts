import { htmlToText } from '../../agent/text/html-to-text.js';
import { isObject } from '../../tool/json.js';
import { hasTag, oneLine, plain } from './plain.js';

/** What people, teams and others are called, by their ids. */
export type Names = ReadonlyMap<string, { readonly name: string; readonly email: string | undefined }>;

/** The names in a result: a thread names its authors, and elsewhere has only their ids. */
export function namesIn(value: unknown, names = new Map<string, { name: string; email: string | undefined }>()): Names {
  if (Array.isArray(value)) for (const member of value) namesIn(member, names);
  if (!isObject(value)) return names;
  const { id, email } = value;
  const name = [value.name, email].find(isText);
  if (isId(id) && name !== undefined) names.set(String(id), { name, email: isText(email) ? email : undefined });
  for (const member of Object.values(value)) namesIn(member, names);
  return names;
}

/**
 * A value in a few words: people by name and address, lists by their members, HTML as its text, moments as times of UTC.
 * `field` is the name of the field that holds it. `''` for what says nothing.
 */
export function shortText(value: unknown, field: string, names: Names): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return joined(value.map((member) => shortText(member, field, names)));
  if (!isObject(value)) return scalarWords(value, field, names);
  const list = listIn(value);
  return list === undefined ? objectText(value, names) : shortText(list, field, names);
}

/** The members of a list that is wrapped in an object, as Intercom does it: `{type: 'tag.list', tags: […]}`. */
export function listIn({ type, ...rest }: Readonly<Record<string, unknown>>): readonly unknown[] | undefined {
  const lists = Object.values(rest).filter((value) => Array.isArray(value));
  const isList = typeof type === 'string' && /(^|[._])list$/.test(type);
  return isList && lists.length > 0 ? (lists.find((list) => list.length > 0) ?? []) : undefined;
}

/**
 * What an object is called: its name, with the address of a person; where it only points at something, the name of that and
 * its id. Undefined for an object that has and is neither.
 */
export function nameOf(object: Readonly<Record<string, unknown>>, names: Names): string | undefined {
  const { id, type, email } = object;
  const called = [object.name, object.internal_label, object.label, object.title].find(isText);
  if (called !== undefined || isText(email)) return withAddress(called, email);
  if (!isId(id)) return undefined;
  const known = names.get(String(id));
  const kind = isText(type) ? type.replaceAll('_', ' ') : 'id';
  return oneLine(known === undefined ? `${kind} ${id}` : `${withAddress(known.name, known.email)} (${id})`);
}

function withAddress(name: string | undefined, email: unknown): string {
  if (!isText(email) || email === name) return oneLine(name ?? '');
  return oneLine(name === undefined ? email : `${name} <${email}>`);
}

function objectText(object: Readonly<Record<string, unknown>>, names: Names): string {
  const named = nameOf(object, names);
  if (named !== undefined) return named;
  return joined(
    Object.entries(object).map(([key, value]) => {
      const text = shortText(value, key, names);
      return text === '' ? '' : `${oneLine(key)}: ${text}`;
    }),
  );
}

function scalarWords(value: unknown, field: string, names: Names): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (/_assignee_id$/.test(field) && Number(value) === 0) return 'nobody';
  if (typeof value === 'number' && isMoment(field)) return momentText(value);
  if (typeof value === 'string' && hasTag(value)) return htmlToText(value);
  const text = plain(String(value));
  const known = names.get(String(value));
  // The value of a list of choices is the id of one, which is of no use to a reader.
  if (known !== undefined && isUuid.test(text)) return oneLine(known.name);
  return known !== undefined && /_ids?$/.test(field) ? `${oneLine(known.name)} (${text})` : text;
}

const isUuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether a field holds a moment, by its name. */
export function isMoment(field: string): boolean {
  return /_(at|since|until)$/.test(field);
}

/** Seconds before this (September 2001) are no moments of Intercom's. */
const earliest = 1_000_000_000;

/** Unix seconds as a time of UTC, to the minute. */
export function momentText(seconds: number): string {
  const date = new Date(seconds * 1000);
  if (seconds < earliest || Number.isNaN(date.getTime())) return String(seconds);
  return `${date.toISOString().slice(0, 16).replace('T', ' ')}Z`;
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(', ');
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isId(value: unknown): value is string | number {
  return isText(value) || typeof value === 'number';
}
