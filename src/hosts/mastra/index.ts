/** Tools for Mastra (`@mastra/core`). */
export { type MastraOutput, type MastraToolOptions, mastraTools } from './tools.js';
