import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NotFoundError } from '../../errors.js';
import type { Client } from '../../run-tool/client.js';
import { isObject } from '../../tool/json.js';
import { Names } from './names.js';
import type { PastFilter } from './past/store.js';
import type { PastKind } from './past/thing.js';

export interface DownloadOptions extends PastFilter {
  /** What is asked for. */
  readonly kinds: readonly PastKind[];
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, of: number | null) => void) | undefined;
}

/** The past of a workspace in a file that its owner alone can read. */
export interface DownloadedPast {
  readonly file: string;
  /** Conversations and tickets that were gone by the time they were read. */
  readonly gone: number;
  /** Removes the file, which holds customers' words. */
  remove(): Promise<void>;
}

/** Reads that are made at once; the rate limit is kept in any case. */
const atOnce = 8;

/**
 * Reads the past of a workspace: pages of a search, then each conversation or ticket whole. It is written to a file of its own,
 * so that however much there is, little of it is in memory.
 *
 * @throws what the searches and reads throw; nothing is left behind then
 */
export async function downloadPast(client: Client, options: DownloadOptions): Promise<DownloadedPast> {
  const folder = await mkdtemp(join(tmpdir(), 'intercom-tools-past-'));
  const file = join(folder, 'past.jsonl');
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    return { file, remove, gone: await writeTo(file, client, options) };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function writeTo(
  file: string,
  client: Client,
  { kinds, limit, signal, onProgress, ...times }: DownloadOptions,
): Promise<number> {
  const handle = await open(file, 'wx', 0o600);
  let [done, gone] = [0, 0];
  try {
    for (const kind of kinds) {
      const left = limit === undefined ? undefined : limit - done;
      if (left !== undefined && left <= 0) break;
      const items = client.iterateUnknown(
        `intercom_search_${kind}s`,
        { query: queryOf(times), per_page: 150 },
        { signal },
      );
      const before = done;
      let wanted: string[] = [];
      const readWanted = async () => {
        const found = await Promise.all(wanted.map((id) => readOne(client, kind, id, signal)));
        wanted = [];
        const lines = found.flatMap((one) => (one === undefined ? [] : [`${JSON.stringify(one)}\n`]));
        gone += found.length - lines.length;
        done += lines.length;
        if (lines.length > 0) await handle.write(lines.join(''));
        onProgress?.(done, totalOf(before, items.total, left));
      };
      for await (const item of items) {
        if (!isObject(item) || !isWanted(item, times)) continue;
        wanted.push(String(item.id));
        const isEnough = left !== undefined && done - before + wanted.length >= left;
        if (wanted.length >= atOnce || isEnough) await readWanted();
        if (isEnough) break;
      }
      await readWanted();
    }
  } finally {
    await handle.close();
  }
  return gone;
}

function totalOf(before: number, total: number | null, left: number | undefined): number | null {
  if (total === null) return null;
  return before + Math.min(total, left ?? Number.POSITIVE_INFINITY);
}

/** Searches compare times by day in some cases, so the items are looked at too. */
function isWanted(
  { created_at: at }: Record<string, unknown>,
  { since = 0, until = Number.POSITIVE_INFINITY }: PastFilter,
): boolean {
  return typeof at === 'number' && at >= since && at < until;
}

function queryOf({ since = 1, until }: PastFilter) {
  const later = { field: 'created_at', operator: '>', value: since - 1 };
  if (until === undefined) return later;
  return { operator: 'AND', value: [later, { field: 'created_at', operator: '<', value: until }] };
}

async function readOne(client: Client, kind: PastKind, id: string, signal: AbortSignal | undefined): Promise<unknown> {
  try {
    const { output } = await client.runUnknown(`intercom_get_${kind}`, { [`${kind}Id`]: id }, { signal });
    return output[kind];
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** What a workspace says of itself, for the words and links of a report. What it refuses to say is left out. */
export async function workspaceFacts(
  client: Client,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<{ readonly workspace: string | undefined; readonly names: Names }> {
  const names = new Names();
  const read = async (tool: string, key: string, kind: 'admin' | 'team' | 'tag') => {
    const { output } = await client.runUnknown(tool, {}, { signal });
    for (const one of Array.isArray(output[key]) ? output[key] : []) {
      if (isObject(one) && typeof one.name === 'string') names.add(kind, String(one.id), one.name);
    }
  };
  const own = async () => {
    const { output } = await client.runUnknown('intercom_me', {}, { signal });
    return typeof output.workspaceId === 'string' ? output.workspaceId : undefined;
  };
  const [workspace] = await Promise.allSettled([
    own(),
    read('intercom_list_admins', 'admins', 'admin'),
    read('intercom_list_teams', 'teams', 'team'),
    read('intercom_list_tags', 'tags', 'tag'),
  ]);
  return { workspace: workspace.status === 'fulfilled' ? workspace.value : undefined, names };
}
