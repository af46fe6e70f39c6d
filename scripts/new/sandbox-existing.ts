import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Resource } from '../../src/sandbox/table/resource.js';
import type { TablesByThing } from './sandbox-fields.js';

/** Where the resources of the sandbox are listed. */
export const listFile = 'src/sandbox/resources.ts';

/** A resource that the sandbox has. */
export interface ExistingResource extends Resource {
  /** Path of the file that declares it. */
  readonly file: string;
  readonly source: string;
}

/** What the sandbox of a checkout emulates. */
export interface ExistingSandbox {
  /** The source of the list of resources. */
  readonly list: string;
  readonly resources: readonly ExistingResource[];
  /** Names in src/sandbox/resources/, without extensions. */
  readonly taken: readonly string[];
}

/**
 * Reads which resources a checkout has: the objects themselves, and the files that they are in.
 *
 * @throws Error when the list of resources is not written as an import and an entry for each.
 */
export async function sandboxIn(root: string): Promise<ExistingSandbox> {
  const list = await readFile(join(root, listFile), 'utf8');
  const { resources }: { readonly resources: readonly Resource[] } = await import(
    pathToFileURL(join(root, listFile)).href
  );
  const [, entries = ''] = /resources: readonly Resource\[\] = \[([^\]]*)\]/.exec(list) ?? [];
  const names = entries.match(/\w+/g) ?? [];
  const found = resources.map(async (resource, at) => {
    const imported = [...list.matchAll(/^import \{([^}]*)\} from '\.\/(.*)\.js';$/gm)];
    const from = imported.find(([, from = '']) => from.match(/\w+/g)?.includes(names[at] ?? ''))?.[2];
    if (names.length !== resources.length || from === undefined)
      throw new Error(`${listFile} must have one import and one entry of the list for each resource`);
    const file = `src/sandbox/${from}.ts`;
    return { ...resource, file, source: await readFile(join(root, file), 'utf8') };
  });
  const taken = (await readdir(join(root, 'src/sandbox/resources'))).map((name) => name.replace(/\.ts$/, ''));
  return { list, resources: await Promise.all(found), taken };
}

/** The names of the tables by the kind of id that their records have. */
export function tablesByThing({ resources }: ExistingSandbox): TablesByThing {
  return new Map(resources.flatMap(({ tables }) => tables.map(({ ids, name }) => [ids.name, name])));
}
