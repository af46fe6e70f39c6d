import type { Registry } from '../../../registry.js';
import { writeFiles } from '../../write-files.js';
import type { SimOptions } from '../connection.js';
import { simFiles } from './files.js';

/**
 * Writes the drop-in for a Sim checkout that depends on this package: tools, block, and a README with the lines to paste
 * into Sim's registries. Files that are there are written over.
 *
 * @returns the paths of the files, relative to the folder, sorted.
 */
export async function exportSim(registry: Registry, folder: string, options: SimOptions = {}): Promise<string[]> {
  const files = simFiles(registry, options);
  await writeFiles(folder, files);
  return Object.keys(files).sort();
}
