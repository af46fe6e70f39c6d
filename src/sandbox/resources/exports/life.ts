import { gzipSync } from 'node:zlib';
import { type Answer, type Call, fileAnswer, ok } from '../../http/route.js';
import type { Table } from '../../table/table.js';
import type { World } from '../../world/world.js';
import { exportNotFound, tooManyExports } from './errors.js';
import type { ExportRecord } from './model.js';

/** Seconds from the call to the beginning of the work, and from there to its end. */
const WAITS = { pending: 1, in_progress: 3 };
const KEPT = 2 * 86_400;

/** Exports over a longer period fail, as those do at Intercom that take longer than half a day. */
const LONGEST_PERIOD = 10 * 366 * 86_400;

/** What differs between the exports of messages and those of figures. */
export interface ExportKind<T extends ExportRecord> {
  readonly table: Table<T, never, 'next_at'>;
  /** Such as `message data`. */
  readonly name: string;
  /** How many are under way at a time. */
  readonly most: number;
  /** How the state of one that is done is called. */
  readonly done: string;
  /** Where the file is, below the origin. */
  readonly download: string;
  /** The CSV, or undefined when there is nothing to tell. */
  write(world: World, record: T): string | undefined;
}

/** @throws RefusedError 429 when enough are under way */
export function start<T extends ExportRecord>(
  { table, name, most, ...kind }: ExportKind<T>,
  call: Call,
  fields: Omit<T, 'id' | 'status' | 'created_at' | 'next_at' | 'expires_at' | 'file'>,
): Answer {
  const { world } = call;
  const underWay = [...table.in(world).values()].filter(({ status }) => isUnderWay(status));
  if (underWay.length >= most) throw tooManyExports(most, name);
  const now = world.clock.now();
  const record = table.in(world).insert(
    table.asRecord({
      id: world.nextId(table.ids),
      ...fields,
      status: 'pending',
      created_at: now,
      next_at: now + WAITS.pending,
      expires_at: null,
      file: null,
    }),
  );
  return ok(show({ ...kind, table, name, most }, call, record));
}

/** What falls due: the work begins, it ends, the file is removed. */
export function goOn<T extends ExportRecord>(kind: ExportKind<T>, world: World, record: T): void {
  kind.table.in(world).update(record, kind.table.asRecord({ ...record, ...nextStep(kind, world, record) }));
}

function nextStep<T extends ExportRecord>(kind: ExportKind<T>, world: World, record: T): Partial<ExportRecord> {
  const at = record.next_at ?? 0;
  if (record.status === 'pending') return { status: 'in_progress', next_at: at + WAITS.in_progress };
  if (record.status !== 'in_progress') return { next_at: null, file: null };
  if (record.to - record.from > LONGEST_PERIOD) return { status: 'failed', next_at: null };
  const file = kind.write(world, record);
  if (file === undefined) return { status: 'no_data', next_at: null };
  return { status: 'completed', file, next_at: at + KEPT, expires_at: at + KEPT };
}

/** One that is over stays as it is. */
export function cancel<T extends ExportRecord>(kind: ExportKind<T>, call: Call): Answer {
  const record = named(kind, call);
  if (isUnderWay(record.status)) {
    kind.table.in(call.world).update(record, kind.table.asRecord({ ...record, status: 'canceled', next_at: null }));
  }
  return ok(show(kind, call, record));
}

export function tell<T extends ExportRecord>(kind: ExportKind<T>, call: Call): Answer {
  return ok(show(kind, call, named(kind, call)));
}

/** @throws RefusedError 404 when there is no file, not yet or no longer */
export function download<T extends ExportRecord>(kind: ExportKind<T>, call: Call): Answer {
  const { id, file } = named(kind, call);
  if (file === null) throw exportNotFound(id);
  return fileAnswer(call, gzipSync(file), `${kind.name.replaceAll(' ', '-')}-${id}.csv.gz`);
}

function named<T extends ExportRecord>({ table }: ExportKind<T>, call: Call): T {
  const id = call.param('job_identifier');
  const record = table.get(call.world, id);
  if (record === undefined) throw exportNotFound(id);
  return record;
}

function show<T extends ExportRecord>(kind: ExportKind<T>, { origin }: Call, record: T): object {
  const { id, status, file, expires_at } = record;
  return {
    job_identifier: id,
    status: status === 'completed' ? kind.done : status,
    download_url: file === null ? '' : `${origin}${kind.download}/${id}`,
    download_expires_at: expires_at === null ? '' : String(expires_at),
  };
}

function isUnderWay(status: ExportRecord['status']): boolean {
  return status === 'pending' || status === 'in_progress';
}
