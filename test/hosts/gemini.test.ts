import { type FunctionDeclaration, GoogleGenAI, type Tool } from '@google/genai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registry } from '../../src/index.js';
import { geminiTools, paramsJsonSchema } from '../../src/json-schema/index.js';
import { gemini } from './drivers/gemini.js';
import { openService, type ScriptedService } from './drivers/scripted-service.js';
import { objectsIn } from './drivers/vendor-loop.js';
import { holdsInTheLoopOf } from './matrix.js';

holdsInTheLoopOf(gemini);

describe('tool objects for Gemini', () => {
  // That this compiles is part of the proof.
  const tools: Tool[] = geminiTools(registry);
  const declarations: FunctionDeclaration[] = tools.flatMap((tool) => tool.functionDeclarations ?? []);
  let service: ScriptedService;
  beforeAll(async () => {
    service = await openService({}, {});
  });
  afterAll(() => service.close());

  it("leave the package's own handling of schemas as they were made", async () => {
    const ai = new GoogleGenAI({ apiKey: 'none', httpOptions: { baseUrl: service.url } });
    await ai.models.generateContent({ model: 'scripted', contents: 'go', config: { tools } });
    const [body] = service.bodies;
    const sent = objectsIn(body?.tools).flatMap(({ functionDeclarations }) => objectsIn(functionDeclarations));
    const made = registry.list().map((tool) => ({
      name: tool.id,
      description: tool.description,
      parametersJsonSchema: paramsJsonSchema(tool),
    }));
    expect(sent).toEqual(JSON.parse(JSON.stringify(made)));
  });

  it('keep to the names that the package documents', () => {
    expect(declarations).toHaveLength(registry.list().length);
    for (const { name, parameters } of declarations) {
      expect(name).toMatch(/^[a-zA-Z_][\w.:-]{0,127}$/);
      // The older kind of schema, which excludes the one in JSON Schema.
      expect(parameters).toBeUndefined();
    }
    const fields = registry.list().flatMap((tool) => Object.keys(tool.fields));
    for (const field of fields) expect(field).toMatch(/^[a-zA-Z_]\w{0,63}$/);
  });
});
