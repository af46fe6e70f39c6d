import type { Registry } from '../../../registry.js';
import { partsOf } from '../parts.js';
import type { SimOptions } from '../service.js';
import { blockFiles } from './block-file.js';
import { knowledgeFiles } from './knowledge-files.js';
import { readme } from './readme.js';
import { toolFiles, toolFolder } from './tool-files.js';
import { triggerFiles } from './trigger-files.js';

/** The files of the drop-in by their paths in a Sim checkout. The same registry always gives the same bytes. */
export function simFiles(registry: Registry, options: SimOptions): Record<string, string> {
  return {
    [`${toolFolder}/README.md`]: readme(partsOf(registry, options)),
    ...toolFiles(registry, options),
    ...blockFiles(registry, options),
    ...triggerFiles(),
    ...knowledgeFiles(options),
  };
}
