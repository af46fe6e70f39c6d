/** What the piece that is exported for Activepieces runs. The build makes one file of it, with everything inside. */
export { createActivepiecesRuntime } from '../hosts/activepieces/runtime.js';
export { pieceEvents } from '../hosts/activepieces/triggers/piece-events.js';
export { createTriggerRuntime } from '../hosts/activepieces/triggers/trigger-runtime.js';
export { createIntercom, registry } from '../index.js';
