/** Tools as JSON Schema, for hosts, forms and docs: derived from the definitions, never written twice. */
export { type Draft, drafts, type JsonSchema, type ObjectSchema, type SchemaOptions } from './json-schema.js';
export { type OutputSchemaOptions, outputJsonSchema } from './output-json-schema.js';
export { type ParamFacts, paramFacts } from './param-facts.js';
export { paramsJsonSchema } from './params-json-schema.js';
export { decodeStrict, type StrictForm, strictForm } from './strict/strict-form.js';
export { type AnthropicTool, anthropicTools } from './tool-objects/anthropic.js';
export { type GeminiFunction, type GeminiTool, geminiTools } from './tool-objects/gemini.js';
export { type OpenAIApi, type OpenAIChatTool, type OpenAIResponsesTool, openaiTools } from './tool-objects/openai.js';
export type { DescribedTool, ToolObjectOptions, ToolSource, WritableSchema } from './tool-objects/source.js';
export { choicesOf, valueSchema } from './value-schema.js';
