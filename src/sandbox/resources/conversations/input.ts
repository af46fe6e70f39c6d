import { refuse } from '../../http/errors.js';
import { readFlag, readObject, readText } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import type { Attributes, AttributeValue } from '../../world/attributes.js';
import { readConversationAttribute } from '../conversation-attributes/values.js';
import { typeOfRelationship } from '../custom-objects/model.js';
import type { ConversationRecord } from './model.js';

/** One attribute that an update changes. */
export interface AttributeChange {
  readonly name: string;
  readonly before: AttributeValue;
  readonly after: AttributeValue;
}

/** `title` and `read` of an update, when they are given. */
export function readChanges({ body }: Call): Partial<Pick<ConversationRecord, 'title' | 'read'>> {
  const title = readText(body, 'title');
  const read = readFlag(body, 'read');
  return { ...(title === undefined ? {} : { title }), ...(read === undefined || read === null ? {} : { read }) };
}

/** What `custom_attributes` changes; null takes one away. @throws RefusedError 400 for what no definition allows */
export function readAttributeChanges({ world, body }: Call, present: Attributes): AttributeChange[] {
  const given = readObject(body, 'custom_attributes') ?? {};
  return Object.entries(given).flatMap(([name, value]) => {
    // References to objects are kept beside the attributes.
    if (typeOfRelationship(world, 'conversation', name) !== undefined) return [];
    const after = readConversationAttribute(world, name, value);
    const before = Object.hasOwn(present, name) ? (present[name] ?? null) : null;
    return before === after ? [] : [{ name, before, after }];
  });
}

/** The attributes after changes. */
export function withChanges(present: Attributes, changes: readonly AttributeChange[]): Attributes {
  const after: Record<string, AttributeValue> = { ...present };
  for (const change of changes) {
    if (change.after === null) delete after[change.name];
    else after[change.name] = change.after;
  }
  return after;
}

/** A text that is required, with the error that Intercom has for messages. */
export function requireBody({ body }: Call): string {
  const text = readText(body, 'body');
  if (text === undefined || text === null || text.trim() === '') throw bodyRequired();
  return text;
}

const bodyRequired = () => refuse(400, 'parameter_invalid', 'Body is required');
