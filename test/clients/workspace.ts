import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { closeAfterFile, closeAfterTest } from '../helpers/opened.js';
import { callerOf } from '../sandbox/caller.js';
import type { ClientStyle } from './clients.js';
import { type Heard, type Said, speak } from './speak.js';

/** What calls refer to, in a demo workspace. Ids of Intercom, unless said otherwise. */
export interface Facts {
  readonly admin: string;
  readonly other: string;
  readonly team: string;
  readonly user: string;
  readonly userEmail: string;
  /** The caller's own id of the user. */
  readonly userId: string;
  readonly lead: string;
  readonly company: string;
  /** The caller's own id of the company. */
  readonly companyId: string;
  readonly companyName: string;
  readonly tag: string;
  readonly segment: string;
  /** A subscription type that people opt in to: the first one. */
  readonly subscription: string;
  readonly note: string;
  readonly article: string;
  /** Of the user, who wrote it through the API. */
  readonly conversation: string;
  /** Unix seconds, when all of this was there. */
  readonly now: number;
}

export interface OpenWorkspace {
  readonly sandbox: Sandbox;
  readonly facts: Facts;
  /** Says something as the client does. */
  readonly say: (said: Said) => Promise<Heard>;
}

/** A demo workspace on a real port, and a client that speaks to it. @param until when it is closed: after the test, or the file */
export async function openFor(client: ClientStyle, until: 'test' | 'file' = 'test'): Promise<OpenWorkspace> {
  const close = until === 'test' ? closeAfterTest<Sandbox> : closeAfterFile<Sandbox>;
  const sandbox = close(createSandbox({ now: '2026-01-05T10:00:00Z' }));
  const { url } = await sandbox.listen();
  return {
    sandbox,
    facts: await factsOf(sandbox),
    say: (said) => {
      const headers = { ...client.headers(sandbox.token), ...(said.body === undefined ? {} : client.withBody) };
      return speak(url, headers, said);
    },
  };
}

async function factsOf(sandbox: Sandbox): Promise<Facts> {
  const call = callerOf(sandbox);
  const get = async (path: string) => (await call('GET', path)).body;
  const make = async (path: string, body: object) => (await call('POST', path, body)).body;
  const { admins } = await get('/admins');
  const user = await make('/contacts', { role: 'user', external_id: 'u/1 ä', email: 'Ada@example.com', name: 'Ada' });
  const lead = await make('/contacts', { role: 'lead', email: 'lead@example.com' });
  const company = await make('/companies', { company_id: 'acme 1', name: 'Acme & Sons' });
  await make(`/contacts/${user.id}/companies`, { id: company.id });
  const written = await make('/conversations', { from: { type: 'user', id: user.id }, body: 'Where is my order?' });
  return {
    admin: admins[0].id,
    other: admins[1].id,
    team: (await get('/teams')).teams[0].id,
    user: user.id,
    userEmail: user.email,
    userId: user.external_id,
    lead: lead.id,
    company: company.id,
    companyId: company.company_id,
    companyName: company.name,
    tag: (await make('/tags', { name: 'From a client' })).id,
    segment: (await get('/segments')).segments[0].id,
    subscription: (await get('/subscription_types')).data[0].id,
    note: (await make(`/contacts/${user.id}/notes`, { body: 'Pays late' })).id,
    article: (await get('/articles')).data[0].id,
    conversation: written.conversation_id,
    now: Date.parse('2026-01-05T10:00:00Z') / 1000,
  };
}
