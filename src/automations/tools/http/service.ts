import { httpService } from '../../../client/http-service.js';
import { InvalidParamsError } from '../../../errors.js';
import type { NameLookup, Service } from '../../../tool/service.js';
import type { ServiceDefinition } from '../../../tool/service-definition.js';
import { type AllowedHost, readAllowedHost } from './allowed-hosts.js';

/** What whoever runs automations says of HTTP requests. Authors of automations cannot change it. */
export interface HttpSettings {
  /** Hosts with commas between them, or as a list: `api.example.com`, `*.example.com`, `api.example.com:8443`. */
  readonly allowedHosts: string | readonly string[];
  /** Allows listed hosts that are this machine; false unless given. */
  readonly allowLoopback?: boolean | 'true' | 'false';
  /** Milliseconds that one request may take; 30,000 unless given. */
  readonly timeoutMs?: number | string;
  /** Most bytes of an answer after decompression; 1 MiB unless given. */
  readonly maxResponseBytes?: number | string;
}

/** Requests to any server that whoever runs automations allows. */
export const http: ServiceDefinition<never, HttpSettings> = {
  name: 'http',
  title: 'HTTP',
  description: 'Requests to servers of your own choice.',
  category: 'tools',
  icon: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3a14 14 0 0 1 0 18a14 14 0 0 1 0-18z"/></svg>',
  entities: {},
  connection: {
    title: 'HTTP requests',
    noun: 'list of hosts',
    description: 'Hosts that automations may call.',
    fields: [
      {
        id: 'allowedHosts',
        type: 'short-input',
        label: 'Allowed hosts',
        description: 'Hosts that may be called, with commas between them',
        placeholder: 'api.example.com, *.example.com:8443',
        required: true,
        mode: 'basic',
      },
      {
        id: 'allowLoopback',
        type: 'dropdown',
        label: 'Allow this machine',
        description: 'Whether listed hosts may be this machine',
        required: false,
        mode: 'advanced',
        options: [
          { id: 'false', label: 'No' },
          { id: 'true', label: 'Yes' },
        ],
        default: 'false',
      },
      {
        id: 'timeoutMs',
        type: 'short-input',
        label: 'Time limit',
        description: 'Milliseconds that one request may take',
        required: false,
        mode: 'advanced',
        default: '30000',
      },
      {
        id: 'maxResponseBytes',
        type: 'short-input',
        label: 'Size limit',
        description: 'Most bytes of an answer',
        required: false,
        mode: 'advanced',
        default: '1048576',
      },
    ],
    account: ['allowedHosts'],
  },
  // Each call names its own address; this one leads nowhere.
  http: { baseUrl: 'https://http.invalid' },
};

/**
 * The connection that lets automations send HTTP requests.
 *
 * @param lookup finds the addresses of names; that of `node:dns` unless given.
 * @throws InvalidParamsError for a setting that cannot be read.
 */
export function httpRequestService(settings: HttpSettings, lookup?: NameLookup): Service {
  const { allowedHosts, allowLoopback, timeoutMs, maxResponseBytes } = settings;
  const service = httpService(http, {
    allowedHosts: typeof allowedHosts === 'string' ? allowedHosts : allowedHosts.join(','),
    allowLoopback: textOf(allowLoopback),
    timeoutMs: textOf(timeoutMs),
    maxResponseBytes: textOf(maxResponseBytes),
  });
  rulesOf(service);
  return { ...service, lookup };
}

function textOf(value: string | number | boolean | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** The settings of a connection, read. */
export interface HttpRules {
  readonly hosts: readonly AllowedHost[];
  readonly allowLoopback: boolean;
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
}

const known = new WeakMap<Service, HttpRules>();

/** @throws InvalidParamsError that names the setting */
export function rulesOf(service: Service): HttpRules {
  const { settings = {} } = service;
  const rules = known.get(service) ?? {
    hosts: readHosts(settings.allowedHosts ?? ''),
    allowLoopback: readFlag('allowLoopback', settings.allowLoopback),
    timeoutMs: readAmount('timeoutMs', settings.timeoutMs),
    maxResponseBytes: readAmount('maxResponseBytes', settings.maxResponseBytes),
  };
  known.set(service, rules);
  return rules;
}

function readHosts(text: string): AllowedHost[] {
  return text
    .split(',')
    .filter((entry) => entry.trim() !== '')
    .map((entry) => {
      const read = readAllowedHost(entry);
      if (typeof read === 'string') throw refuse('allowedHosts', read);
      return read;
    });
}

function readFlag(field: string, value: string | undefined): boolean {
  if (value === undefined || value === 'false') return false;
  if (value === 'true') return true;
  throw refuse(field, `is ${JSON.stringify(value)}: expected true or false`);
}

function readAmount(field: string, value = ''): number {
  if (/^[1-9]\d{0,9}$/.test(value)) return Number(value);
  throw refuse(field, `is ${JSON.stringify(value)}: expected a whole number above 0`);
}

function refuse(field: string, message: string): InvalidParamsError {
  return new InvalidParamsError([{ field, message }]);
}
