import { memoryRateLimitStore } from '../../src/client/memory-rate-limit-store.js';
import { createIntercom, type Intercom } from '../../src/index.js';
import type { ClientOptions } from '../../src/run-tool/client-options.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';

export const token = 'token-that-no-model-sees-5c1d';

/** A sandbox on a real port, a connection to it, and what tests need to know of its people. */
export interface Workspace {
  readonly sandbox: Sandbox;
  readonly baseUrl: string;
  readonly contactId: string;
  readonly conversationId: string;
  connect(options?: ClientOptions): Intercom;
  /** Method and path of the calls that arrived since the last look. */
  arrived(): string[];
  /** How calls of tools ended since the last look: the names of their errors, or `success`. */
  ended(): string[];
}

export async function openWorkspace(): Promise<Workspace> {
  const sandbox = createSandbox({ token });
  const { url } = await sandbox.listen();
  const ends: string[] = [];
  const connect = (options: ClientOptions = {}) =>
    createIntercom({
      trace: (event) => event.type === 'end' && ends.push(event.error ?? 'success'),
      accessToken: token,
      baseUrl: url,
      rateLimits: memoryRateLimitStore(),
      retry: { repeats: 0 },
      ...options,
    });
  const intercom = connect();
  const { contacts } = (await intercom.run('intercom_list_contacts', { per_page: 1 })).output;
  const { conversations } = (await intercom.run('intercom_list_conversations', {})).output;
  const [contact, conversation] = [contacts[0], conversations[0]];
  if (contact === undefined || conversation === undefined) throw new Error('the sandbox has nobody in it');
  sandbox.requests.clear();
  ends.splice(0);
  return {
    sandbox,
    baseUrl: url,
    contactId: contact.id,
    conversationId: conversation.id,
    connect,
    arrived() {
      const seen = sandbox.requests.list().map(({ method, path, query }) => `${method} ${path}${query}`);
      sandbox.requests.clear();
      return seen;
    },
    ended: () => ends.splice(0),
  };
}
