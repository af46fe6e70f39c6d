import { fields, one, operation } from '../../intercom/index.js';
import { out, type Tool } from '../../tool/index.js';

/** Reads the admin and the workspace that the token belongs to. */
export const whoAmI = operation('intercom_who_am_i', {
  http: 'GET /me',
  resource: 'checks',
  effect: 'read',
  description: 'Get the admin and the workspace that the token belongs to.',
  params: {},
  returns: one('me', 'The admin, with the workspace'),
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
    tool: defineRead('contacts', { http: 'GET /contacts', query: { per_page: 1 } }),
  },
  {
    subject: 'companies',
    permission: 'Read and list users and companies',
    tool: defineRead('companies', { http: 'POST /companies/list', query: { per_page: 1 } }),
  },
  {
    subject: 'conversations',
    permission: 'Read conversations',
    tool: defineRead('conversations', { http: 'GET /conversations', query: { per_page: 1 } }),
  },
  {
    subject: 'tickets',
    permission: 'Read tickets',
    tool: defineRead('tickets', {
      http: 'POST /tickets/search',
      body: { query: { field: 'created_at', operator: '>', value: '0' }, pagination: { per_page: 1 } },
    }),
  },
  { subject: 'tags', permission: 'Read tags', tool: defineRead('tags', { http: 'GET /tags' }) },
];

/** The parts of a list that say how many there are. */
interface CountedList {
  readonly total_count?: unknown;
  readonly data?: unknown;
}

interface FirstPage {
  readonly http: 'POST /companies/list' | 'POST /tickets/search' | `GET /${'contacts' | 'conversations' | 'tags'}`;
  readonly query?: Readonly<Record<string, number>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

function defineRead(subject: string, request: FirstPage): Tool {
  return operation(`intercom_read_${subject}`, {
    ...request,
    resource: 'checks',
    effect: 'read',
    description: `Read the first page of ${subject}.`,
    params: {},
    returns: fields({ count: out.json('How many there are, where the answer says so') }),
    map: ({ total_count: total, data }: CountedList) => ({
      count: typeof total === 'number' ? total : Array.isArray(data) ? data.length : null,
    }),
  });
}
