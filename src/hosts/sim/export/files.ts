import type { Registry } from '../../../registry.js';
import { operationsOf } from '../operations.js';
import type { SimOptions } from '../service.js';
import { blockFile } from './block-file.js';
import { knowledgeFiles } from './knowledge-files.js';
import { readme } from './readme.js';
import { toolFiles, toolFolder } from './tool-files.js';
import { triggerFiles } from './trigger-files.js';

/** The files of the drop-in by their paths in a Sim checkout. The same registry always gives the same bytes. */
export function simFiles(registry: Registry, options: SimOptions): Record<string, string> {
  return {
    [`${toolFolder}/README.md`]: readme(operationsOf(registry, options)),
    ...toolFiles(registry, options),
    ...blockFile(registry, options),
    ...triggerFiles(),
    ...knowledgeFiles(options),
  };
}
