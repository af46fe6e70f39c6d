import { isObject } from '../../tool/json.js';
import { cleanText } from '../text/clean-text.js';
import { hasHtml, htmlToText, nothingVisible } from '../text/html-to-text.js';
import type { Mark } from '../text/mark.js';
import { Fields, Sequence, type Shown, Words } from './nodes.js';
import { placeIn, type SchemaPlace } from './schema-place.js';
import type { Range, Selection } from './selection.js';
import { isStaff, type View, views } from './views.js';

/** How a result is shown, the same for all of it. */
export interface ShowOptions {
  readonly isConcise: boolean;
  /** Bodies are plain text, in which a tag is just text. */
  readonly bodiesArePlain: boolean;
  readonly mark: Mark;
}

/** One value on its way to being shown. */
export interface Subject {
  readonly value: unknown;
  readonly name: string;
  readonly path: string | undefined;
  readonly place: SchemaPlace;
  /** Customers wrote it, unless the object that it is says otherwise. */
  readonly byCustomer: boolean;
  /** It may be an id, which another call must be able to give back as it is. */
  readonly mayBeId: boolean;
  readonly selection: Selection;
  readonly depth: number;
}

/** Deeper values are left out: the API nests less than half as deep. */
const deepest = 14;

/** What a model is shown of a value; undefined for what says nothing: null, an empty list, an empty text. */
export function show(subject: Subject, options: ShowOptions): Shown | undefined {
  const { value, depth } = subject;
  if (value === null || value === undefined || depth > deepest) return undefined;
  if (typeof value === 'string') return showText(value, subject, options);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return showList(value, subject, options);
  return isObject(value) ? showObject(value, subject, options) : undefined;
}

function showText(value: string, subject: Subject, { bodiesArePlain }: ShowOptions): Shown | undefined {
  const { name, path, byCustomer, mayBeId, selection } = subject;
  if (isIdLike(name) && (!byCustomer || (mayBeId && looksLikeId(value)))) return cleanText(value) || undefined;
  const isBody = name === 'body';
  const isHtml = isBody ? !bodiesArePlain : byCustomer && hasHtml(value);
  const text = isHtml ? htmlToText(value) : cleanText(value);
  if (text === '') return isBody && value.trim() !== '' ? nothingVisible : undefined;
  const { from, to } = clamp(selection.range, text.length);
  return new Words(text.slice(from, to).toWellFormed(), byCustomer, path, from);
}

function showList(value: readonly unknown[], subject: Subject, options: ShowOptions): Sequence | undefined {
  const { place, path, selection, depth } = subject;
  const { from, to } = clamp(selection.range, value.length);
  const members: Shown[] = [];
  const messages: boolean[] = [];
  for (let at = from; at < to; at += 1) {
    const shown = show(
      {
        ...subject,
        value: value[at],
        path: path === undefined ? undefined : `${path}[${at}]`,
        place: { ...place, isList: false },
        selection: selection.fields === undefined ? {} : { fields: selection.fields },
        depth: depth + 1,
      },
      options,
    );
    // Numbers in a path count all members, so a null keeps its place.
    members.push(shown ?? null);
    messages.push(hasMessage(value[at]));
  }
  if (members.length === 0) return undefined;
  const isThread = place.kind === 'conversation-part' || place.kind === 'ticket-part';
  return new Sequence(members, path, from, isThread ? messages : undefined);
}

function showObject(value: Record<string, unknown>, subject: Subject, options: ShowOptions): Fields | undefined {
  const { place, path, selection, depth } = subject;
  const view = place.kind === undefined ? undefined : views[place.kind];
  const byCustomer = writtenIn(value, view, subject.byCustomer);
  const shown = new Map<string, Shown>();
  for (const name of namesIn(value, view, subject, options)) {
    if (selection.fields === undefined && isQuiet(view, name, value[name])) continue;
    const isOurs = view?.ours?.includes(name) ?? false;
    const part = show(
      {
        value: value[name],
        name,
        path: path === undefined || !/^[^.,[\]\s]+$/.test(name) ? undefined : `${path}.${name}`,
        place: placeIn(place, name),
        byCustomer: byCustomer && !isOurs,
        mayBeId: view?.ours !== undefined,
        selection: selection.fields?.get(name) ?? {},
        depth: depth + 1,
      },
      options,
    );
    if (part !== undefined) shown.set(showName(name, byCustomer && view === undefined, options.mark), part);
  }
  return shown.size === 0 ? undefined : new Fields(shown, view === undefined);
}

function isQuiet(view: View | undefined, name: string, value: unknown): boolean {
  return view?.quiet !== undefined && Object.hasOwn(view.quiet, name) && view.quiet[name] === value;
}

function namesIn(
  value: Record<string, unknown>,
  view: View | undefined,
  { selection, depth }: Subject,
  { isConcise }: ShowOptions,
): readonly string[] {
  const all = Object.keys(value);
  if (selection.fields !== undefined) {
    return all.filter((name) => name === 'id' || selection.fields?.has(name) === true);
  }
  const listed = isConcise ? ((depth > 1 ? view?.inside : undefined) ?? view?.concise) : undefined;
  return listed === undefined ? all : listed.filter((name) => Object.hasOwn(value, name));
}

/** Whether customers wrote what no rule gives to somebody else. */
function writtenIn(value: Record<string, unknown>, view: View | undefined, inherited: boolean): boolean {
  if (view === undefined) return inherited;
  if (view.author !== undefined) return !isStaff(value[view.author]);
  if (view.isAuthor === true) return !isStaff(value);
  return view.ours !== undefined;
}

/** Names in free maps are customers' words too, unless they are as plain as the names that programs give. */
function showName(name: string, byCustomer: boolean, mark: Mark): string {
  const clean = cleanText(name).slice(0, 200).toWellFormed();
  return !byCustomer || /^[\w$.:-]{1,40}$/.test(clean) ? clean : mark.wrap(clean);
}

function isIdLike(name: string): boolean {
  return /(^|_)id$|Id$|_cursor$|^starting_after$|^event_name$/.test(name);
}

/** An id holds no words: nothing that a model could take for a sentence. */
function looksLikeId(value: string): boolean {
  return /^[\w.:+@|=/-]{1,64}$/.test(value);
}

function hasMessage(part: unknown): boolean {
  if (!isObject(part)) return false;
  const { body, attachments } = part;
  return (typeof body === 'string' && body.trim() !== '') || (Array.isArray(attachments) && attachments.length > 0);
}

function clamp(range: Range | undefined, length: number): Range {
  if (range === undefined) return { from: 0, to: length };
  return { from: Math.min(range.from, length), to: Math.min(range.to, length) };
}
