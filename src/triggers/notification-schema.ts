import { definitionsOf, pointer } from '../json-schema/definitions.js';
import type { JsonSchema, ObjectSchema } from '../json-schema/index.js';
import { mapSchema } from '../json-schema/map-schema.js';
import type { SchemaName } from '../tool/output.js';
import { webhookTopics } from '../webhooks/topics/topics.js';
import type { Trigger } from './trigger.js';

/** The draft with the most readers. */
const target = 'draft-07';

/** Objects in notifications are not quite those that calls answer with, so they have names of their own. */
const prefix = 'notified-';

/**
 * The JSON Schema (draft-07) of what a trigger hears: the body of the request, as Intercom sends it. It is open and asks
 * for little, because versions differ; times may be unix seconds or text. Objects are pointed at and stand in
 * `definitions`.
 */
export function notificationSchema(trigger: Trigger): ObjectSchema {
  const payloads = [...new Set(trigger.topics.map((topic) => webhookTopics[topic].payload))];
  const items = trigger.any ? [] : payloads.map((payload) => itemSchemas[payload] ?? { type: 'object' });
  const [only = { type: 'object' }] = items;
  const item = items.length > 1 ? { anyOf: items } : only;
  const names = namesIn(item);
  return {
    type: 'object',
    required: ['type', 'app_id', 'topic', 'id', 'data'],
    properties: {
      type: { const: 'notification_event', description: 'Always notification_event' },
      id: { type: 'string', description: 'Id of the notification. One that comes twice has the same' },
      topic: { type: 'string', description: 'What happened' },
      app_id: { type: 'string', description: 'Id of the workspace in which it happened' },
      created_at: { type: 'integer', description: 'When it happened, in unix seconds' },
      first_sent_at: { type: 'integer', description: 'When it was first sent, in unix seconds' },
      delivery_attempts: { type: 'integer', description: 'Which delivery this is, from 1' },
      data: { type: 'object', required: ['item'], properties: { item } },
    },
    ...(names.length === 0 ? {} : { definitions: notifiedDefinitions(names) }),
  };
}

const at = (name: SchemaName): JsonSchema => ({ $ref: renamed(pointer(name, target)) });

const id = { type: 'string', description: 'Intercom id' };

/** What `data.item` is, by the payload of its topic. What Intercom does not describe is any object. */
const itemSchemas: Readonly<Record<string, JsonSchema>> = {
  admin: at('admin'),
  company: at('company'),
  contact: at('contact'),
  conversation: at('conversation'),
  event: at('event'),
  // Many topics have it one level deeper, beside the part or the contact; beside a contact it comes in a form of its own.
  ticket: {
    anyOf: [
      at('ticket'),
      {
        type: 'object',
        required: ['ticket'],
        properties: {
          ticket: { anyOf: [at('ticket'), { type: 'object' }] },
          ticket_part: { type: 'object', description: 'The part that caused it' },
          contact: at('contact'),
        },
      },
    ],
  },
  contact_tag: {
    type: 'object',
    required: ['tag', 'contact'],
    properties: { type: { const: 'contact_tag' }, tag: at('tag'), contact: at('contact') },
  },
  company_contact: {
    type: 'object',
    required: ['company', 'contact'],
    properties: { company: at('company'), contact: at('contact') },
  },
  merged_contact: {
    allOf: [
      at('contact'),
      {
        type: 'object',
        properties: { merged_from: { type: 'object', required: ['id'], properties: { id } } },
      },
    ],
  },
  deleted_company: { type: 'object', required: ['id'], properties: { id } },
  deleted_contact: { type: 'object', required: ['id'], properties: { id, deleted: { const: true } } },
  deleted_conversation: { type: 'object', required: ['conversation_id'], properties: { conversation_id: id } },
};

function namesIn(schema: JsonSchema): SchemaName[] {
  const found: SchemaName[] = [];
  const shared: readonly SchemaName[] = ['admin', 'company', 'contact', 'conversation', 'event', 'tag', 'ticket'];
  mapSchema(schema, (part) => {
    found.push(...shared.filter((name) => part.$ref === at(name).$ref));
    return part;
  });
  return [...new Set(found)];
}

/** Many triggers lead to the same objects, so each is made once. */
const notified = new Map<string, JsonSchema>();

function notifiedDefinitions(names: readonly SchemaName[]): Record<string, JsonSchema> {
  const definitions = Object.entries(definitionsOf(names, target));
  return Object.fromEntries(
    definitions.map(([name, schema]) => {
      const made = notified.get(name) ?? mapSchema(schema, loosened);
      notified.set(name, made);
      return [`${prefix}${name}`, made];
    }),
  );
}

/** Nothing is certain to be there, and times are written in two ways. */
function loosened({ required: _, $ref, properties, ...schema }: JsonSchema): JsonSchema {
  return {
    ...schema,
    ...(typeof $ref === 'string' ? { $ref: renamed($ref) } : {}),
    ...(isRecord(properties) ? { properties: withTextTimes(properties) } : {}),
  };
}

function withTextTimes(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      isTime(name) && isRecord(schema) ? alsoText(schema) : schema,
    ]),
  );
}

function alsoText({ type, anyOf, description }: JsonSchema): JsonSchema {
  const forms = Array.isArray(anyOf) ? anyOf : [{ type }];
  return { description, anyOf: [...forms, { type: 'string' }] };
}

function isTime(name: string): boolean {
  return name.endsWith('_at') || name === 'waiting_since' || name === 'snoozed_until';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function renamed($ref: string): string {
  return $ref.replace(/[^/]+$/, (name) => `${prefix}${name}`);
}
