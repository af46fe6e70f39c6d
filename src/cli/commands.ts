import type { Prepared } from './command.js';

/** One line of the overview. A command's code is loaded when it is asked for, so that the overview comes at once. */
export interface CommandEntry {
  readonly description: string;
  prepare(raw: readonly string[]): Promise<Prepared>;
}

/** All commands by their words. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  tools: {
    description: 'List the tools: what each does, and to whom',
    prepare: async (raw) => ({ command: (await import('./commands/tools.js')).toolsCommand, raw }),
  },
  'tools show': {
    description: 'Show one tool: parameters, outputs, effect, an example',
    prepare: async (raw) => ({ command: (await import('./commands/tools-show.js')).toolsShowCommand, raw }),
  },
  call: {
    description: 'Run a tool, or show what it would send',
    prepare: async (raw) => (await import('./commands/call.js')).prepareCall(raw),
  },
  sandbox: {
    description: 'Run a local Intercom to try things on, without an account',
    prepare: async (raw) => (await import('./commands/sandbox.js')).prepareSandbox(raw),
  },
  listen: {
    description: 'Receive webhooks: store, print and pass on what happens',
    prepare: async (raw) => ({ command: (await import('./commands/listen.js')).listenCommand, raw }),
  },
  'events list': {
    description: 'List the events that were received: all, or those that failed',
    prepare: async (raw) => ({ command: (await import('./commands/events-list.js')).eventsListCommand, raw }),
  },
  'events show': {
    description: 'Show one event with everything that came along',
    prepare: async (raw) => ({ command: (await import('./commands/events-show.js')).eventsShowCommand, raw }),
  },
  'events replay': {
    description: 'Hand events to their handlers once more',
    prepare: async (raw) => (await import('./commands/events-replay.js')).prepareEventsReplay(raw),
  },
  'events purge': {
    description: "Erase customers' words from the webhook inbox",
    prepare: async (raw) => ({ command: (await import('./commands/events-purge.js')).eventsPurgeCommand, raw }),
  },
  mcp: {
    description: 'Serve the tools to agents over the Model Context Protocol',
    prepare: async (raw) => ({ command: (await import('./commands/mcp.js')).mcpCommand, raw }),
  },
  export: {
    description: 'Write the tools as files that a host loads: blocks, Sim, n8n, Activepieces',
    prepare: async (raw) => ({ command: (await import('./commands/export.js')).exportCommand, raw }),
  },
  login: {
    description: 'Connect a workspace by OAuth and keep its token encrypted',
    prepare: async (raw) => ({ command: (await import('./commands/login.js')).loginCommand, raw }),
  },
  'connections list': {
    description: 'List the connected workspaces',
    prepare: async (raw) => ({ command: (await import('./commands/connections-list.js')).connectionsListCommand, raw }),
  },
  'connections remove': {
    description: 'Uninstall the app from a workspace and forget its token',
    prepare: async (raw) => ({
      command: (await import('./commands/connections-remove.js')).connectionsRemoveCommand,
      raw,
    }),
  },
  'connections rekey': {
    description: 'Encrypt the stored tokens with a new key',
    prepare: async (raw) => ({
      command: (await import('./commands/connections-rekey.js')).connectionsRekeyCommand,
      raw,
    }),
  },
  'test-connection': {
    description: 'Check token, region, API version and permissions',
    prepare: async (raw) => ({ command: (await import('./commands/test-connection.js')).testConnectionCommand, raw }),
  },
};
