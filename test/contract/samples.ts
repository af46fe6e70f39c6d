import { ToolError } from '../../src/errors.js';
import * as paging from '../../src/intercom/paging.js';
import type { ApiVersion } from '../../src/intercom/versions.js';
import { type ParamFacts, paramFacts } from '../../src/json-schema/index.js';
import type { RequestTool } from '../../src/tool/index.js';
import { isObject } from '../../src/tool/json.js';
import { build, now, usualVersion } from './build.js';

/** A value that a parameter takes, in a set of parameters that the tool takes. */
export interface Sample {
  readonly name: string;
  readonly facts: ParamFacts;
  readonly value: unknown;
  /** Whole parameters that hold the value. */
  readonly given: Record<string, unknown>;
  readonly version: ApiVersion;
}

/** Places in a list, in each form that cursors have. */
const cursors = [
  '4711',
  paging.numberedPage({ pages: { page: 1, total_pages: 2 } }, { page: 1, per_page: 20 }).next_cursor,
  paging.linkedPage({ pages: { next: 'https://api.intercom.io/events?before=1700000000' } }, []).next_cursor,
];

/** Files to send, whose members no type tells. */
const files = [{ name: 'note.txt', content_type: 'text/plain', data: 'SGVsbG8=' }];

/** What a parameter needs beside it. */
const beside: Readonly<Record<string, Record<string, unknown>>> = {
  'intercom_create_message.message_type': { subject: 'Your export', template: 'plain' },
  'intercom_create_message.to_id': { to_type: 'contact' },
  'intercom_search_conversations.sort_order': { sort_field: 'created_at' },
  'intercom_update_contact.email_verified': { email: 'ada@example.com' },
  'intercom_create_contact.email_verified': { email: 'ada@example.com' },
};

/** Parameters that the usual version has no more. */
const oldVersions: Readonly<Record<string, ApiVersion>> = { 'intercom_update_ticket.state': '2.11' };

const known = new WeakMap<RequestTool, ParamFacts[]>();

/** What is known about the parameters of a tool, worked out once. */
export function factsOf(tool: RequestTool): ParamFacts[] {
  const facts = known.get(tool) ?? paramFacts(tool);
  known.set(tool, facts);
  return facts;
}

/**
 * For each parameter of a tool one value or more, in the example of the tool or in the fewest parameters it takes.
 *
 * @throws Error when neither takes a value, since rules would then pass over the parameter unnoticed.
 */
export function samplesOf(tool: RequestTool): Sample[] {
  return factsOf(tool).flatMap((facts) =>
    valuesOf(tool, facts).map((value) => {
      const key = `${tool.id}.${facts.name}`;
      const version = oldVersions[key] ?? usualVersion;
      const given = surroundings(tool, key)
        .map((others) => ({ ...others, [facts.name]: value }))
        .find((params) => accepts(tool, params, version));
      if (given !== undefined) return { name: facts.name, facts, value, given, version };
      throw new Error(`${key} is not taken as ${JSON.stringify(value)}: say in samples.ts what it can stand with`);
    }),
  );
}

/** Whether a call with these parameters would be made. */
export function accepts(tool: RequestTool, given: Record<string, unknown>, version = usualVersion): boolean {
  try {
    build(tool, given, version);
    return true;
  } catch (error) {
    if (error instanceof ToolError) return false;
    throw error;
  }
}

function surroundings(tool: RequestTool, key: string): Record<string, unknown>[] {
  const least = Object.fromEntries(
    factsOf(tool).flatMap(({ name, required }) => (required ? [[name, tool.example[name]]] : [])),
  );
  return [
    { ...tool.example, ...beside[key] },
    { ...least, ...beside[key] },
  ];
}

/** Cursors that a list takes as `starting_after`. */
export function cursorsOf(tool: RequestTool): readonly unknown[] {
  const others = surroundings(tool, `${tool.id}.starting_after`);
  const taken = cursors.filter((starting_after) =>
    others.some((params) => accepts(tool, { ...params, starting_after })),
  );
  return taken.length === 0 ? cursors : taken;
}

function valuesOf(tool: RequestTool, { name, schema, format }: ParamFacts): readonly unknown[] {
  if (name === 'starting_after') return cursorsOf(tool);
  if (name === 'attachment_files') return [files];
  const own = tool.example[name];
  return [...(own === undefined || own === null ? [] : [own]), ...byType(withoutNull(schema), format)];
}

function byType(schema: Record<string, unknown>, format?: string): unknown[] {
  if (format === 'search-query') return [{ field: 'id', operator: '=', value: '1' }];
  if (format === 'unix-time') return [now + 86_400];
  if (format === 'url-list') return [['https://example.com/a.png', 'https://example.com/b.png']];
  if (Array.isArray(schema.enum)) return schema.enum;
  switch (schema.type) {
    case 'string':
      return ['4711'];
    case 'integer':
    case 'number':
      return [Math.max(Number(schema.minimum ?? 0), 7)];
    case 'boolean':
      return [true];
    case 'array':
      return isObject(schema.items) && schema.items.type === 'string' ? [['4711', '4712']] : [];
    default:
      return [isObject(schema.properties) ? membersOf(schema.properties) : { plan: 'pro' }];
  }
}

function membersOf(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, isObject(schema) ? byType(schema)[0] : undefined]),
  );
}

/** The schema of the value itself, without the null beside it. */
export function withoutNull(schema: ParamFacts['schema']): Record<string, unknown> {
  const [value]: readonly Record<string, unknown>[] = Array.isArray(schema.anyOf) ? schema.anyOf : [schema];
  return value ?? {};
}
