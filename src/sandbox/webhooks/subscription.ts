import type { ApiVersion } from '../api-version.js';
import { refuse } from '../http/errors.js';
import { invalid, missing } from '../http/input.js';
import { isLoopbackHost } from '../http/local-only.js';
import { DEFAULT_VERSION, readVersion, VERSIONS } from '../http/version.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.js';
import { TOPICS } from './topics.js';

/** A URL that events are sent to. */
export interface WebhookInput {
  /** http or https; on this machine, unless the sandbox was started with `allowRemoteWebhooks`. */
  readonly url: string;
  /** Topics of Intercom, or `['*']` for all of them. */
  readonly topics: readonly string[];
  /** What deliveries are signed with: the client secret of an app. */
  readonly secret: string;
  /** API version of the payloads, such as `2.14`; 2.16 when absent. */
  readonly version?: string;
  /** How many deliveries may be under way at once; 32 when absent. */
  readonly concurrency?: number;
  /** `fin_agent` for the callback address of the Fin Agent API, whose events and signature are others; `app` when absent. */
  readonly kind?: 'app' | 'fin_agent';
  /** Chance (0 to 1) that a notification is sent twice; 0 when absent. */
  readonly duplicates?: number;
  /** Chance (0 to 1) that the next notification overtakes one; 0 when absent. */
  readonly reorder?: number;
}

/** The same, checked and complete. */
export interface Subscription {
  readonly url: URL;
  /** Nothing = all. */
  readonly topics: ReadonlySet<string> | undefined;
  readonly secret: string;
  readonly version: ApiVersion;
  readonly concurrency: number;
  readonly kind: 'app' | 'fin_agent';
  readonly duplicates: number;
  readonly reorder: number;
}

/** What the Fin Agent API tells. */
const FIN_EVENTS: ReadonlyMap<string, ApiVersion> = new Map([
  ['fin_replied', 14],
  ['fin_status_updated', 14],
  ['csat_requested', 16],
]);

const KEYS = ['url', 'topics', 'secret', 'version', 'kind', 'concurrency', 'duplicates', 'reorder'];

/** @throws RefusedError 400 that names the field. */
export function readSubscription(given: unknown, allowRemote: boolean): Subscription {
  if (!isJsonObject(given)) throw invalid('The webhook', 'an object with url, topics and secret');
  const unknown = Object.keys(given).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) throw invalid(unknown, `left out: a webhook has ${KEYS.join(', ')}`);
  const version = readSubscribedVersion(given.version);
  const kind = readKind(given.kind);
  return {
    url: readUrl(given.url, allowRemote),
    topics: readTopics(given.topics, version, kind === 'app' ? TOPICS : FIN_EVENTS),
    secret: readSecret(given.secret),
    version,
    kind,
    concurrency: readAmount(
      given,
      'concurrency',
      32,
      (value) => Number.isInteger(value) && value >= 1 && value <= 1000,
      'a whole number from 1 to 1000',
    ),
    duplicates: readChance(given, 'duplicates'),
    reorder: readChance(given, 'reorder'),
  };
}

/** True when the subscription has a topic. */
export function takes({ topics, version, kind }: Subscription, topic: string): boolean {
  if (FIN_EVENTS.has(topic) !== (kind === 'fin_agent')) return false;
  const since = kind === 'app' ? TOPICS.get(topic) : FIN_EVENTS.get(topic);
  return (since ?? 0) <= version && (topics === undefined || topics.has(topic));
}

function readUrl(value: JsonValue | undefined, allowRemote: boolean): URL {
  if (typeof value !== 'string') throw missing('url');
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) throw invalid('url', 'an http or https URL');
  if (!allowRemote && !isLoopbackHost(url.hostname)) {
    const how = 'start the sandbox with allowRemoteWebhooks (--allow-remote-webhooks) to send it elsewhere';
    throw refuse(
      400,
      'parameter_invalid',
      `url must be on this machine (127.0.0.1, localhost or [::1]); ${how}`,
      'url',
    );
  }
  return url;
}

function readKind(value: JsonValue | undefined): Subscription['kind'] {
  if (value === undefined || value === 'app' || value === 'fin_agent') return value ?? 'app';
  throw invalid('kind', 'app or fin_agent');
}

function readTopics(
  value: JsonValue | undefined,
  version: ApiVersion,
  known: ReadonlyMap<string, ApiVersion>,
): ReadonlySet<string> | undefined {
  if (!Array.isArray(value) || value.length === 0) throw invalid('topics', 'a list of topics, or ["*"] for all');
  if (value.includes('*')) return undefined;
  return new Set(
    value.map((topic) => {
      const since = typeof topic === 'string' ? known.get(topic) : undefined;
      if (typeof topic !== 'string' || since === undefined) {
        throw invalid(
          'topics',
          `topics of Intercom, which ${JSON.stringify(topic)} is not (GET /_sandbox/webhooks/topics lists them)`,
        );
      }
      if (since > version) throw invalid('topics', `topics of version 2.${version}: ${topic} came with 2.${since}`);
      return topic;
    }),
  );
}

function readSecret(value: JsonValue | undefined): string {
  if (typeof value !== 'string' || value === '') throw invalid('secret', 'a text that is not empty');
  return value;
}

function readSubscribedVersion(value: JsonValue | undefined): ApiVersion {
  if (value === undefined) return DEFAULT_VERSION;
  if (typeof value !== 'string' || !VERSIONS.includes(value)) {
    throw invalid('version', `an API version as text: one of ${VERSIONS.join(', ')}`);
  }
  return readVersion(value);
}

function readChance(given: JsonObject, field: string): number {
  return readAmount(given, field, 0, (value) => value >= 0 && value <= 1, 'a number from 0 to 1');
}

function readAmount(
  given: JsonObject,
  field: string,
  standard: number,
  accepts: (value: number) => boolean,
  expected: string,
): number {
  const value = given[field];
  if (value === undefined) return standard;
  if (typeof value !== 'number' || !accepts(value)) throw invalid(field, expected);
  return value;
}
