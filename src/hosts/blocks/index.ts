/** Tools as blocks with forms, and triggers, for builders of any kind: a JSON document with a schema of its own. */
export { blocksSchema, blocksSchemaOf } from './blocks-schema.js';
export { createBlocks } from './create-blocks.js';
export type {
  Block,
  BlockField,
  BlocksDocument,
  BlockTrigger,
  Operation,
  Paging,
  WebhookRecipe,
} from './document.js';
export { exportBlocks } from './export-blocks.js';
