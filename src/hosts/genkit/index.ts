/** Tools for Genkit (`genkit`). */
export { defineGenkitTools, type GenkitLike, type GenkitOutput } from './tools.js';
