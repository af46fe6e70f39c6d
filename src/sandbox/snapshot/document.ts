import {
  type Fields,
  list,
  number,
  object,
  oneOf,
  record,
  type Shape,
  simple,
  text,
  time,
  whole,
} from '../table/shape.js';
import type { AnyState } from '../table/world-state.js';
import type { IdCounts } from '../world/ids.js';
import type { MemberOrder } from '../world/member-order.js';
import type { RandomState } from '../world/random.js';
import { checkTimeZone, type WorkspaceSettings } from '../world/settings.js';
import { CLOCK_YEARS, isClockTime } from '../world/time.js';

export const FORMAT = 'intercom-tools sandbox';
export const FORMAT_VERSION = 1;

/** The time in a document: where a clock stood. */
export interface SavedClock {
  /** Unix milliseconds. */
  readonly nowMs: number;
}

/**
 * A whole workspace as one JSON document: records, counters of ids, states of chance, settings and time. The access
 * token, the secrets of webhooks, fault rules and the journal are not in it. Beside these keys it has one for each state
 * that a resource keeps beside its records.
 */
export interface SandboxDocument {
  readonly format: typeof FORMAT;
  readonly formatVersion: typeof FORMAT_VERSION;
  readonly settings: WorkspaceSettings;
  readonly clock: SavedClock;
  /** Whom the access token stands for. */
  readonly tokenAdminId: string;
  /** What ids of each kind go on with. */
  readonly nextIds: IdCounts;
  readonly chance: SavedChance;
  /** By collection, oldest insert first. */
  readonly records: Readonly<Record<string, unknown>>;
  /** By collection: where records that share a key do not stand in that order. */
  readonly order: Readonly<Record<string, MemberOrder>>;
}

/** Where the sources of chance stand. */
export interface SavedChance {
  readonly world: RandomState;
  readonly requestIds: RandomState;
  readonly faults: RandomState;
}

const generator = simple<RandomState>(
  'an array of four whole numbers',
  (value) => Array.isArray(value) && value.length === 4 && value.every(Number.isInteger),
);

const timeZone = simple<string>('an IANA name such as Europe/Dublin', (value) => {
  try {
    return typeof value === 'string' && checkTimeZone(value) !== '';
  } catch {
    return false;
  }
});

const clockTime = simple<number>(
  `a whole number of unix milliseconds, from ${CLOCK_YEARS}`,
  (value) => Number.isSafeInteger(value) && isClockTime(Number(value)),
);

/** Far above what ids reach, and far below where numbers lose their last digit. */
const MAX_COUNT = 1e15;

const count = simple<number>(
  `a whole number from 0 to ${MAX_COUNT}`,
  (value) => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= MAX_COUNT,
);

const settings = object({
  seed: whole,
  idCode: text,
  name: text,
  region: oneOf('US', 'EU', 'AU'),
  timeZone,
  createdAt: time,
  searchDelaySeconds: number,
  undefinedAttributes: oneOf('refuse', 'accept'),
});

const fixedFields = {
  format: oneOf(FORMAT),
  formatVersion: oneOf(FORMAT_VERSION),
  settings,
  clock: object({ nowMs: clockTime }),
  tokenAdminId: text,
  nextIds: record(count),
  chance: object({ world: generator, requestIds: generator, faults: generator }),
};

const recordFields = {
  records: record(simple<unknown>('an array', Array.isArray)),
  order: record(record(record(list(text)))),
};

/** Everything but the records, whose shapes belong to their tables. */
export function documentShape(states: readonly AnyState[]): Shape<SandboxDocument> {
  const more: Fields = Object.fromEntries(states.map(({ name, shape }) => [name, shape]));
  return object({ ...fixedFields, ...more, ...recordFields });
}

/** What every document has had from the beginning. One without them was damaged; other tables came later. */
const FIRST_TABLES: readonly string[] = [
  'admins',
  'teams',
  'tags',
  'dataAttributes',
  'segments',
  'companies',
  'contacts',
  'notes',
  'events',
  'ticketTypes',
  'ticketStates',
  'conversations',
  'deletedConversations',
  'tickets',
  'messages',
];

/** False for a table that came later: a document in which it is empty leaves it out, as one that is older does. */
export function isFirstTable(name: string): boolean {
  return FIRST_TABLES.includes(name);
}

/** The records of a table. A document that is older than the table has none. */
export function recordsOf({ records }: SandboxDocument, table: string): unknown {
  if (Object.hasOwn(records, table)) return records[table];
  return isFirstTable(table) ? undefined : [];
}
