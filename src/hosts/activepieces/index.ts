/** Tools as a piece of Activepieces: made from the framework at hand, or as a package that Activepieces installs. */
export { createActivepiecesPiece } from './create-activepieces-piece.js';
export { exportActivepieces } from './export-activepieces.js';
export type { ActionContext, Choices, PiecesFramework, PropOptions, Validity } from './framework.js';
export { type Connect, createActivepiecesRuntime, type PieceRuntime, type Runner } from './runtime.js';
