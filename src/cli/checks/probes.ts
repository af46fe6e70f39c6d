import * as z from 'zod';
import type { Me } from '../../generated/types.js';
import { defineTool, type HttpRequest, out, path, type Tool } from '../../tool/index.js';

/** Reads the admin and the workspace that the token belongs to. */
export const whoAmI = defineTool({
  id: 'intercom_who_am_i',
  title: 'Who am I',
  description: 'Get the admin and the workspace that the token belongs to.',
  resource: 'checks',
  since: '2.11',
  effect: 'read',
  params: z.strictObject({}),
  example: {},
  request: () => ({ method: 'GET', path: path`/me` }),
  output: { me: out.object('me', 'The admin, with the workspace') },
  map: (me: Me) => ({ me }),
});

/** What a token may or may not read: a list, the smallest request for it, and the permission it takes. */
export interface ReadProbe {
  readonly subject: string;
  /** As Intercom's Developer Hub names it. */
  readonly permission: string;
  readonly tool: Tool;
}

/** The lists that most tools need. */
export const readProbes: readonly ReadProbe[] = [
  {
    subject: 'contacts',
    permission: 'Read and list users and companies',
    tool: defineRead('contacts', { method: 'GET', path: path`/contacts`, query: { per_page: 1 } }),
  },
  {
    subject: 'companies',
    permission: 'Read and list users and companies',
    tool: defineRead('companies', { method: 'POST', path: path`/companies/list`, query: { per_page: 1 } }),
  },
  {
    subject: 'conversations',
    permission: 'Read conversations',
    tool: defineRead('conversations', { method: 'GET', path: path`/conversations`, query: { per_page: 1 } }),
  },
  {
    subject: 'tickets',
    permission: 'Read tickets',
    tool: defineRead('tickets', {
      method: 'POST',
      path: path`/tickets/search`,
      body: { query: { field: 'created_at', operator: '>', value: '0' }, pagination: { per_page: 1 } },
    }),
  },
  { subject: 'tags', permission: 'Read tags', tool: defineRead('tags', { method: 'GET', path: path`/tags` }) },
];

/** The parts of a list that say how many there are. */
interface CountedList {
  readonly total_count?: unknown;
  readonly data?: unknown;
}

function defineRead(subject: string, request: HttpRequest): Tool {
  return defineTool({
    id: `intercom_read_${subject}`,
    title: `Read ${subject}`,
    description: `Read the first page of ${subject}.`,
    resource: 'checks',
    since: '2.11',
    effect: 'read',
    params: z.strictObject({}),
    example: {},
    request: () => request,
    output: { count: out.json('How many there are, where the answer says so') },
    map: ({ total_count: total, data }: CountedList) => ({
      count: typeof total === 'number' ? total : Array.isArray(data) ? data.length : null,
    }),
  });
}
