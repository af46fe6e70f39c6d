import { genkit as createGenkit, type GenerateOptions, type GenerateRequest, type GenkitBeta } from 'genkit/beta';
import { logger } from 'genkit/logging';
import { defineGenkitTools } from '../../../src/hosts/genkit/index.js';
import type { Driver } from '../driver.js';

logger.setLogLevel('error');

type Turn = Awaited<ReturnType<GenkitBeta['generate']>>;

export const genkit = driver('Genkit', (ai, options) => ai.generate(options));

export const genkitStreaming = driver('Genkit, streaming', async (ai, options) => {
  const { stream, response } = ai.generateStream(options);
  for await (const _ of stream) {
    // A program shows these chunks to its user.
  }
  return response;
});

function driver(name: string, generate: (ai: GenkitBeta, options: GenerateOptions) => Promise<Turn>): Driver {
  return {
    name,
    abortsTools: false,
    unknownTool: /not found/,
    async run(intercom, options, { tool, args }, { answer } = {}) {
      const ai = createGenkit({});
      const requests: GenerateRequest[] = [];
      const model = ai.defineModel({ name: 'scripted', supports: { tools: true } }, async (request, sendChunk) => {
        requests.push(structuredClone(request));
        const content =
          resultIn(request) === undefined
            ? [{ toolRequest: { name: tool, ref: 'call-1', input: args } }]
            : [{ text: 'done' }];
        sendChunk?.({ content });
        return { message: { role: 'model', content }, finishReason: 'stop' };
      });
      const tools = defineGenkitTools(ai, intercom, options);
      const first = await generate(ai, { model, tools, prompt: 'go' });
      const [question] = first.interrupts;
      if (question !== undefined && answer !== undefined) {
        const called = tools.find((one) => one.__action.name === tool);
        const restarted = called?.restart(question, { approved: answer === 'yes' });
        await generate(ai, { model, tools, messages: first.messages, resume: { restart: restarted ?? [] } });
      }
      const shown = (requests[0]?.tools ?? []).map(({ name, description, inputSchema }) => ({
        name,
        description,
        schema: inputSchema,
      }));
      return { shown, asked: question !== undefined, told: resultIn(requests.at(-1)) };
    },
  };
}

function resultIn(request: GenerateRequest | undefined): string | undefined {
  const parts = (request?.messages ?? []).flatMap(({ role, content }) => (role === 'tool' ? content : []));
  const [result] = parts.flatMap((part) => (part.toolResponse === undefined ? [] : [part.toolResponse.output]));
  if (result === undefined) return undefined;
  return typeof result === 'string' ? result : JSON.stringify(result);
}
