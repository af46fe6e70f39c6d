import type { Registry } from '../../../registry.js';
import { jsonFile, writeFiles } from '../../write-files.js';

import { simCustomTools } from '../custom-tools/custom-tools.js';
import type { SimOptions } from '../service.js';
import { simFiles } from './files.js';

/** What is written for Sim. */
export interface SimExportOptions extends Omit<SimOptions, 'service'> {
  /** Workspace of Sim that the custom tools are for; without it whoever posts them adds it. */
  readonly workspaceId?: string | undefined;
}

/**
 * Writes the drop-in for a Sim checkout that depends on this package: tools, blocks, and a README with the lines to paste
 * into Sim's registries; and beside it the custom tools for a Sim without a fork, one file for what they work on. Files that
 * are there are written over.
 *
 * @returns the paths of the files, relative to the folder, sorted.
 */
export async function exportSim(
  registry: Registry,
  folder: string,
  { workspaceId, ...options }: SimExportOptions = {},
): Promise<string[]> {
  const files = { ...simFiles(registry, options), ...customToolFiles(registry, workspaceId) };
  await writeFiles(folder, files);
  return Object.keys(files).sort();
}

/** The custom tools by resource, each file as it is posted to `/api/tools/custom`. */
function customToolFiles(registry: Registry, workspaceId: string | undefined): Record<string, string> {
  const resources = [...new Set(registry.list().map(({ resource }) => resource))];
  const bodies = resources.map((resource) => {
    const own = registry.filter({ resource });
    return [resource, simCustomTools(own, workspaceId === undefined ? {} : { workspaceId })] as const;
  });
  return Object.fromEntries(
    bodies
      .filter(([, { tools }]) => tools.length > 0)
      .map(([resource, body]) => [`custom-tools/${resource}.json`, jsonFile(body)]),
  );
}
