import type { Command, Prepared } from './command.js';
import type { CommandName } from './names/command-names.js';

/** Makes a command ready for the words that follow its name. Its code is loaded then, so that the overview comes at once. */
type Prepare = (raw: readonly string[]) => Promise<Prepared>;

const plain =
  (load: () => Promise<Command>): Prepare =>
  async (raw) => ({ command: await load(), raw });

/** The code of all commands. */
export const commands: Readonly<Record<CommandName, Prepare>> = {
  tools: plain(async () => (await import('./commands/tools.js')).toolsCommand),
  'tools show': plain(async () => (await import('./commands/tools-show.js')).toolsShowCommand),
  call: async (raw) => (await import('./commands/call.js')).prepareCall(raw),
  sandbox: async (raw) => (await import('./commands/sandbox.js')).prepareSandbox(raw),
  listen: plain(async () => (await import('./commands/listen.js')).listenCommand),
  trigger: async (raw) => (await import('./commands/trigger.js')).prepareTrigger(raw),
  'events list': plain(async () => (await import('./commands/events-list.js')).eventsListCommand),
  'events show': plain(async () => (await import('./commands/events-show.js')).eventsShowCommand),
  'events replay': async (raw) => (await import('./commands/events-replay.js')).prepareEventsReplay(raw),
  'events purge': plain(async () => (await import('./commands/events-purge.js')).eventsPurgeCommand),
  init: plain(async () => (await import('./commands/init.js')).initCommand),
  validate: async (raw) => (await import('./commands/validate.js')).prepareValidate(raw),
  enable: async (raw) => (await import('./commands/enable.js')).prepareEnable(raw),
  disable: async (raw) => (await import('./commands/enable.js')).prepareDisable(raw),
  run: async (raw) => (await import('./commands/run.js')).prepareRun(raw),
  serve: async (raw) => (await import('./commands/serve.js')).prepareServe(raw),
  'runs list': plain(async () => (await import('./commands/runs-list.js')).runsListCommand),
  'runs show': plain(async () => (await import('./commands/runs-show.js')).runsShowCommand),
  'runs settle': plain(async () => (await import('./commands/runs-settle.js')).runsSettleCommand),
  'runs continue': async (raw) => (await import('./commands/runs-continue.js')).prepareRunsContinue(raw),
  'runs replay': plain(async () => (await import('./commands/runs-replay.js')).runsReplayCommand),
  'runs cancel': plain(async () => (await import('./commands/runs-cancel.js')).runsCancelCommand),
  'runs purge': plain(async () => (await import('./commands/runs-purge.js')).runsPurgeCommand),
  'runs resume': plain(async () => (await import('./commands/runs-resume.js')).runsResumeCommand),
  'secrets set': plain(async () => (await import('./commands/secrets-set.js')).secretsSetCommand),
  'secrets list': plain(async () => (await import('./commands/secrets-list.js')).secretsListCommand),
  'secrets remove': plain(async () => (await import('./commands/secrets-remove.js')).secretsRemoveCommand),
  simulate: async (raw) => (await import('./commands/simulate.js')).prepareSimulate(raw),
  mcp: plain(async () => (await import('./commands/mcp.js')).mcpCommand),
  export: plain(async () => (await import('./commands/export.js')).exportCommand),
  login: plain(async () => (await import('./commands/login.js')).loginCommand),
  'connections list': plain(async () => (await import('./commands/connections-list.js')).connectionsListCommand),
  'connections remove': plain(async () => (await import('./commands/connections-remove.js')).connectionsRemoveCommand),
  'connections rekey': plain(async () => (await import('./commands/connections-rekey.js')).connectionsRekeyCommand),
  'test-connection': plain(async () => (await import('./commands/test-connection.js')).testConnectionCommand),
  completion: plain(async () => (await import('./commands/completion.js')).completionCommand),
};

/** The command of one action on a resource, such as `contacts list`; undefined when the resource has no such action. */
export async function prepareAction(
  group: string,
  action: string,
  raw: readonly string[],
): Promise<Prepared | undefined> {
  return (await import('./commands/call.js')).prepareAction(group, action, raw);
}
