import {
  type ClientOptions,
  createIntercom,
  type Intercom,
  memoryClaimStore,
  memoryRateLimitStore,
} from '../../src/index.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js';
import { closeAfterFile } from '../helpers/opened.js';
import { openSession, type Session } from '../openapi/script/session.js';

/** A sandbox on a real port with people to work on, our client pointed at it, and a plain caller to count with. */
export interface Setup {
  readonly sandbox: Sandbox;
  readonly url: string;
  readonly intercom: Intercom;
  /** Reads what is really there, past our client and past fault rules that name other paths. */
  readonly api: Session;
  readonly adminId: string;
  /** A user with the external id `ada-1`. */
  readonly contactId: string;
  /** Intercom id of a company. */
  readonly companyId: string;
  readonly conversationId: string;
  readonly ticketTypeId: string;
  readonly ticketId: string;
  readonly tagId: string;
  readonly snippetId: string;
}

interface SetupOptions {
  readonly client?: ClientOptions;
  readonly sandbox?: SandboxOptions;
}

/** Pauses so short that nobody has to wait; three looks after a lost answer. */
const impatient: ClientOptions = { retry: { firstPauseMs: 1, longestPauseMs: 5 }, confirmPausesMs: [1, 5, 20] };

/** A sandbox on a real port until the tests of the file are over; without a rate limit unless it is asked for. */
export async function openSandbox(options: SandboxOptions = {}): Promise<{ sandbox: Sandbox; url: string }> {
  // Not after each test: tests that wait for timeouts run side by side.
  const sandbox = closeAfterFile(createSandbox({ rateLimit: false, ...options }));
  const { url } = await sandbox.listen();
  return { sandbox, url };
}

export async function openSetup(options: SetupOptions = {}): Promise<Setup> {
  const { sandbox, url } = await openSandbox(options.sandbox);
  const api = openSession({ url, token: sandbox.token }, 16);
  const ticketTypes = await api.ok('GET', '/ticket_types');
  const contact = await api.ok('POST', '/contacts', { external_id: 'ada-1', email: 'ada@example.com', name: 'Ada' });
  const contactId = contact.text('id');
  const from = { type: 'user', id: contactId };
  const conversation = await api.ok('POST', '/conversations', { from, body: 'Where is my order?' });
  const ticketTypeId = ticketTypes.text('data.0.id');
  const ticket = await api.ok('POST', '/tickets', { ticket_type_id: ticketTypeId, contacts: [{ id: contactId }] });
  const company = await api.ok('POST', '/companies', { company_id: 'acme-42', name: 'Acme' });
  return {
    sandbox,
    url,
    intercom: connect(url, sandbox.token, options.client),
    api,
    adminId: (await api.ok('GET', '/me')).text('id'),
    contactId,
    companyId: company.text('id'),
    conversationId: conversation.text('conversation_id'),
    ticketTypeId,
    ticketId: ticket.text('id'),
    tagId: (await api.ok('POST', '/tags', { name: 'VIP' })).text('id'),
    snippetId: (await api.ok('GET', '/content_snippets')).text('data.0.id'),
  };
}

/** Our client with short pauses, and an allowance and claims of its own. */
export function connect(baseUrl: string, accessToken: string, options: ClientOptions = {}): Intercom {
  const own = { rateLimits: memoryRateLimitStore(), claims: memoryClaimStore() };
  return createIntercom({ baseUrl, accessToken, ...own, ...impatient, ...options });
}

/** Where the contact of a setup is found. */
export function contactPath({ contactId }: Setup): string {
  return `/contacts/${contactId}`;
}

/** Counts the calls that reached the sandbox since the last time it was told to forget. */
export function calls({ sandbox }: Setup, method: string, path: string): number {
  return sandbox.requests.list({ method, path }).length;
}

/** What a call threw. @throws Error when it threw nothing. */
export async function thrownBy(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => {
      throw new Error('The call was expected to fail');
    },
    (error: unknown) => error,
  );
}
