import { type Content, GoogleGenAI } from '@google/genai';
import { geminiTools } from '../../../src/json-schema/index.js';
import { objectsIn, shownTool, vendorDriver } from './vendor-loop.js';

const model = 'scripted';

export const gemini = vendorDriver({
  name: 'Gemini',
  strict: false,
  answers: ({ tool, args }) => ({
    call: { candidates: [{ content: { role: 'model', parts: [{ functionCall: { name: tool, args } }] } }] },
    end: { candidates: [{ content: { role: 'model', parts: [{ text: 'done' }] } }] },
  }),
  async converse(url, agentTools, run) {
    const ai = new GoogleGenAI({ apiKey: 'none', httpOptions: { baseUrl: url } });
    const config = { tools: geminiTools(agentTools) };
    const { candidates, functionCalls } = await ai.models.generateContent({ model, contents: 'go', config });
    const [call] = functionCalls ?? [];
    const content = candidates?.[0]?.content;
    if (call?.name === undefined || content === undefined) return;
    const { name } = call;
    const result = await run({ name, args: call.args });
    if (result === undefined) return;
    const response = result.ok ? { output: result.text } : { error: result.text };
    const answer: Content = { role: 'user', parts: [{ functionResponse: { name, response } }] };
    await ai.models.generateContent({ model, contents: [content, answer], config });
  },
  shown: ({ tools }) =>
    objectsIn(tools)
      .flatMap(({ functionDeclarations }) => objectsIn(functionDeclarations))
      .map((tool) => shownTool(tool, 'parametersJsonSchema')),
  told({ contents }) {
    const [{ functionResponse } = { functionResponse: undefined }] = objectsIn(objectsIn(contents).at(-1)?.parts);
    const [{ response } = { response: undefined }] = objectsIn([functionResponse]);
    const [said = {}] = objectsIn([response]);
    return said.output ?? said.error;
  },
});
