import type { Import } from './imports.js';

/** One part of the project and what its files may import beside each other. */
interface Part {
  readonly name: string;
  /** The files that belong to it, by the beginning of their path. */
  readonly at: readonly string[];
  /** Names of other parts. */
  readonly parts: readonly string[];
  /** Packages and modules of Node; `*` for any. */
  readonly packages: readonly string[];
  /** Parts that only types may come from. */
  readonly typesOnly?: readonly string[];
}

const everyPart = 'every part';

/** What every host may use; one host never uses another. */
const partsOfHosts = [
  'host helpers',
  'agent',
  'form',
  'triggers',
  'webhooks',
  'json-schema',
  'gate',
  'run-tool',
  'intercom',
  'tool',
  'generated',
  'errors',
  'version',
];

/** Hosts, and the packages that each may name. */
const hosts: readonly { readonly name: string; readonly packages: readonly string[] }[] = [
  { name: 'activepieces', packages: ['node:stream'] },
  { name: 'ai-sdk', packages: [] },
  { name: 'blocks', packages: [] },
  { name: 'genkit', packages: [] },
  { name: 'langchain', packages: ['zod'] },
  { name: 'mastra', packages: [] },
  { name: 'mcp', packages: ['@modelcontextprotocol', 'node:crypto', 'node:http', 'node:stream'] },
  { name: 'n8n', packages: ['node:stream'] },
  { name: 'openai-agents', packages: [] },
  { name: 'sim', packages: ['node:crypto'] },
];

/**
 * The layers of the sandbox, from the bottom up. It is the other side of the wire and shares no code with the client: the
 * table of entities, from which its resources take the form of ids, is data.
 * World, HTTP, paging, search and tables know no resource; what resources have in common they are handed.
 */
const sandboxLayers: readonly {
  readonly name: string;
  /** Below `src/sandbox/`; its own name as a folder when absent. */
  readonly at?: readonly string[];
  /** Names of other layers. */
  readonly on: readonly string[];
  /** Names of parts outside the sandbox. */
  readonly outside?: readonly string[];
  readonly packages?: readonly string[];
}[] = [
  { name: 'base', at: ['json.ts', 'api-version.ts', 'lifetime.ts'], on: [], packages: ['node:timers'] },
  { name: 'world', on: ['base'], packages: ['node:timers'] },
  { name: 'http', on: ['base', 'world'], packages: ['hono', '@hono/node-server', 'node:http'] },
  { name: 'paging', on: ['base', 'http', 'world'] },
  { name: 'search', on: ['base', 'http', 'paging', 'world'] },
  { name: 'table', on: ['base', 'http', 'paging', 'search', 'world'] },
  { name: 'snapshot', on: ['http', 'table', 'world'] },
  { name: 'magic', on: ['http'] },
  { name: 'oauth', on: ['base', 'http', 'world'], packages: ['hono', 'node:crypto'] },
  {
    name: 'resources',
    on: ['base', 'http', 'paging', 'search', 'table', 'world'],
    outside: ['entities'],
    // Files that exports make are compressed; addresses of an allowlist are read.
    packages: ['node:net', 'node:zlib'],
  },
  { name: 'list of resources', at: ['resources.ts'], on: ['http', 'resources', 'table'] },
  { name: 'demo', on: ['base', 'resources', 'world'] },
  { name: 'history', on: ['base', 'demo', 'http', 'resources', 'world'] },
  { name: 'actions', on: ['base', 'http', 'resources', 'world'] },
  {
    name: 'webhooks',
    on: ['base', 'demo', 'http', 'list of resources', 'resources', 'world'],
    packages: ['node:crypto', 'node:http', 'node:https'],
  },
  {
    name: 'controls',
    at: ['controls.ts', 'definitions.ts'],
    on: ['actions', 'base', 'history', 'http', 'table', 'world'],
  },
  { name: 'admin', on: ['base', 'controls', 'http', 'oauth', 'snapshot', 'webhooks', 'world'], packages: ['hono'] },
  {
    name: 'page',
    on: ['admin', 'base', 'http', 'resources', 'search', 'world'],
    packages: ['node:fs', 'node:module', 'node:path'],
  },
];

const sandboxParts: readonly Part[] = [
  ...sandboxLayers.map(({ name, at = [`${name}/`], on, outside = [], packages = [] }) => ({
    name: `sandbox ${name}`,
    at: at.map((path) => `src/sandbox/${path}`),
    parts: [...on.map((layer) => `sandbox ${layer}`), ...outside],
    packages,
  })),
  {
    name: 'sandbox',
    at: ['src/sandbox/'],
    parts: ['generated', 'version', ...sandboxLayers.map(({ name }) => `sandbox ${name}`)],
    packages: ['hono', '@hono/node-server', 'node:http'],
  },
];

/** Who may import whom. A file belongs to the first part that it matches. */
export const parts: readonly Part[] = [
  { name: 'index', at: ['src/index.ts'], parts: [everyPart], packages: [] },
  { name: 'cli', at: ['src/cli/'], parts: [everyPart], packages: ['*'] },
  { name: 'errors', at: ['src/errors.ts'], parts: [], packages: [] },
  { name: 'version', at: ['src/version.ts'], parts: [], packages: [] },
  { name: 'serial-by-key', at: ['src/serial-by-key.ts'], parts: [], packages: [] },
  // How folders are made and which file a path means, for all that write.
  { name: 'files', at: ['src/files/'], parts: ['errors'], packages: ['node:fs', 'node:path'] },
  { name: 'generated', at: ['src/generated/'], parts: [], packages: [] },
  { name: 'tool', at: ['src/tool/'], parts: ['generated', 'errors'], packages: ['zod', 'leven'] },
  {
    // Reads a conversation as agents read a result: by the same marks, estimates and table of entities.
    name: 'transcript',
    at: ['src/intercom/thread.ts', 'src/intercom/transcript.ts'],
    parts: ['agent', 'entities', 'intercom', 'tool', 'generated'],
    typesOnly: ['generated'],
    packages: [],
  },
  // Intercom as a service that requests are sent to.
  {
    name: 'intercom service',
    at: ['src/intercom/service/'],
    parts: ['client', 'intercom', 'tool', 'errors'],
    packages: [],
  },
  // Data: what objects Intercom has, and how their ids look.
  {
    name: 'entities',
    at: ['src/intercom/entities.ts', 'src/intercom/entities/'],
    parts: ['tool'],
    typesOnly: ['tool'],
    packages: [],
  },
  // What is Intercom's own in the contract: its kinds of parameter, paging and versions.
  { name: 'intercom', at: ['src/intercom/'], parts: ['entities', 'tool', 'generated', 'errors'], packages: ['zod'] },
  {
    // How a file that a service answers with is saved. Loaded with the first one.
    name: 'client files',
    at: ['src/client/file/'],
    parts: ['client', 'files', 'tool', 'errors'],
    packages: ['node:crypto', 'node:fs', 'node:path', 'node:stream', 'node:zlib'],
  },
  {
    name: 'client',
    at: ['src/client/'],
    parts: ['tool', 'errors', 'version', 'serial-by-key'],
    packages: ['axios', 'node:crypto', 'node:http', 'node:https', 'node:net', 'node:stream'],
  },
  {
    // A part of its own: hosts ask it too, before they ask a person.
    name: 'gate',
    at: ['src/run-tool/gate.ts'],
    parts: ['run-tool', 'tool', 'errors'],
    typesOnly: ['run-tool'],
    packages: [],
  },
  {
    // Pure: whoever reads page after page may use it.
    name: 'iterate',
    at: ['src/run-tool/iterate.ts'],
    parts: ['run-tool', 'tool', 'errors'],
    typesOnly: ['run-tool'],
    packages: [],
  },
  {
    name: 'run-tool',
    at: ['src/run-tool/', 'src/registry.ts'],
    parts: ['gate', 'iterate', 'client', 'client files', 'tool', 'generated', 'errors', 'serial-by-key'],
    packages: ['node:crypto', 'zod'],
  },
  { name: 'json-schema', at: ['src/json-schema/'], parts: ['tool', 'generated'], packages: ['zod'] },
  {
    name: 'agent',
    at: ['src/agent/'],
    parts: ['json-schema', 'gate', 'iterate', 'run-tool', 'tool', 'generated', 'errors'],
    // It is handed a client; how calls are carried out is none of its business.
    typesOnly: ['run-tool'],
    packages: ['htmlparser2', 'node:crypto'],
  },
  { name: 'agent entry', at: ['src/agent.ts'], parts: ['agent', 'transcript'], packages: [] },
  {
    name: 'form',
    at: ['src/form/'],
    parts: ['json-schema', 'run-tool', 'tool', 'errors'],
    packages: [],
  },
  // What several hosts write or show in the same way.
  {
    name: 'host helpers',
    at: ['src/hosts/exported-code.ts', 'src/hosts/open-standard-schema.ts', 'src/hosts/write-files.ts'],
    parts: ['files', 'json-schema'],
    packages: ['node:fs', 'node:module', 'node:path'],
  },
  // What exported packages run: a host with all tools at hand.
  { name: 'exported', at: ['src/exported/'], parts: ['index', 'host activepieces', 'host n8n'], packages: [] },
  ...hosts.map(({ name, packages }) => ({
    name: `host ${name}`,
    at: [`src/hosts/${name}/`],
    // They show conversations as texts.
    parts: name === 'mcp' || name === 'sim' ? [...partsOfHosts, 'transcript'] : [...partsOfHosts],
    packages,
  })),
  ...sandboxParts,
  {
    name: 'storage',
    at: ['src/storage/'],
    parts: ['files', 'serial-by-key', 'errors'],
    packages: ['libsql', 'pg', 'node:fs', 'node:path'],
  },
  // A rate limit that processes share: what a client knows of it, kept in a database.
  { name: 'rate limits', at: ['src/rate-limits/'], parts: ['client', 'storage', 'errors'], packages: [] },
  // Jobs of any kind; it knows nothing of what they are for.
  { name: 'queue', at: ['src/queue/'], parts: ['storage', 'errors'], packages: ['node:events'] },
  // A queue whose jobs are notifications.
  { name: 'inbox', at: ['src/inbox/'], parts: ['queue', 'storage', 'errors'], packages: [] },
  // What an automation's file may say.
  { name: 'automation format', at: ['src/automations/format/'], parts: ['tool'], packages: ['node:crypto', 'zod'] },
  // Where runs of automations are written down; it knows nothing of what their steps do.
  {
    name: 'automation journal',
    at: ['src/automations/journal/'],
    parts: ['automation format', 'queue', 'run-tool', 'client', 'storage', 'tool', 'errors'],
    packages: ['node:crypto'],
  },
  {
    // What brings due runs to processes: it knows their ids alone.
    name: 'delivery',
    at: ['src/automations/delivery/'],
    parts: ['automation journal', 'storage', 'errors'],
    packages: ['node:crypto', 'pg-boss'],
  },
  // What a webhook is and how one is received; where it is kept is handed in.
  {
    name: 'webhooks',
    at: ['src/webhooks/'],
    parts: ['inbox', 'intercom', 'tool', 'generated', 'errors', 'version'],
    packages: ['hono', 'node:crypto', 'node:http', 'node:stream', 'zod'],
  },
  {
    name: 'oauth',
    at: ['src/oauth/'],
    parts: ['files', 'storage', 'run-tool', 'client', 'intercom service', 'intercom', 'tool', 'errors', 'version'],
    packages: ['axios', 'node:crypto', 'node:fs', 'node:path', 'zod'],
  },
  // What secrets look like: files of automations are refused for one, and answers of models.
  { name: 'secret looks', at: ['src/automations/read/secret-text.ts'], parts: ['intercom'], packages: [] },
  // Expressions in automations. The library that evaluates them is known to one file.
  {
    name: 'CEL library',
    at: ['src/automations/expression/cel.ts'],
    parts: ['expressions'],
    packages: ['@marcbachmann/cel-js'],
  },
  {
    name: 'expressions',
    at: ['src/automations/expression/'],
    parts: ['CEL library', 'agent', 'tool', 'errors'],
    packages: ['re2js'],
  },
  {
    // Tools that automations use beside Intercom's. They send by what a call hands them.
    name: 'automation tools',
    at: ['src/automations/tools/'],
    parts: ['agent', 'run-tool', 'client', 'secret looks', 'tool', 'errors'],
    packages: ['minisearch', 'node:dns', 'node:fs', 'node:net', 'node:path', 'zod'],
  },
  {
    // Carries out automations over a journal: what is sent goes through a client that it is handed.
    name: 'engine',
    at: ['src/automations/engine/'],
    parts: [
      'automation format',
      'automation journal',
      'delivery',
      'expressions',
      'triggers',
      'webhooks',
      'queue',
      'run-tool',
      'client',
      'tool',
      'errors',
    ],
    packages: [],
  },
  {
    // Serves automations: their files, schedules and events, by the engine. What it opens none of it is handed.
    name: 'automation host',
    at: ['src/automations/host/'],
    parts: [
      'automations',
      'automation format',
      'automation journal',
      'engine',
      'expressions',
      'triggers',
      'webhooks',
      'inbox',
      'queue',
      'run-tool',
      'client',
      'intercom',
      'tool',
      'errors',
      'serial-by-key',
    ],
    packages: ['@opentelemetry/api', 'croner', 'hono', 'node:crypto', 'node:fs', 'node:os', 'node:path', 'zod'],
  },
  {
    // What a person does about runs.
    name: 'automation runs',
    at: ['src/automations/runs/'],
    parts: ['automation journal', 'engine', 'tool', 'errors'],
    packages: [],
  },
  {
    // Where the secrets of automations are kept: encrypted as tokens are.
    name: 'automation secrets',
    at: ['src/automations/secrets/'],
    parts: ['files', 'oauth', 'storage', 'errors'],
    packages: ['node:fs', 'zod'],
  },
  {
    // What an automation would have done in the past: the engine behind a client that records, and the report of it.
    name: 'simulation',
    at: ['src/automations/simulate/'],
    parts: [
      'automation format',
      'automation journal',
      'engine',
      'agent',
      'triggers',
      'webhooks',
      'run-tool',
      'intercom service',
      'intercom',
      'tool',
      'files',
      'errors',
      'version',
    ],
    packages: ['node:async_hooks', 'node:crypto', 'node:fs', 'node:os', 'node:path'],
  },
  {
    // What is exported of all of it.
    name: 'automations entry',
    at: ['src/automations/index.ts'],
    parts: [
      'automations',
      'automation format',
      'automation host',
      'automation journal',
      'automation runs',
      'automation secrets',
      'automation tools',
      'delivery',
      'engine',
      'expressions',
      'rate limits',
      'simulation',
    ],
    packages: [],
  },
  {
    // How a file is read, and what is wrong with it.
    name: 'automations',
    at: ['src/automations/'],
    parts: [
      'automation format',
      'registry',
      'secret looks',
      'expressions',
      'triggers',
      'webhooks',
      'run-tool',
      'json-schema',
      'intercom',
      'tool',
      'errors',
    ],
    packages: ['croner', 'node:crypto', 'node:util', 'yaml', 'zod'],
  },
  {
    name: 'triggers',
    at: ['src/triggers/'],
    parts: ['webhooks', 'json-schema', 'intercom', 'tool', 'generated', 'errors'],
    packages: ['zod'],
  },
  // Both are generated: the types of all calls, and the list of all tools, which has them.
  {
    name: 'types of calls',
    at: ['tools/types.ts'],
    parts: ['tools', 'tool'],
    typesOnly: ['tools', 'tool'],
    packages: [],
  },
  { name: 'list of tools', at: ['tools/index.ts'], parts: ['tools', 'types of calls'], packages: [] },
  {
    name: 'tools',
    at: ['tools/'],
    parts: ['intercom', 'tool', 'generated'],
    typesOnly: ['generated'],
    packages: ['zod'],
  },
];

/** What is wrong with an import, in words, or undefined when it is allowed. */
export function importProblem({ file, target, kind }: Import): string | undefined {
  const from = partOf(file);
  if (from === undefined) return `${file} belongs to no part: give it one in test/architecture/rules.ts`;
  const refuse = (why: string) => `${file} imports ${target}: ${why}`;
  if (!isOurs(target)) {
    return from.packages.some((name) => name === '*' || target === name || target.startsWith(`${name}/`))
      ? undefined
      : refuse(`${from.name} may import ${from.packages.join(', ') || 'no package'}`);
  }
  const to = partOf(target);
  if (to === undefined) return refuse('it belongs to no part');
  if (from === to) return sameResource(file, target) ? undefined : refuse('a tool imports no other resource');
  if (from.typesOnly?.includes(to.name) === true && kind !== 'type') return refuse('only types may come from there');
  if (from.parts.includes(to.name) || from.parts.includes(everyPart)) return undefined;
  return refuse(`${from.name} may import ${from.parts.join(', ') || 'nothing of ours'}`);
}

function partOf(file: string): Part | undefined {
  return parts.find(({ at }) => at.some((start) => (start.endsWith('/') ? file.startsWith(start) : file === start)));
}

function isOurs(target: string): boolean {
  return /^(\.|\/|(src|tools|test|bench|scripts|examples|dist)\/)/.test(target);
}

/** Tools share what is in their own folder, and nothing across folders. */
function sameResource(file: string, target: string): boolean {
  const folder = (path: string) => (path.startsWith('tools/') ? path.split('/')[1] : undefined);
  return folder(file) === folder(target);
}
