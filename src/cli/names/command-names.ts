/** All commands by their words, and what each does. A name of two words belongs to the group of its first one. */
export const commandNames = {
  tools: 'List the tools: what each does, and to whom',
  'tools show': 'Show one tool: parameters, outputs, effect, an example',
  call: 'Run a tool, or show what it would send',
  sandbox: 'Run a local Intercom to try things on, without an account',
  listen: 'Receive webhooks: store, print and pass on what happens',
  trigger: 'Make an event happen: in the sandbox, or as a signed sample to any address',
  'events list': 'List the events that were received: all, or those that failed',
  'events show': 'Show one event with everything that came along',
  'events replay': 'Hand events to their handlers once more',
  'events purge': "Erase customers' words from the webhook inbox",
  init: 'Write an automation to begin with, from a template',
  validate: 'Check automations: what is wrong, where, and what to do',
  enable: 'Let automations start: set enabled in their files',
  disable: 'Let automations start no more: clear enabled in their files',
  run: 'Carry out one automation: for an event from a file or a sample, dry or for real',
  serve: 'Serve automations: receive events, keep schedules, carry out runs',
  'runs list': 'List the runs of automations: those that wait for a person first',
  'runs show': 'Show what a run did, step by step, and what to do next',
  'runs settle': 'Say what became of a request whose answer was lost',
  'runs continue': 'Go on with a run in this process',
  'runs replay': 'Start a run once more, with the same event',
  'runs cancel': 'End a run before its next step',
  'runs purge': "Erase customers' words from the journal of runs",
  'runs resume': 'Let an automation start runs again that was paused',
  'secrets set': 'Keep a secret for automations, encrypted',
  'secrets list': 'List the secrets of automations, without their values',
  'secrets remove': 'Forget a stored secret',
  simulate: 'Replay past conversations to an automation: what it would have done',
  mcp: 'Serve the tools to agents over the Model Context Protocol',
  export: 'Write the tools as files that a host loads: blocks, Sim, n8n, Activepieces',
  login: 'Connect a workspace by OAuth and keep its token encrypted',
  'connections list': 'List the connected workspaces',
  'connections remove': 'Uninstall the app from a workspace and forget its token',
  'connections rekey': 'Encrypt the stored tokens with a new key',
  'test-connection': 'Check token, region, API version and permissions',
  completion: 'Print a script that completes commands in bash, zsh or fish',
} as const;

export type CommandName = keyof typeof commandNames;

/** What the commands of a group have in common. */
export const commandGroups = {
  events:
    'The events that webhooks brought, as a webhook inbox keeps them. The data events of contacts are in data-events.',
  runs: 'The runs of automations: what was carried out, what waits, and what nobody knows the outcome of.',
  secrets: 'The secrets that automations read by secrets.NAME.',
  connections: 'The workspaces that are connected by OAuth.',
} as const;

/** True for the words of a command. */
export function isCommandName(words: string): words is CommandName {
  return Object.hasOwn(commandNames, words);
}

/** True for the first word of commands that is none by itself. */
export function isCommandGroup(word: string): word is keyof typeof commandGroups {
  return Object.hasOwn(commandGroups, word);
}

/** The commands below a word: `list`, `show` … for `events`. */
export function commandsBelow(word: string): readonly { readonly word: string; readonly about: string }[] {
  return Object.entries(commandNames).flatMap(([name, about]) =>
    name.startsWith(`${word} `) ? [{ word: name.slice(word.length + 1), about }] : [],
  );
}
