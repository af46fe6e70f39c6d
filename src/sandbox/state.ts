import { packageVersion } from '../version.js';
import type { RateLimitState } from './http/rate-limit.js';
import { DEFAULT_VERSION, versionText } from './http/version.js';
import type { Resource } from './table/resource.js';
import type { AnyTable } from './table/table.js';
import type { World } from './world/world.js';

/** The answer of `GET /_sandbox`. */
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
  resources: readonly Resource[],
  rateLimit: RateLimitState | undefined,
): SandboxState {
  const emulated = new Set(
    resources
      .flatMap(({ routes }) => routes)
      .filter((route) => route.until === undefined)
      .map((route) => route.id),
  );
  return {
    name: 'intercom-tools sandbox',
    version: packageVersion,
    apiVersion: versionText(DEFAULT_VERSION),
    seed: world.settings.seed,
    now: world.clock.now(),
    counts: countRecords(
      world,
      resources.flatMap(({ tables }) => tables),
    ),
    coverage: { operations: OPERATIONS, emulated: emulated.size },
    rateLimit: rateLimit ?? null,
  };
}

/** By the names of the tables. */
function countRecords(world: World, tables: readonly AnyTable[]): Record<string, number> {
  return Object.fromEntries(
    tables.flatMap((table) => {
      const count = table.count(world);
      return count === undefined ? [] : [[table.name, count]];
    }),
  );
}
