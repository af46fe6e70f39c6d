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

/** The custom tools, as they are posted to `/api/tools/custom`. */
const customToolsFile = 'custom-tools.json';

/**
 * Writes the drop-in for a Sim checkout that depends on this package: tools, block, and a README with the lines to paste
 * into Sim's registries; and beside it the custom tools for a Sim without a fork. Files that are there are written over.
 *
 * @returns the paths of the files, relative to the folder, sorted.
 */
export async function exportSim(
  registry: Registry,
  folder: string,
  { workspaceId, ...options }: SimExportOptions = {},
): Promise<string[]> {
  const body = simCustomTools(registry, workspaceId === undefined ? {} : { workspaceId });
  const files = { ...simFiles(registry, options), [customToolsFile]: jsonFile(body) };
  await writeFiles(folder, files);
  return Object.keys(files).sort();
}
