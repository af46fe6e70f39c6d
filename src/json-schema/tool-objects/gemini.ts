import { type ToolSource, toolObjects, type WritableSchema } from './source.js';

/** One function that Gemini may call. */
export interface GeminiFunction {
  name: string;
  description: string;
  parametersJsonSchema: WritableSchema;
}

/** A tool for Gemini's `config.tools`: all functions are in one. */
export interface GeminiTool {
  functionDeclarations: GeminiFunction[];
}

/** The tool object for Gemini's `config.tools`. It has no strict profile: its `parametersJsonSchema` takes plain JSON Schema. */
export function geminiTools(source: ToolSource): [GeminiTool] {
  const functionDeclarations = toolObjects(source, {}, (name, description, parametersJsonSchema) => ({
    name,
    description,
    parametersJsonSchema,
  }));
  return [{ functionDeclarations }];
}
