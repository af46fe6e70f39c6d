import { createIntercom } from '../../src/index.js';
import type { PreparedRequest } from '../../src/run-tool/prepare.js';
import type { RequestTool } from '../../src/tool/index.js';
import { isObject } from '../../src/tool/json.js';
import type { WireRequest } from './checker.js';
import { type Params, paramSets } from './param-sets.js';

/** A request that a tool builds, and what it was built from. */
export interface BuiltRequest extends WireRequest {
  /** `look`: the read that can show that a write happened although its answer was lost. */
  readonly step: PreparedRequest['step'] | 'look';
  readonly from: string;
}

const adminId = '814860';

/** Clients with and without an admin of their own: without one, tools look the admin up first. */
const clients = [{}, { adminId }].map((settings) => createIntercom({ accessToken: 'test-token', ...settings }));

/** What stands where a placeholder does in a dry run, once the lookups and answers are there. */
const found: Readonly<Record<string, unknown>> = {
  '(lookup.admin_id)': adminId,
  '(lookup.from_id)': Number(adminId),
  '(lookup.author_id)': Number(adminId),
  '(lookup.owner_id)': Number(adminId),
  '(lookup.contactId)': '65f0c0ffee0123456789ab01',
  '(lookup.roles)': 'user',
  '(lookup.sender_id)': Number(adminId),
  '(lookup.title)': 'Cards are here',
  '(lookup.url)': 'https://help.example.com',
  '(lookup.sync_behavior)': 'api',
};

/** Every request of the tool over all its sets of parameters: lookups, the call, follow-ups, and looks after a lost answer. */
export function requestsOf(tool: RequestTool): BuiltRequest[] {
  return paramSets(tool).flatMap((params) => [
    ...clients.flatMap((client) =>
      client
        .dryRunUnknown(tool.id, params)
        .requests.map(({ step, method, url, body }) => build(params, step, method, url, body)),
    ),
    ...lookAfterwards(tool, params),
  ]);
}

/** The read that can show that a write happened although its answer was lost. */
function lookAfterwards(tool: RequestTool, given: Params): BuiltRequest[] {
  const { confirm } = tool;
  if (confirm === undefined) return [];
  const params = { admin_id: adminId, ...tool.params.parse(given) };
  if (confirm.when?.(params) === false) return [];
  const context = { now: 1_767_225_600, version: '2.16' } as const;
  const sent = { at: context.now, request: tool.request(params, context) };
  const { method, path, query = {}, body } = confirm.request(params, sent);
  const url = new URL(path, 'https://api.intercom.io');
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  return [build(given, 'look', method, url.href, body)];
}

function build(
  params: Params,
  step: BuiltRequest['step'],
  method: string,
  address: string,
  body: unknown,
): BuiltRequest {
  const { pathname, searchParams } = new URL(address);
  return { step, from: JSON.stringify(params), method, path: pathname, query: searchParams, body: fillIn(body) };
}

function fillIn(part: unknown): unknown {
  if (typeof part === 'string') return Object.hasOwn(found, part) ? found[part] : part;
  if (Array.isArray(part)) return part.map(fillIn);
  if (!isObject(part)) return part;
  return Object.fromEntries(Object.entries(part).map(([key, member]) => [key, fillIn(member)]));
}
