/** The contract of a tool, whatever service it belongs to. Outputs and parameter kinds share words, so they come as `out` and `param`. */
export type { AnswerKind, FileAnswer, LocationAnswer } from './answer.js';
export { type Authentication, authenticationOf, type ConnectionValues } from './authentication.js';
export type { Candidate, Confirm, SentWrite } from './confirm.js';
export { defineLocalTool } from './define-local-tool.js';
export type { Each, MapContext, Part } from './each.js';
export { changesSomething, type Effect, type EffectRule, effectOf, effects, worstEffect } from './effect.js';
export type { Entity } from './entity.js';
export type { FollowUp } from './follow-up.js';
export { InnerFailure, type InnerResult, type InnerSteps } from './inner-steps.js';
export type { JobStart, JobStates } from './job.js';
export * as param from './kinds/index.js';
export type {
  LocalContext,
  LocalIntent,
  LocalSendOptions,
  LocalState,
  StateChange,
  StateStore,
} from './local-context.js';
export { core, type LocalToolInput, localTool } from './local-tool.js';
export { defineLookup, type Lookup, type Lookups, type RefusalLookup } from './lookup.js';
export { type OperationInput, operationsOf } from './operation/operation.js';
export type { RequestPlan, Slot } from './operation/request-plan.js';
export {
  fields,
  file,
  location,
  many,
  nothing,
  one,
  type Pager,
  plainText,
  type Returns,
} from './operation/returns.js';
export { atLeastOne, exactlyOne, inOrder, needs, type Rule, type RuleFacts } from './operation/rules.js';
export type { OutputField, OutputFields, OutputOf, SchemaName } from './output.js';
export * as out from './output.js';
export type { EntityNote, ParamData, ParamNotes } from './param/facts.js';
export { now } from './param/facts.js';
export type { InputOf, Param, Params, ParsedOf } from './param/param.js';
export { type EncodedPath, path } from './path.js';
export type { HttpRequest, RequestContext } from './request.js';
export type { AllowanceFacts, HttpAnswer, Service } from './service.js';
export type {
  BaseUrlChoice,
  ConnectionField,
  ConnectionForm,
  ResourceGroup,
  ServiceAdvice,
  ServiceDefinition,
  ServiceHttp,
} from './service-definition.js';
export {
  type CalledTools,
  isLocal,
  type LocalTool,
  type ParamsOf,
  type RequestTool,
  type ResultOf,
  type Tool,
} from './tool.js';
