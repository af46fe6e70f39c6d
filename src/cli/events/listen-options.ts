import type { ArgsDef } from 'citty';
import { InvalidParamsError, type ParamIssue } from '../../errors.js';
import { expandTopics, type Retention, type WebhookTopic } from '../../webhooks/index.js';
import { wholeNumber } from '../arguments.js';
import type { Values } from '../command.js';
import type { Terminal } from '../terminal.js';
import type { ForwardTarget } from './forward.js';
import { inboxOption, readInboxPlace } from './inbox-option.js';
import { listenVariables as variables } from './listen-environment.js';

const defaults = {
  port: 8080,
  host: '127.0.0.1',
  path: '/webhooks',
  payloadDays: 30,
  keyDays: 365,
  attempts: 8,
} as const;

/** What the app's secret is while a sandbox stands in for Intercom: it protects nothing. */
export const sandboxSecret = 'sandbox-secret';

export const listenOptions = {
  port: { type: 'string', valueHint: 'n', description: `Port of the webhook; ${defaults.port} unless given` },
  host: {
    type: 'string',
    valueHint: 'address',
    description: `Address to listen on; ${defaults.host} unless given, where a tunnel or proxy finds it`,
  },
  path: {
    type: 'string',
    valueHint: defaults.path,
    description: `The only path that is served; ${defaults.path} unless given`,
  },
  ...inboxOption,
  workspace: { type: 'string', valueHint: 'id,id', description: 'Take notifications of these workspaces only' },
  topics: {
    type: 'string',
    valueHint: 'topic,topic',
    description: 'Print and pass on these only (ticket.* and older names too); others are stored and done with',
  },
  forward: {
    type: 'string',
    valueHint: 'url',
    description: 'Pass each event on to this address, signed anew, again and again until it answers 2xx',
  },
  attempts: {
    type: 'string',
    valueHint: 'n',
    description: `With --forward: tries before an event is dead; ${defaults.attempts} unless given, over about 8 hours`,
  },
  'status-port': {
    type: 'string',
    valueHint: 'n',
    description: 'Serve /status and /metrics on this port of 127.0.0.1; 0 for a free one',
  },
  'payload-days': {
    type: 'string',
    valueHint: 'n',
    description: `Erase customers' words so many days after they came; ${defaults.payloadDays} unless given`,
  },
  'key-days': {
    type: 'string',
    valueHint: 'n',
    description: `Know a repeat by its id for so many days; ${defaults.keyDays} unless given`,
  },
  sandbox: {
    type: 'boolean',
    description:
      'Receive from the local Intercom that runs in this folder, or from a new one: no account, a free port, nothing is kept',
  },
  json: { type: 'boolean', description: 'Print a line of JSON for each event, with the notification as it was sent' },
} as const satisfies ArgsDef;

export type ListenValues = Values<typeof listenOptions>;

/** The settings of `listen`, checked and complete. */
export interface ListenSettings {
  readonly port: number;
  readonly host: string;
  readonly path: string;
  /** Undefined for one that is made for the run. */
  readonly place: string | undefined;
  readonly secrets: readonly string[];
  readonly workspaces: readonly string[] | undefined;
  readonly topics: readonly WebhookTopic[] | undefined;
  readonly forward: ForwardTarget | undefined;
  readonly attempts: number;
  readonly statusPort: number | undefined;
  readonly retention: Retention;
}

/** @throws InvalidParamsError that names the option or the variable. */
export function readListenSettings(values: ListenValues, terminal: Terminal): ListenSettings {
  const { env } = terminal;
  const secrets = values.sandbox ? [sandboxSecret] : readSecrets(terminal);
  const port = (name: string, text: string) => wholeNumber(name, text, { max: 65_535 });
  const days = (option: 'payload-days' | 'key-days', variable: string) => {
    const text = values[option] ?? (env[variable] || undefined);
    return text === undefined ? undefined : wholeNumber(option, text, { max: 36_500 });
  };
  const payloadDays = days('payload-days', variables.payloadDays) ?? defaults.payloadDays;
  const keyDays = days('key-days', variables.keyDays) ?? Math.max(defaults.keyDays, payloadDays);
  if (keyDays < payloadDays) {
    throw refused('--key-days', `is ${keyDays}: expected ${payloadDays} or more, since ids have to outlive the words`);
  }
  return {
    port: values.port === undefined ? (values.sandbox ? 0 : defaults.port) : port('port', values.port),
    host: values.host ?? defaults.host,
    path: readPath(values.path ?? defaults.path),
    place: values.sandbox && values.inbox === undefined ? undefined : readInboxPlace(values.inbox, terminal),
    secrets,
    workspaces: listed(values.workspace, '--workspace'),
    topics: readTopics(values.topics),
    forward: readForward(values.forward, secrets, terminal),
    attempts: values.attempts === undefined ? defaults.attempts : wholeNumber('attempts', values.attempts, { min: 1 }),
    statusPort: values['status-port'] === undefined ? undefined : port('status-port', values['status-port']),
    retention: { payloadDays, keyDays },
  };
}

function readSecrets({ env, secrets }: Terminal): readonly string[] {
  const found = (env[variables.secrets] ?? '').split(/[\s,]+/).filter((secret) => secret !== '');
  for (const secret of found) secrets.add(secret);
  if (found.length > 0) return found;
  const message =
    'is missing: without the client secret of your app (Developer Hub, Basic information) nobody can tell who sent a notification; --sandbox goes without';
  throw refused(variables.secrets, message);
}

function readPath(path: string): string {
  if (/^\/[^\s?#]*$/.test(path)) return path;
  throw refused('--path', `is ${JSON.stringify(path)}: expected a path such as ${defaults.path}`);
}

function readTopics(text: string | undefined): readonly WebhookTopic[] | undefined {
  const names = listed(text, '--topics');
  try {
    return names === undefined ? undefined : expandTopics(names);
  } catch (error) {
    if (!(error instanceof InvalidParamsError)) throw error;
    throw new InvalidParamsError(error.issues.map(({ message }) => ({ field: '--topics', message })));
  }
}

function readForward(text: string | undefined, own: readonly string[], terminal: Terminal): ForwardTarget | undefined {
  const given = terminal.env[variables.forwardSecret]?.trim() || undefined;
  if (given !== undefined) terminal.secrets.add(given);
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw refused('--forward', 'is no http or https address');
  }
  if (url.username !== '' || url.password !== '') {
    throw refused('--forward', 'holds a user or a password, which others could see: what is sent is signed instead');
  }
  return { url, secret: given ?? own[0] ?? '' };
}

/** Names with commas between. */
function listed(text: string | undefined, option: string): readonly string[] | undefined {
  const names = text?.split(/[\s,]+/).filter((name) => name !== '');
  if (names?.length === 0) throw refused(option, 'is empty: leave it out for all');
  return names;
}

function refused(field: string, message: string): InvalidParamsError {
  const issue: ParamIssue = { field, message };
  return new InvalidParamsError([issue]);
}
