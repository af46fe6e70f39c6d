import { blocksSchema, createBlocks } from '../../src/hosts/blocks/index.js';
import type { Registry } from '../../src/index.js';
import { json, named, type Parts } from './parts.js';

/** The document: operations and triggers apart, the schemas that they share, and the rest. */
export function blocksArtefacts(registry: Registry): Parts {
  const { definitions, blocks, ...document } = createBlocks(registry);
  const shown = blocks.map(({ operations, triggers, ...block }) => ({
    ...block,
    operations: operations.map(({ id }) => id),
    triggers: triggers?.map(({ id }) => id),
  }));
  return {
    ...named(
      'tools',
      blocks.flatMap(({ operations }) => operations),
      ({ id }) => id,
    ),
    ...named(
      'triggers',
      blocks.flatMap(({ triggers = [] }) => triggers),
      ({ id }) => id,
    ),
    'shared/blocks.json': json({ ...document, version: '(this version)', blocks: shown }),
    'shared/definitions.json': json(definitions),
    'shared/blocks.schema.json': json(blocksSchema),
  };
}
