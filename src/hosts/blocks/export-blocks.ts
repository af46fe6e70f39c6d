import { servicesOf } from '../../form/index.js';
import type { Registry } from '../../registry.js';
import { jsonFile, writeFiles } from '../write-files.js';
import { blocksSchemaOf } from './blocks-schema.js';
import { createBlocks } from './create-blocks.js';

/**
 * Writes `blocks.json` and its schema into a folder. The same tools give the same bytes.
 *
 * @returns the paths of the files.
 */
export async function exportBlocks(registry: Pick<Registry, 'list'>, outDir: string): Promise<string[]> {
  return writeFiles(outDir, {
    'blocks.json': jsonFile(createBlocks(registry)),
    'blocks.schema.json': jsonFile(blocksSchemaOf(servicesOf(registry.list()))),
  });
}
