import { genkit as createGenkit, type GenerateRequest } from 'genkit/beta';
import { logger } from 'genkit/logging';
import { defineGenkitTools } from '../../../src/hosts/genkit/index.js';
import type { Driver } from '../driver.js';

logger.setLogLevel('error');

export const genkit: Driver = {
  name: 'Genkit',
  abortsTools: false,
  async run(intercom, options, { tool, args }, { answer } = {}) {
    const ai = createGenkit({});
    const requests: GenerateRequest[] = [];
    const model = ai.defineModel({ name: 'scripted', supports: { tools: true } }, async (request) => {
      requests.push(structuredClone(request));
      const content =
        resultIn(request) === undefined
          ? [{ toolRequest: { name: tool, ref: 'call-1', input: args } }]
          : [{ text: 'done' }];
      return { message: { role: 'model', content }, finishReason: 'stop' };
    });
    const tools = defineGenkitTools(ai, intercom, options);
    const first = await ai.generate({ model, tools, prompt: 'go' });
    const [question] = first.interrupts;
    if (question !== undefined && answer !== undefined) {
      const called = tools.find((one) => one.__action.name === tool);
      const restarted = called?.restart(question, { approved: answer === 'yes' });
      await ai.generate({ model, tools, messages: first.messages, resume: { restart: restarted ?? [] } });
    }
    const shown = (requests[0]?.tools ?? []).map(({ name, description, inputSchema }) => ({
      name,
      description,
      schema: inputSchema,
    }));
    return { shown, asked: question !== undefined, told: resultIn(requests.at(-1)) };
  },
};

function resultIn(request: GenerateRequest | undefined): string | undefined {
  const parts = (request?.messages ?? []).flatMap(({ role, content }) => (role === 'tool' ? content : []));
  const [result] = parts.flatMap((part) => (part.toolResponse === undefined ? [] : [part.toolResponse.output]));
  if (result === undefined) return undefined;
  return typeof result === 'string' ? result : JSON.stringify(result);
}
