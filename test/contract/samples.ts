import { ToolError } from '../../src/errors.js';
import * as paging from '../../src/intercom/paging.js';
import type { ApiVersion } from '../../src/intercom/versions.js';
import { type ParamFacts, paramFacts } from '../../src/json-schema/index.js';
import type { Tool } from '../../src/tool/index.js';
import { isObject } from '../../src/tool/json.js';
import { automationBeside, automationValues } from './automation-samples.js';
import { build, now, usualVersion } from './build.js';
import { workspaceBeside, workspaceValues } from './workspace-samples.js';

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
  paging.scroll.page({ scroll_param: '69352cd2-ab5b-42ac-b004-a13d4e55e9b0' }, {}, [{}]).next_cursor,
  paging.linkedPage({ pages: { next: 'https://api.intercom.io/events?before=1700000000' } }, []).next_cursor,
];

/** Files to send, whose members no type tells. */
const files = [{ name: 'note.txt', content_type: 'text/plain', data: 'SGVsbG8=' }];

/** What a parameter needs beside it; several where that depends on its value. */
const beside: Readonly<Record<string, Record<string, unknown> | readonly Record<string, unknown>[]>> = {
  'intercom_create_message.message_type': { subject: 'Your export', template: 'plain' },
  'intercom_create_message.to_id': { to_type: 'contact' },
  'intercom_search_conversations.sort_order': { sort_field: 'created_at' },
  'intercom_update_contact.email_verified': { email: 'ada@example.com' },
  'intercom_create_contact.email_verified': { email: 'ada@example.com' },
  'intercom_create_article.parent_type': { parent_id: '145' },
  'intercom_update_article.parent_type': { parent_id: '145' },
  'intercom_search_articles.highlight': { phrase: 'return' },
  'intercom_reply_ticket.message_type': { reply_options: [{ text: 'Yes', uuid: '5f1b4f3e' }] },
  'intercom_reply_ticket.cross_post': { message_type: 'note' },
  'intercom_reply_ticket.reply_options': { message_type: 'quick_reply' },
  'intercom_redact_conversation.type': { source_id: '40000001' },
  'intercom_redact_conversation.source_id': { type: 'source' },
  'intercom_count_conversations.group_by': [{}, { since: now, until: now + 86_400 }],
  'intercom_count_tickets.group_by': [{}, { since: now, until: now + 86_400 }],
  'intercom_count_conversations.since': { group_by: 'day', until: now + 172_800 },
  'intercom_count_tickets.since': { group_by: 'day', until: now + 172_800 },
  'intercom_export_conversations.until': { since: 0 },
  'intercom_count_conversations.until': { group_by: 'day', since: now },
  'intercom_count_tickets.until': { group_by: 'day', since: now },
  'intercom_create_content_snippet.json_blocks': { body_markdown: undefined },
  'intercom_update_content_snippet.json_blocks': { body_markdown: undefined },
  'intercom_bulk_content_actions.action': [
    { content_ids: [{ type: 'article_content', id: '1' }], add_tag_ids: undefined },
    { add_tag_ids: undefined, copilot: false },
    { add_tag_ids: undefined, remove_all: true },
    { add_tag_ids: undefined },
    {},
  ],
  'intercom_search_content.tag_operator': { tag_ids: ['7522907'] },
  ...Object.fromEntries(
    Object.entries({
      set_availability: ['ai_agent', 'copilot', 'sales_agent'],
      set_audience: ['add_segment_ids', 'remove_segment_ids', 'remove_all'],
    }).flatMap(([action, names]) =>
      names.map((name) => [`intercom_bulk_content_actions.${name}`, { action, add_tag_ids: undefined }]),
    ),
  ),
  'intercom_tag_many.admin_id': { conversation_ids: ['1'] },
  'intercom_update_visitor.id': { name: 'Violet' },
  'intercom_upsert_contact.email_verified': { email: 'ada@example.com' },
  ...workspaceBeside,
  ...automationBeside,
};

/** Values of parameters whose type does not tell them. */
const stated: Readonly<Record<string, readonly unknown[]>> = {
  ...automationValues,
  'intercom_start_fin_conversation.timestamp': ['2026-01-24T10:01:20.000Z'],
  'intercom_create_conversation_attribute.options': [[{ label: 'Billing' }, { label: 'Bug' }]],
  'intercom_reply_ticket.reply_options': [[{ text: 'Yes', uuid: '5f1b4f3e-0c2c-4d0a-9d5e-3f3f2e3a7c11' }]],
  'intercom_reply_to_fin.timestamp': ['2026-01-24T10:01:20.000Z'],
  ...forTools(['intercom_create_audience', 'intercom_update_audience'], {
    predicates: [[{ attribute: 'company.name', type: 'string', comparison: 'contains', value: 'Acme' }]],
    role_predicates: [[{ attribute: 'role', type: 'role', comparison: 'eq', value: 'user' }]],
  }),
  ...forTools(['intercom_create_news_item', 'intercom_update_news_item'], {
    newsfeed_assignments: [[{ newsfeed_id: 53, published_at: 1_664_638_214 }]],
  }),
  ...forTools(['intercom_create_content_snippet', 'intercom_update_content_snippet'], {
    locale: ['en', 'pt-BR'],
    json_blocks: [[{ type: 'paragraph', text: 'Refunds take three days.' }]],
  }),
};

function forTools(tools: readonly string[], values: Readonly<Record<string, readonly unknown[]>>) {
  const named = Object.entries(values);
  return Object.fromEntries(tools.flatMap((tool) => named.map(([name, list]) => [`${tool}.${name}`, list])));
}

/** Texts that have a form of their own: only the example of the tool is one. */
const formed: readonly string[] = ['intercom_create_phone_call_redirect.phone'];

/** Parameters that the usual version has no more. */
const oldVersions: Readonly<Record<string, ApiVersion>> = { 'intercom_update_ticket.state': '2.11' };

const known = new WeakMap<Tool, ParamFacts[]>();

/** What is known about the parameters of a tool, worked out once. */
export function factsOf(tool: Tool): ParamFacts[] {
  const facts = known.get(tool) ?? paramFacts(tool);
  known.set(tool, facts);
  return facts;
}

/**
 * For each parameter of a tool one value or more, in the example of the tool or in the fewest parameters it takes.
 *
 * @throws Error when neither takes a value, since rules would then pass over the parameter unnoticed.
 */
export function samplesOf(tool: Tool): Sample[] {
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
export function accepts(tool: Tool, given: Record<string, unknown>, version = usualVersion): boolean {
  try {
    build(tool, given, version);
    return true;
  } catch (error) {
    if (error instanceof ToolError) return false;
    throw error;
  }
}

function surroundings(tool: Tool, key: string): Record<string, unknown>[] {
  const least = Object.fromEntries(
    factsOf(tool).flatMap(({ name, required }) => (required ? [[name, tool.example[name]]] : [])),
  );
  const sets = [beside[key] ?? {}].flat().flatMap((others) => [
    { ...tool.example, ...others },
    { ...least, ...others },
  ]);
  return [...sets, tool.example, least];
}

/** Cursors that a list takes as `starting_after`. */
export function cursorsOf(tool: Tool): readonly unknown[] {
  const others = surroundings(tool, `${tool.id}.starting_after`);
  const taken = cursors.filter((starting_after) =>
    others.some((params) => accepts(tool, { ...params, starting_after })),
  );
  return taken.length === 0 ? cursors : taken;
}

function valuesOf(tool: Tool, { name, schema, format, sample }: ParamFacts): readonly unknown[] {
  if (name === 'starting_after') return cursorsOf(tool);
  if (name === 'attachment_files') return [files];
  const own = tool.example[name];
  if (formed.includes(`${tool.id}.${name}`)) return [own];
  const values = stated[`${tool.id}.${name}`] ?? workspaceValues[name] ?? byType(withoutNull(schema), format, sample);
  return own === undefined || own === null ? values : [own, ...values];
}

function byType(schema: Record<string, unknown>, format?: string, sample?: unknown): unknown[] {
  if (format === 'search-query') return [{ field: 'id', operator: '=', value: '1' }];
  if (format === 'unix-time') return [now + 86_400];
  if (format === 'url') return ['https://example.com/page'];
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
      return isObject(schema.items) ? listOf(schema.items, sample) : [];
    default:
      if (isObject(schema.additionalProperties))
        return mapsOf(schema.additionalProperties, Object.keys(Object(sample)));
      return [isObject(schema.properties) ? membersOf(schema.properties) : { plan: 'pro' }];
  }
}

/** Maps of one object that holds one member: members may exclude each other. */
function mapsOf({ properties }: Record<string, unknown>, [key = 'key']: readonly string[]): unknown[] {
  const members = Object.entries(isObject(properties) ? membersOf(properties) : {});
  return members.map(([name, value]) => ({ [key]: { [name]: value } }));
}

function listOf(item: Record<string, unknown>, sample: unknown): unknown[] {
  // Objects with known keys: the sample has all that are needed.
  if (isObject(item.properties)) return [sample];
  if (Array.isArray(item.enum)) return [item.enum.slice(0, 2)];
  if (item.type === 'integer') return [[7, 8]];
  return item.type === 'string' ? [['4711', '4712']] : [];
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
