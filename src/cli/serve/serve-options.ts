import type { ArgsDef } from 'citty';
import type { Level } from '../../automations/host/index.js';
import { InvalidParamsError } from '../../errors.js';
import { isPostgresUrl } from '../../storage/database-url.js';
import { wholeNumber } from '../arguments.js';
import type { Values } from '../command.js';
import { type ListenSettings, listenOptions, readListenSettings } from '../events/listen-options.js';
import { clientOptions } from '../runs/clients.js';
import { readRunsPlace, runsOption } from '../runs/runs-option.js';
import type { Terminal } from '../terminal.js';
import { databaseVariable } from './serve-environment.js';

const defaults = { concurrency: 10, runDays: 30 } as const;
const levels = ['debug', 'info', 'warn', 'error'] as const satisfies readonly Level[];

const { port, host, path, inbox, 'status-port': statusPort, ...others } = listenOptions;

export const serveOptions = {
  ...{ port, host, path, inbox },
  ...runsOption,
  database: {
    type: 'string',
    valueHint: 'url',
    description: `Inbox and journal in one PostgreSQL database, which any number of processes share: a postgres:// URL (better in ${databaseVariable}: other users of this machine can see the command line)`,
  },
  concurrency: {
    type: 'string',
    valueHint: 'n',
    description: `Runs that are carried out at once; ${defaults.concurrency} unless given`,
  },
  'status-port': {
    ...statusPort,
    description: 'Serve /health, /metrics and /status on this port of 127.0.0.1; 0 for a free one',
  },
  'run-days': {
    type: 'string',
    valueHint: 'n',
    description: `Keep runs so many days after their end; ${defaults.runDays} unless given`,
  },
  'payload-days': others['payload-days'],
  'key-days': others['key-days'],
  'log-level': {
    type: 'string',
    valueHint: levels.join('|'),
    description: 'Tell what is at least so important; info unless given, debug tells each step too',
  },
  json: { type: 'boolean', description: 'Print a line of JSON for all that happens' },
  ...clientOptions,
  sandbox: {
    type: 'boolean',
    description:
      'Serve with the local Intercom that runs in this folder, or with a new one: no account, a free port, nothing is kept',
  },
  workspace: {
    type: 'string',
    valueHint: 'id',
    description: 'A workspace that "login" connected: events of no other are taken',
  },
} as const satisfies ArgsDef;

export const serveChoices = { 'log-level': levels } as const;

export type ServeValues = Values<typeof serveOptions>;

/** The settings of `serve`, checked and complete. */
export interface ServeSettings {
  /** How notifications are received. */
  readonly receive: ListenSettings;
  /** Where inbox and journal are; undefined for one that is made for the run. */
  readonly inbox: string | undefined;
  readonly runs: string | undefined;
  readonly concurrency: number;
  readonly runDays: number;
  readonly level: Level;
}

/** @throws InvalidParamsError that names the option or the variable */
export function readServeSettings(values: ServeValues, terminal: Terminal): ServeSettings {
  const database = readDatabase(values, terminal);
  const own = { topics: undefined, forward: undefined, attempts: undefined };
  const receive = readListenSettings({ ...values, ...own, inbox: database ?? values.inbox }, terminal);
  // Its secret is known to everybody, and Slack and other servers are real.
  if (values.sandbox && !['127.0.0.1', '::1', 'localhost'].includes(receive.host)) {
    const message = `is ${receive.host}, and with --sandbox only this machine is listened to: leave one of them out`;
    throw new InvalidParamsError([{ field: '--host', message }]);
  }
  const runs = database ?? values.runs;
  return {
    receive,
    inbox: receive.place,
    runs: values.sandbox && runs === undefined ? undefined : readRunsPlace({ runs, sandbox: false }, terminal),
    concurrency: read(values, 'concurrency', { min: 1, max: 10_000 }) ?? defaults.concurrency,
    runDays: read(values, 'run-days', { max: 36_500 }) ?? defaults.runDays,
    level: levels.find((level) => level === values['log-level']) ?? 'info',
  };
}

function read(values: ServeValues, name: 'concurrency' | 'run-days', range: { min?: number; max: number }) {
  const text = values[name];
  return text === undefined ? undefined : wholeNumber(name, text, range);
}

function readDatabase(values: ServeValues, { env, secrets }: Terminal): string | undefined {
  const beside = (['inbox', 'runs'] as const).filter((name) => values[name] !== undefined);
  // What stands in the environment is for runs that say nothing else.
  const isFromEnvironment = values.database === undefined && beside.length === 0 && !values.sandbox;
  const url = values.database ?? (isFromEnvironment ? env[databaseVariable] || undefined : undefined);
  if (url === undefined) return undefined;
  const field = isFromEnvironment ? databaseVariable : '--database';
  const refuse = (message: string) => new InvalidParamsError([{ field, message }]);
  secrets.add(url);
  if (beside.length > 0) throw refuse(`cannot go with --${beside[0]}, which it stands for: leave one of them out`);
  if (!isPostgresUrl(url, field)) throw refuse('is no URL of a PostgreSQL database: expected postgres://…');
  return url;
}
