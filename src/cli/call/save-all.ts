import { once } from 'node:events';
import { pathPlace } from '../../client/file/place.js';
import { NotFoundError } from '../../errors.js';
import type { Client } from '../../run-tool/client.js';
import type { Items } from '../../run-tool/iterate.js';
import { type EntityTool, entityWithSchema } from '../../tool/entity.js';
import { isObject } from '../../tool/json.js';
import { isLocal, type Tool } from '../../tool/tool.js';
import { openScreen } from '../events/screen.js';
import { toJsonLine } from '../render/json.js';
import type { Terminal } from '../terminal.js';
import { endOfList } from './end-of-list.js';
import { doneLine, progressLine } from './progress.js';

/** What is saved of a list, and where. */
interface Saved {
  readonly tool: Tool;
  readonly client: Client;
  readonly noun: string;
  /** The command that lists all, where this one cannot. */
  readonly beyond?: string | undefined;
  readonly path: string;
  readonly overwrite: boolean;
  /** Reads each item again by its id, for what a list leaves out. */
  readonly whole: boolean;
}

/** The tool that reads one item of a list; undefined for other tools, and lists whose items are read in no other way. */
export function readerOf(tool: Tool): EntityTool | undefined {
  if (isLocal(tool) || tool.paging === undefined) return undefined;
  const schema = tool.output[tool.paging.items]?.schema;
  return entityWithSchema(tool.serviceDefinition.entities, schema)?.get;
}

/**
 * Saves each item of a list as a line of JSON. The lines go to a file beside the one that was named, which takes its name
 * when the list is at its end and is removed when anything fails.
 *
 * @throws InvalidParamsError for a path that cannot be written, before anything is sent.
 */
export async function saveAll(items: Items<unknown>, terminal: Terminal, wanted: Saved): Promise<void> {
  const { tool, client, noun, beyond, path, overwrite, whole } = wanted;
  const reader = whole ? readerOf(tool) : undefined;
  const place = await pathPlace(path, { overwrite, tool: tool.id });
  const began = performance.now();
  const progress = () => ({ count: items.count, total: items.total, ms: performance.now() - began });
  const screen = openScreen(terminal, () => progressLine(progress(), noun));
  let gone = 0;
  try {
    const file = await place.begin();
    const failed = once(file, 'error').then(([error]) => Promise.reject(error));
    // It is awaited below with whatever else is waited for.
    failed.catch(() => {});
    for await (const listed of items) {
      const item = reader === undefined ? listed : await readAgain(client, reader, listed, terminal.interrupted);
      if (item === undefined) gone += 1;
      else if (!file.write(`${toJsonLine(terminal.secrets.hideInValue(item))}\n`)) {
        await Promise.race([once(file, 'drain'), failed]);
      }
    }
    await Promise.race([new Promise<void>((resolve) => file.end(resolve)), failed]);
    await place.keep();
  } catch (error) {
    await place.discard();
    throw place.errorOf(error) ?? error;
  } finally {
    await screen.end();
  }
  const { err, out } = terminal;
  for (const line of endOfList(items, beyond)) await err.line(line);
  if (gone > 0) await err.line(`${gone} of them were deleted before they could be read, and are left out.`);
  await out.line(`${doneLine(progress(), noun, items.pages)}: ${path}`);
}

/** An item as it is read by its id; undefined for one that is gone by now. */
async function readAgain(client: Client, { tool, param }: EntityTool, listed: unknown, signal: AbortSignal) {
  const id = isObject(listed) ? listed.id : undefined;
  try {
    const { output } = await client.runUnknown(tool, { [param]: id }, { signal });
    const [object] = Object.values(output);
    return object;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}
