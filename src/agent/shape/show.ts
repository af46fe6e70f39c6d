import { type Entities, type Entity, entityWithSchema } from '../../tool/entity.js';
import { isObject } from '../../tool/json.js';
import { holds } from '../../tool/operation/request-plan.js';
import { cleanText } from '../text/clean-text.js';
import { hasHtml, htmlToText, nothingVisible } from '../text/html-to-text.js';
import type { Mark } from '../text/mark.js';
import { Fields, Sequence, type Shown, Words } from './nodes.js';
import { placeIn, type SchemaPlace } from './schema-place.js';
import type { Range, Selection } from './selection.js';
import { customersMayWrite } from './trust.js';

/** How a result is shown, the same for all of it. */
export interface ShowOptions {
  readonly isConcise: boolean;
  readonly entities: Entities;
  /** The parameters of the call. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly mark: Mark;
}

/** One value on its way to being shown. */
export interface Subject {
  readonly value: unknown;
  readonly path: string | undefined;
  readonly place: SchemaPlace;
  /** Customers wrote it, unless it is an object that says otherwise. */
  readonly byCustomer: boolean;
  /** It is an id by its name, which another call must be able to give back as it is. */
  readonly isId: boolean;
  /** It holds HTML, or plain text in a place of HTML; undefined where nothing is known. */
  readonly isHtml: boolean | undefined;
  readonly selection: Selection;
  readonly depth: number;
}

/** Deeper values are left out: the API nests less than half as deep. */
const maxDepth = 14;

/** What a model is shown of a value; undefined for what says nothing: null, an empty list, an empty text. */
export function show(subject: Subject, options: ShowOptions): Shown | undefined {
  const { value, depth } = subject;
  if (value === null || value === undefined || depth > maxDepth) return undefined;
  if (typeof value === 'string') return showText(value, subject);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return showList(value, subject, options);
  return isObject(value) ? showObject(value, subject, options) : undefined;
}

function showText(value: string, { path, byCustomer, isId, isHtml, selection }: Subject): Shown | undefined {
  if (isId && (!byCustomer || looksLikeId(value))) return cleanText(value) || undefined;
  const text = (isHtml ?? (byCustomer && hasHtml(value))) ? htmlToText(value) : cleanText(value);
  if (text === '') return isHtml !== undefined && value.trim() !== '' ? nothingVisible : undefined;
  const { from, to } = clamp(selection.range, text.length);
  return new Words(text.slice(from, to).toWellFormed(), byCustomer && !isNumber(text), path, from);
}

/** A phone number, a date or an amount asks nobody to do anything. */
function isNumber(text: string): boolean {
  return /^[\d\s+().:/-]*$/.test(text);
}

function showList(value: readonly unknown[], subject: Subject, options: ShowOptions): Sequence | undefined {
  const { place, path, selection, depth } = subject;
  const { from, to } = clamp(selection.range, value.length);
  const members: Shown[] = [];
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
  }
  if (members.length === 0) return undefined;
  const message = entityWithSchema(options.entities, place.schema)?.message;
  const hasMessage =
    message === undefined ? undefined : value.slice(from, to).map((member) => holdsAny(member, message));
  return new Sequence(members, path, from, hasMessage);
}

function showObject(value: Record<string, unknown>, subject: Subject, options: ShowOptions): Fields | undefined {
  const { place, path, selection, depth } = subject;
  const entity = entityWithSchema(options.entities, place.schema);
  const isFree = entity === undefined || entity.hasFreeKeys === true;
  const mayWrite = customersMayWrite(value, place, subject.byCustomer, options.entities);
  const shown = new Map<string, Shown>();
  for (const name of namesIn(value, entity, subject, options)) {
    if (selection.fields === undefined && isQuiet(entity, name, value[name])) continue;
    const byCustomer = mayWrite(name);
    const part = show(
      {
        value: value[name],
        path: path === undefined || !/^[^.,[\]\s]+$/.test(name) ? undefined : `${path}.${name}`,
        place: placeIn(place, name),
        byCustomer,
        isId: isIdField(name, entity) && !(isFree && byCustomer),
        isHtml: isHtmlField(name, entity, options),
        selection: selection.fields?.get(name) ?? {},
        depth: depth + 1,
      },
      options,
    );
    if (part !== undefined) shown.set(isFree && byCustomer ? showName(name, options.mark) : cleanName(name), part);
  }
  return shown.size === 0 ? undefined : new Fields(shown, isFree);
}

/** Whether a field is one of those with HTML, and this call has HTML in it; undefined for any other field. */
export function isHtmlField(
  name: string,
  entity: Entity | undefined,
  { params }: Pick<ShowOptions, 'params'>,
): boolean | undefined {
  if (entity?.html?.includes(name) !== true) return undefined;
  return entity.plainWhen === undefined || !holds(entity.plainWhen, params);
}

/** Whether a field holds an id, or a place in a list, by its name. */
export function isIdField(name: string, entity: Entity | undefined): boolean {
  return /(^|_)id$|Id$|_cursor$|^starting_after$/.test(name) || entity?.idFields?.includes(name) === true;
}

/** Whether a field says how much of a list there is: without it a piece could pass for the whole. */
export function isAboutList(name: string): boolean {
  return name === 'total_count' || name === 'has_more';
}

function isQuiet(entity: Entity | undefined, name: string, value: unknown): boolean {
  return entity?.quiet !== undefined && Object.hasOwn(entity.quiet, name) && entity.quiet[name] === value;
}

function namesIn(
  value: Record<string, unknown>,
  entity: Entity | undefined,
  { selection, depth }: Subject,
  { isConcise }: ShowOptions,
): readonly string[] {
  const all = Object.keys(value);
  if (selection.fields !== undefined) {
    const isKept = (name: string) => name === 'id' || (isAboutList(name) && value[name] !== false);
    return all.filter((name) => isKept(name) || selection.fields?.has(name) === true);
  }
  const listed = isConcise ? ((depth > 1 ? entity?.conciseInside : undefined) ?? entity?.concise) : undefined;
  return listed === undefined ? all : listed.filter((name) => Object.hasOwn(value, name));
}

/** Names that customers gave are marked too, unless they are as plain as the names that programs give. */
function showName(name: string, mark: Mark): string {
  const clean = cleanName(name);
  return /^[\w$.:-]{1,40}$/.test(clean) && hasFewWords(clean, 3) ? clean : mark.wrap(clean);
}

function cleanName(name: string): string {
  return cleanText(name).slice(0, 200).toWellFormed();
}

/** An id holds at most one word, and not a long one: nothing that a model could take for a sentence. */
function looksLikeId(value: string): boolean {
  return /^[\w.:+@|=/-]{1,64}$/.test(value) && hasFewWords(value, 1);
}

/** Whether a name of letters, digits and signs has no more words than these. What looks like hexadecimal is none. */
function hasFewWords(name: string, most: number): boolean {
  const words = (name.match(/[A-Z]*[a-z]+|[A-Z]+/g) ?? []).filter((word) => word.length > 2 && !/^[a-f]+$/i.test(word));
  return words.length <= most && words.every((word) => word.length <= 20);
}

/** Whether one of the fields holds a text or a list that is not empty. */
function holdsAny(member: unknown, fields: readonly string[]): boolean {
  if (!isObject(member)) return false;
  return fields.some((field) => {
    const value = member[field];
    return (typeof value === 'string' && value.trim() !== '') || (Array.isArray(value) && value.length > 0);
  });
}

function clamp(range: Range | undefined, length: number): Range {
  if (range === undefined) return { from: 0, to: length };
  return { from: Math.min(range.from, length), to: Math.min(range.to, length) };
}
