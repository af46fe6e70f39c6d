import type { Sandbox, SandboxOptions } from '../../../src/sandbox/index.js';
import { findings, type SchemaName } from '../../schemas/validator.js';
import { type Caller, NOW, openSandbox, type Reply } from '../caller.js';

/** A demo sandbox whose time a test moves, with the people that tests need. */
export interface Setup {
  readonly sandbox: Sandbox;
  readonly call: Caller;
  /** A call in an older version. */
  readonly callAs: (version: string, method: string, path: string, body?: unknown) => Promise<Reply>;
  readonly pass: (seconds: number) => void;
  readonly now: () => number;
  /** Admin ids; the first one holds the token, the second one is another. */
  readonly admin: string;
  readonly other: string;
  readonly team: string;
  /** Ids of two users and a lead. */
  readonly user: string;
  readonly user2: string;
  readonly lead: string;
}

export async function setUp(options: SandboxOptions = {}): Promise<Setup> {
  let now = NOW;
  const { sandbox, call } = openSandbox({ data: 'demo', now: () => now, ...options });
  const admins = (await call('GET', '/admins')).body.admins;
  const teams = (await call('GET', '/teams')).body.teams;
  const people = async (role: string) => {
    const body = { query: { field: 'role', operator: '=', value: role } };
    return (await call('POST', '/contacts/search', body)).body.data;
  };
  const [users, leads] = [await people('user'), await people('lead')];
  return {
    sandbox,
    call,
    callAs: (version, method, path, body) => call(method, path, body, { 'intercom-version': version }),
    pass: (seconds) => {
      now += seconds;
    },
    now: () => now,
    admin: admins[0].id,
    other: admins[1].id,
    team: teams[0].id,
    user: users[0].id,
    user2: users[1].id,
    lead: leads[0].id,
  };
}

/** Begins a conversation and gives its id. */
export async function begin({ call, user }: Setup, body = 'I need support', from = user): Promise<string> {
  const reply = await call('POST', '/conversations', { from: { type: 'contact', id: from }, body });
  return reply.body.conversation_id;
}

/** One error of an answer as `[status, code, message]`. */
export function refusal(reply: Reply): [number, string, string] {
  return [reply.status, reply.body.errors[0].code, reply.body.errors[0].message];
}

/** What the published schema has against an answer. */
export function faults(name: SchemaName, reply: Reply): unknown[] {
  return findings(name, reply.body);
}
