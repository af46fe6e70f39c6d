import { type AgentOptions, type AgentResult, type AgentTool, createAgentTools } from '../../../src/agent/index.js';
import { type ClientOptions, createIntercom, type Intercom } from '../../../src/index.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox/index.js';
import { closeAfterTest } from '../../helpers/opened.js';

/** A sandbox on a port of this machine, a client of it, and all tools as agent tools over the client. */
export interface Setup {
  readonly sandbox: Sandbox;
  readonly url: string;
  readonly intercom: Intercom;
  readonly tools: AgentTool[];
  tool(name: string): AgentTool;
  /** Runs `intercom_<name>`. */
  call(name: string, args: unknown): Promise<AgentResult>;
  /** `METHOD /path` of every call that reached the sandbox since the last look. */
  sent(): string[];
  /** Asks the sandbox itself, without a trace in its journal. */
  ask(method: string, path: string, body?: unknown): Promise<Record<string, unknown>>;
}

interface SetupOptions {
  readonly sandbox?: SandboxOptions;
  readonly client?: ClientOptions;
  readonly agent?: AgentOptions;
}

export async function setUp({ sandbox: world, client, agent }: SetupOptions = {}): Promise<Setup> {
  const sandbox = closeAfterTest(createSandbox({ rateLimit: false, ...world }));
  const { url } = await sandbox.listen();
  const intercom = createIntercom({ accessToken: sandbox.token, baseUrl: url, ...client });
  const tools = createAgentTools(intercom, { tools: 'all', ...agent });
  const tool = (name: string) => {
    const found = tools.find((one) => one.name === `intercom_${name}`);
    if (found === undefined) throw new Error(`there is no tool ${name}`);
    return found;
  };
  return {
    sandbox,
    url,
    intercom,
    tools,
    tool,
    call: (name, args) => tool(name).execute(args),
    sent: () => {
      const sent = sandbox.requests.list().map(({ method, path }) => `${method} ${path}`);
      sandbox.requests.clear();
      return sent;
    },
    ask: async (method, path, body) => {
      const headers = { authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json' };
      const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
      const answer = await sandbox.fetch(new Request(`http://sandbox.test${path}`, init));
      sandbox.requests.clear();
      return JSON.parse(await answer.text());
    },
  };
}

/** The JSON in the text of a result: its last line. */
export function jsonIn(result: AgentResult): Record<string, unknown> {
  return JSON.parse(result.text.split('\n').at(-1) ?? '');
}

/** What lies at a dotted path, list members by number. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, key) => {
    return typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined;
  }, value);
}

/** A conversation of the demo workspace whose customer can answer in it. */
export async function someConversation({ ask }: Setup): Promise<{ id: string; contact: string }> {
  const { conversations } = await ask('GET', '/conversations?per_page=2');
  return {
    id: String(at(conversations, '1.id')),
    contact: String(at(conversations, '1.contacts.contacts.0.id')),
  };
}

/** Lets the customer of a conversation say something. */
export async function customerSays(setup: Setup, { id, contact }: { id: string; contact: string }, body: string) {
  await setup.ask('POST', `/conversations/${id}/reply`, {
    message_type: 'comment',
    type: 'user',
    intercom_user_id: contact,
    body,
  });
}
