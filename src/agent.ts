/** What programs with agents need: the tools of a client for any host, and conversations as transcripts. */
export * from './agent/index.js';
export { type TranscriptOptions, transcript } from './intercom/transcript.js';
