/** All that a tool definition is made of. Outputs and parameter kinds share words, so they come as `out` and `param`. */
export type { Candidate, Confirm, SentWrite } from './confirm.js';
export {
  defineLocalTool,
  defineTool,
  isLocal,
  type LocalContext,
  type LocalTool,
  type ParamsOf,
  type RequestTool,
  type ResultOf,
  type Tool,
} from './define-tool.js';
export { changesSomething, type Effect, type EffectRule, effectOf, effects, worstEffect } from './effect.js';
export type { FollowUp } from './follow-up.js';
export * as param from './kinds/index.js';
export { defineLookup, type Lookup, type Lookups } from './lookup.js';
export type { OutputField, OutputFields, OutputOf, SchemaName } from './output.js';
export * as out from './output.js';
export * as paging from './paging.js';
export { type EncodedPath, path } from './path.js';
export { type Region, regions } from './region.js';
export { type ApiVersion, apiVersions, type HttpRequest, type RequestContext, supports } from './request.js';
export { contactSearch, conversationSearch, type SearchScope, ticketSearch } from './search/fields.js';
export type { SearchFilter, SearchGroup, SearchQuery } from './search/query.js';
export type { HttpAnswer, Service } from './service.js';
