/** Tools as JSON Schema, for hosts, forms and docs: derived from the definitions, never written twice. */
export { type Draft, drafts, type JsonSchema, type ObjectSchema, type SchemaOptions } from './json-schema.js';
export { outputJsonSchema } from './output-json-schema.js';
export { type ParamFacts, paramFacts } from './param-facts.js';
export { paramsJsonSchema } from './params-json-schema.js';
