import { htmlToText } from '../../../agent/text/html-to-text.js';
import { readEvent, type TriggerEvent } from '../../../triggers/index.js';
import { type JsonObject, objectAt, textAt } from '../../../webhooks/notification/json.js';
import { asItWas } from './as-it-was.js';
import type { Moment } from './moments.js';
import type { PastThing } from './thing.js';

/** How the notifications of a workspace look. */
export interface EventForm {
  /** Id of the workspace. */
  readonly workspace: string;
  /** Bodies as text, which apps on API version 2.15 and later are told; else as HTML. */
  readonly isPlain: boolean;
}

/**
 * The event that a moment caused, in the form that hosts get: the notification holds the thing as it was, with the one part
 * that caused it.
 */
export function pastEvent(thing: PastThing, moment: Moment, nth: number, form: EventForm): TriggerEvent {
  const { at, topic } = moment;
  const notification = {
    type: 'notification_event',
    app_id: form.workspace,
    data: { type: 'notification_event_data', item: itemOf(thing, moment, form) },
    links: {},
    id: eventId(thing, nth),
    topic,
    delivery_status: 'pending',
    delivery_attempts: 1,
    delivered_at: 0,
    first_sent_at: at,
    created_at: at,
    self: null,
  };
  return readEvent(JSON.stringify(notification));
}

/** The id of the event of a moment: the same in each simulation. */
export function eventId({ kind, id }: PastThing, nth: number): string {
  return `past_${kind}_${id}_${nth}`;
}

function itemOf(thing: PastThing, moment: Moment, { isPlain }: EventForm): JsonObject {
  const { kind } = thing;
  const was = asItWas(thing, moment);
  const cause = thing.parts[moment.parts - 1];
  // What begins a conversation is its source. A rating is told without a part, a tag with the last one.
  const told =
    cause === undefined || moment.topic === 'conversation.rating.added' ? [] : [isPlain ? plainBody(cause) : cause];
  const key = `${kind}_parts`;
  const list = { ...objectAt(was, key), [key]: told };
  const source = objectAt(was, 'source');
  return {
    ...was,
    ...(source === undefined || !isPlain ? {} : { source: plainBody(source) }),
    ...(moment.tag === undefined ? {} : { tag: moment.tag, tags_added: { type: 'tag.list', tags: [moment.tag] } }),
    [key]: list,
  };
}

const texts = new WeakMap<object, JsonObject>();

/** With its body as text. Each object is converted once. */
function plainBody(holder: JsonObject): JsonObject {
  const known = texts.get(holder);
  if (known !== undefined) return known;
  const body = textAt(holder, 'body');
  const made = body === null ? holder : { ...holder, body: htmlToText(body) };
  texts.set(holder, made);
  return made;
}
