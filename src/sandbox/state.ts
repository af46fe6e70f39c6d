import { packageVersion } from '../version.js';
import type { RateLimitState } from './http/rate-limit.js';
import type { Route } from './http/route.js';
import { DEFAULT_VERSION, versionText } from './http/version.js';
import type { World } from './world/world.js';

/** What `GET /_sandbox` tells. */
export interface SandboxState {
  readonly name: string;
  readonly version: string;
  /** The API version that a call without the header gets. */
  readonly apiVersion: string;
  readonly seed: number;
  /** Unix seconds. */
  readonly now: number;
  readonly counts: Readonly<Record<string, number>>;
  /** Operations of the API, and how many of them are emulated. */
  readonly coverage: { readonly operations: number; readonly emulated: number };
  /** null when there is no limit. */
  readonly rateLimit: RateLimitState | null;
}

/** Operations that version 2.16 of the API has. */
const OPERATIONS = 231;

export function describeState(
  world: World,
  routes: readonly Route[],
  rateLimit: RateLimitState | undefined,
): SandboxState {
  const emulated = new Set(routes.filter((route) => route.until === undefined).map((route) => route.id));
  return {
    name: 'intercom-tools sandbox',
    version: packageVersion,
    apiVersion: versionText(DEFAULT_VERSION),
    seed: world.settings.seed,
    now: world.clock.now(),
    counts: countRecords(world),
    coverage: { operations: OPERATIONS, emulated: emulated.size },
    rateLimit: rateLimit ?? null,
  };
}

function countRecords(world: World): Record<string, number> {
  return {
    admins: world.admins.size,
    teams: world.teams.size,
    contacts: world.contacts.sorted('created_at').size,
    companies: world.companies.size,
    tags: world.tags.size,
    segments: world.segments.size,
    notes: world.notes.size,
    events: world.events.size,
    conversations: world.conversations.size,
    tickets: world.tickets.size,
    messages: world.messages.size,
  };
}
