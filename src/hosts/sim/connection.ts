import { InvalidParamsError } from '../../errors.js';
import type { Client } from '../../run-tool/create-client.js';
import { type ApiVersion, apiVersions, type Region, regions } from '../../tool/index.js';
import type { SimParam, SimParams } from './sim-tool.js';

/** How a call reaches a workspace, read from the parameters that Sim hands over. */
export interface SimSettings {
  readonly accessToken: string;
  readonly region?: Region | undefined;
  readonly version?: ApiVersion | undefined;
  readonly baseUrl?: string | undefined;
  readonly adminId?: string | undefined;
}

/** Makes the client that carries the calls of one connection. Called with the first call, and kept for the next ones. */
export type SimConnect = (settings: SimSettings) => Client;

/** What the tools and the block have in common. */
export interface SimOptions {
  /**
   * Adds the parameter `baseUrl`, by which whoever edits a workflow can point the calls at any https address. Sim's own
   * check of addresses does not see them, so leave it out where not every user is trusted with the network of the server.
   */
  readonly customBaseUrl?: boolean | undefined;
}

/** One setting of the connection. */
export interface ConnectionParam extends SimParam {
  readonly title: string;
  readonly placeholder: string;
  /** The words it takes; the first is what holds without it. */
  readonly words?: readonly string[];
  /** Shown only to who asks for more fields. */
  readonly mode?: 'advanced';
}

/** What a call with `dryRun` does: `yes` tells the requests and sends none. */
const answers = ['no', 'yes'] as const;

/** The settings of the connection and of its calls, which only the user can fill: no model sees or sets them. */
export function connectionParams({ customBaseUrl = false }: SimOptions): Record<string, ConnectionParam> {
  return {
    accessToken: {
      ...userOnly('Access token of the Intercom workspace'),
      required: true,
      title: 'Access Token',
      placeholder: 'Access token, from the Developer Hub',
    },
    region: {
      ...userOnly(`Region of the workspace: ${regions.join(', ')}; us unless given`),
      title: 'Region',
      placeholder: 'us',
      words: regions,
    },
    version: {
      ...userOnly(`API version: ${apiVersions.join(', ')}; the newest stable one unless given`),
      title: 'API Version',
      placeholder: apiVersions.at(-1) ?? '',
      mode: 'advanced',
    },
    adminId: {
      ...userOnly('Admin who acts when a call names none; the one the token belongs to unless given'),
      title: 'Default Admin ID',
      placeholder: '814860',
      mode: 'advanced',
    },
    dryRun: {
      ...userOnly('yes tells which requests the call would make, and sends none; no unless given'),
      title: 'Dry Run',
      placeholder: 'no',
      words: answers,
      mode: 'advanced',
    },
    ...(customBaseUrl
      ? {
          baseUrl: {
            ...userOnly('Address that replaces the one of the region: a sandbox or a proxy'),
            title: 'Base URL',
            placeholder: 'http://127.0.0.1:4010',
            mode: 'advanced',
          },
        }
      : {}),
  };
}

/** The settings as parameters of a tool, without what only a field of the block shows. */
export function connectionToolParams(options: SimOptions): Record<string, SimParam> {
  const params = Object.entries(connectionParams(options));
  return Object.fromEntries(
    params.map(([name, { type, required, visibility, description }]) => [
      name,
      { type, required, visibility, description },
    ]),
  );
}

function userOnly(description: string) {
  return { type: 'string', required: false, visibility: 'user-only', description } as const;
}

/**
 * The settings among the parameters of a call.
 *
 * @throws InvalidParamsError that names the setting and what was expected.
 */
export function readSettings(params: SimParams, options: SimOptions): SimSettings {
  return {
    accessToken: textOf(params.accessToken) ?? '',
    region: wordOf('region', params.region, regions),
    version: wordOf('version', params.version, apiVersions),
    adminId: textOf(params.adminId),
    baseUrl: options.customBaseUrl === true ? textOf(params.baseUrl) : undefined,
  };
}

/**
 * Whether the call is only to tell its requests.
 *
 * @throws InvalidParamsError for what is neither yes nor no: a call that was meant as a trial is never sent.
 */
export function wantsDryRun({ dryRun }: SimParams): boolean {
  if (typeof dryRun === 'boolean') return dryRun;
  if (dryRun === 'true' || dryRun === 'false') return dryRun === 'true';
  return wordOf('dryRun', dryRun, answers) === 'yes';
}

/** A setting that was left alone arrives as an empty text, as null, or not at all. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function wordOf<const Word extends string>(name: string, value: unknown, words: readonly Word[]): Word | undefined {
  const text = textOf(value)?.toLowerCase();
  const word = words.find((known) => known === text);
  if (text === undefined || word !== undefined) return word;
  throw new InvalidParamsError([{ field: name, message: `is "${text}": expected one of ${words.join(', ')}` }]);
}

/** Most connections whose clients are kept. */
const mostClients = 200;

/**
 * Keeps the client of each connection, because a client remembers which results it has handed out: two equal replies of
 * which one answer was lost are told apart only by the client that sent both.
 */
export function keepClients(connect: SimConnect): SimConnect {
  const kept = new Map<string, Client>();
  return (settings) => {
    const { accessToken, region, version, baseUrl, adminId } = settings;
    const key = JSON.stringify([accessToken, region, version, baseUrl, adminId]);
    const client = kept.get(key) ?? connect(settings);
    kept.delete(key);
    kept.set(key, client);
    const [oldest] = kept.keys();
    if (kept.size > mostClients && oldest !== undefined) kept.delete(oldest);
    return client;
  };
}
