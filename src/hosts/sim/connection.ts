import { InvalidParamsError } from '../../errors.js';
import { readFormSwitch } from '../../form/index.js';
import type { IntercomFormSettings } from '../../intercom/connection.js';
import type { Client } from '../../run-tool/client.js';
import type { Tool } from '../../tool/index.js';
import { dryRunAnswers, fieldsOfConnection } from './connection-params.js';
import type { SimOptions } from './service.js';
import type { SimParams } from './sim-tool.js';

/** How a call reaches an account, read from the parameters that Sim hands over. */
export type SimSettings = { readonly [Name in keyof IntercomFormSettings]: IntercomFormSettings[Name] | undefined } & {
  readonly accessToken: string;
};

/** Makes the client that carries the calls of one connection. Called with the first call, and kept for the next ones. */
export type SimConnect<Settings = SimSettings> = (settings: Settings) => Client;

/** A connection of any service: what its form holds, checked against the form alone. */
export type AnyConnect = SimConnect<Readonly<Record<string, string | undefined>>>;

/**
 * The settings among the parameters of a call of this tool.
 *
 * @throws InvalidParamsError that names the setting and what was expected.
 */
export function readSettings(tool: Tool, params: SimParams, options: SimOptions): Record<string, string | undefined> {
  // In a call of such a tool the name is that of its parameter.
  const fields = fieldsOfConnection(options).filter(({ id }) => !Object.hasOwn(tool.fields, id));
  return Object.fromEntries(
    fields.map(({ id, required, options: words }) => {
      refuseUnresolved(id, params[id]);
      const value =
        words === undefined
          ? textOf(params[id])
          : wordOf(
              id,
              params[id],
              words.map((word) => word.id),
            );
      return [id, required ? (value ?? '') : value];
    }),
  );
}

/**
 * Where there is no secret of a name, Sim leaves the reference as it stands: it would be sent as the token.
 */
function refuseUnresolved(field: string, value: unknown): void {
  const reference = unresolvedIn(value);
  if (reference === undefined) return;
  const message = `is still ${reference}: Sim has no secret of that name. Add it under Secrets, or correct the name.`;
  throw new InvalidParamsError([{ field, message }]);
}

/** The reference to a secret of Sim that a text still holds: `{{INTERCOM_TOKEN}}`. */
export function unresolvedIn(value: unknown): string | undefined {
  return typeof value === 'string' ? /\{\{[^{}]*\}\}/.exec(value)?.[0] : undefined;
}

/**
 * Whether the call is only to tell its requests.
 *
 * @throws InvalidParamsError for what is neither yes nor no: a call that was meant as a trial is never sent.
 */
export function wantsDryRun({ dryRun }: SimParams): boolean {
  const isWord = typeof dryRun === 'string' && dryRun !== 'true' && dryRun !== 'false';
  return isWord ? wordOf('dryRun', dryRun, dryRunAnswers) === 'yes' : readFormSwitch('dryRun', dryRun);
}

/** A setting that was left alone arrives as an empty text, as null, or not at all. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function wordOf<const Word extends string>(name: string, value: unknown, words: readonly Word[]): Word | undefined {
  const text = textOf(value)?.toLowerCase();
  const word = words.find((known) => known.toLowerCase() === text);
  if (text === undefined || word !== undefined) return word;
  throw new InvalidParamsError([{ field: name, message: `is "${text}": expected one of ${words.join(', ')}` }]);
}

/** Most connections whose clients are kept. */
const maxClients = 200;

/**
 * Keeps the client of each connection, so that its settings are not checked for every call.
 */
export function keepClients<Settings extends object>(connect: SimConnect<Settings>): SimConnect<Settings> {
  const kept = new Map<string, Client>();
  return (settings) => {
    const key = JSON.stringify(Object.entries(settings));
    const client = kept.get(key) ?? connect(settings);
    kept.delete(key);
    kept.set(key, client);
    const [oldest] = kept.keys();
    if (kept.size > maxClients && oldest !== undefined) kept.delete(oldest);
    return client;
  };
}
