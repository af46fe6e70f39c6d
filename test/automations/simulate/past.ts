import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { automation as schema } from '../../../src/automations/format/automation.js';
import { revisionOf } from '../../../src/automations/format/revision.js';
import { offlineIntercom, type SimulateOptions, simulate } from '../../../src/automations/simulate/index.js';
import type { Row } from '../../../src/automations/simulate/row.js';
import { automationTools } from '../../../src/automations/tools/index.js';
import { allTools, createClient, createRegistry } from '../../../src/index.js';
import { localTool, out, param } from '../../../src/tool/index.js';
import type { Service } from '../../../src/tool/service.js';

/** Who takes part in the conversations of tests. */
export const customer = { type: 'user', id: '66b9366a8eaa74ea862e9d3e', name: 'Ida', email: 'ida@example.com' };
export const teammate = { type: 'admin', id: '991', name: 'Per', email: 'per@example.com' };

let parts = 0;

/** A part of a conversation, so many seconds after its beginning at 1,000,000,000. */
export function part(at: number, type: string, by: object, more: object = {}): Record<string, unknown> {
  parts += 1;
  const body = type === 'comment' || type === 'note' ? `<p>${type} at ${at}</p>` : null;
  return {
    type: 'conversation_part',
    id: String(parts),
    part_type: type,
    body,
    created_at: 1_000_000_000 + at,
    author: by,
    assigned_to: null,
    ...more,
  };
}

/** A conversation as the API answers with it, which began with a customer's words. */
export function conversation(
  id: string,
  list: readonly Record<string, unknown>[],
  more: object = {},
): Record<string, unknown> {
  return {
    type: 'conversation',
    id,
    created_at: 1_000_000_000,
    updated_at: 1_000_900_000,
    source: {
      type: 'conversation',
      id: '1',
      delivered_as: 'customer_initiated',
      subject: '',
      body: '<p>Where is my <b>invoice</b>?</p>',
      author: customer,
    },
    contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: customer.id, external_id: null }] },
    admin_assignee_id: null,
    team_assignee_id: null,
    open: true,
    state: 'open',
    tags: { type: 'tag.list', tags: [] },
    conversation_rating: null,
    statistics: {
      type: 'conversation_statistics',
      first_admin_reply_at: null,
      count_reopens: 0,
      count_conversation_parts: list.length + 1,
    },
    conversation_parts: { type: 'conversation_part.list', conversation_parts: list, total_count: list.length },
    ...more,
  };
}

/** Drafts a reply without a model: how sure it is stands in the customer's words as `sure 0.9`. */
const draftReply = localTool('test_draft', {
  title: 'Draft a reply',
  description: 'Drafts a reply as a model would.',
  resource: 'ai',
  effect: 'read',
  params: {
    text: param.text('Words of the customer', { example: 'Hello' }),
    threshold: param.number('How sure it has to be', { example: 0.7 }).optional(),
  },
  output: {
    status: out.text('answered or escalated'),
    reason: out.text('Why'),
    text: out.optional(out.text('The reply')),
    suggestion: out.optional(out.text('What it would have said')),
    confidence: out.optional(out.number('How sure it is')),
    sources: out.records('What it names'),
    found: out.records('What it was shown'),
    input_tokens: out.integer('Tokens that were read'),
    output_tokens: out.integer('Tokens that were written'),
    cost: out.optional(out.number('What it cost')),
  },
  async run({ text, threshold = 0.7 }) {
    const sure = Number(/sure (\d(?:\.\d+)?)/.exec(text)?.[1] ?? 0);
    const isGrounded = !text.includes('nothing known');
    const isSure = sure >= threshold;
    const reply = isGrounded ? 'You find every invoice under billing in the settings' : null;
    const source = { title: 'Invoices', url: 'https://help.example.com/invoices' };
    const other = { title: 'Exports', url: 'https://help.example.com/exports' };
    return {
      status: isGrounded && isSure ? 'answered' : 'escalated',
      reason: isGrounded ? (isSure ? 'confident' : 'below_threshold') : 'no_source',
      text: isSure ? reply : null,
      suggestion: isSure ? null : reply,
      confidence: isGrounded ? sure : null,
      sources: isGrounded ? [source] : [],
      found: [source, other],
      ...{ input_tokens: 100, output_tokens: 20, cost: 0.001 },
    };
  },
});

export const registry = createRegistry([...allTools, ...automationTools, draftReply]);

/** An automation as its file would be read. */
export function current(file: Record<string, unknown>) {
  const automation = schema.parse({
    formatVersion: 1,
    id: 'main',
    name: 'Test',
    on: [{ event: 'conversation_created' }],
    ...file,
  });
  return { automation, revision: revisionOf(automation) };
}

/** Writes a file with one thing a line. */
export async function pastFile(folder: string, things: readonly object[], name = 'past.jsonl'): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, things.map((thing) => `${JSON.stringify(thing)}\n`).join(''));
  return file;
}

/** A simulation of a file without a connection, with its rows. */
export async function simulated(
  automation: ReturnType<typeof current>,
  file: string,
  options: Partial<Omit<SimulateOptions, 'client'>> & { readonly services?: readonly Service[] } = {},
) {
  const rows: Row[] = [];
  const { services = [offlineIntercom()], ...more } = options;
  const report = await simulate({
    current: automation,
    past: { file },
    client: createClient(registry, services, { retry: { repeats: 0 } }),
    unconnected: ['intercom'],
    onRow: (row) => void rows.push(row),
    ...more,
  });
  return { report, rows };
}
