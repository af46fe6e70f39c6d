/** Tools and triggers as a piece of Activepieces: made from the framework at hand, or as a package that Activepieces installs. */
export { type ActivepiecesOptions, createActivepiecesPiece } from './create-activepieces-piece.js';
export { exportActivepieces } from './export-activepieces.js';
export type { ActionContext, Choices, PiecesFramework, PropOptions, Validity } from './framework.js';
export {
  type Connect,
  createActivepiecesRuntime,
  type PieceRuntime,
  type PieceService,
  type Runner,
} from './runtime.js';
export type { EventPayload, PieceEvents, TriggerContext, Webhooks } from './triggers/framework.js';
export type { TriggerItem } from './triggers/item.js';
export { pieceEvents } from './triggers/piece-events.js';
export { createTriggerRuntime, type TriggerRuntime } from './triggers/trigger-runtime.js';
