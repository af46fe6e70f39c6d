import { pathToFileURL } from 'node:url';

const driver = (name: string) => JSON.stringify(pathToFileURL(`${import.meta.dirname}/drivers/${name}.ts`).href);
const call = "{ tool: 'intercom_list_tags', args: {} }";
const service = (answer: string) => `
  import { openService } from ${driver('scripted-service')};
  const service = await openService(${answer}, {});
  const vendor = { apiKey: 'none', baseURL: service.url };
  const messages = [{ role: 'user', content: prompt }];
  const model = 'scripted';`;
const told = `console.log(text.includes('VIP')); await service.close();`;

/** What a program has before the lines of its host, and what it prints of their outcome behind them: `true`, each time. */
interface Around {
  readonly before?: string;
  readonly after: string;
}

/** The rest of a program around the lines of each host: a scripted model that lists the tags, or the host's own part. */
export const around: Readonly<Record<string, Around>> = {
  'any builder': { after: 'console.log(fields.length === 0 && output.tags.length > 0);' },
  Sim: { after: "console.log(block.type === 'intercom_tools' && success && output.tags.length > 0);" },
  n8n: {
    before: "import { existsSync } from 'node:fs';",
    after: `
      const { description } = new IntercomTools();
      console.log(description.name === 'intercomTools' && existsSync('n8n-nodes-intercom-tools/package.json'));
      const execution = {
        getCredentials: async () => ({ accessToken }),
        getInputData: () => [{ json: {} }],
        getNodeParameter: (name, _, fallback) => ({ resource: 'tags', operation: 'list_tags' })[name] ?? fallback,
        continueOnFail: () => false,
        getTimezone: () => 'UTC',
      };
      await new IntercomTools().execute.call(execution);`,
  },
  Activepieces: {
    before: "import { existsSync } from 'node:fs';",
    after: `
      const auth = { type: 'CUSTOM_AUTH', props: { accessToken } };
      const { tags } = await piece.getAction('list_tags').run({ auth, propsValue: { auth } });
      console.log(tags.length > 0 && existsSync('piece-intercom-tools/package.json'));`,
  },
  'MCP clients': {
    before: "const mcpToken = 'the-token-of-clients'; console.log = () => undefined;",
    after: `
      import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
      const client = new Client({ name: 'reader', version: '1.0.0' });
      const requestInit = { headers: { authorization: 'Bearer ' + mcpToken } };
      await client.connect(new StreamableHTTPClientTransport(new URL(server.url), { requestInit }));
      const { content } = await client.callTool({ name: 'intercom_list_tags', arguments: {} });
      process.stdout.write(content[0].text.includes('VIP') + '\\n');
      await client.close();
      await server.close();`,
  },
  'AI SDK': {
    before: `
      import { scriptedModel } from ${driver('scripted-model')};
      const model = scriptedModel(${call});`,
    after: "console.log(text === 'done');",
  },
  'OpenAI Agents': {
    before: `
      import { ScriptedModel } from ${driver('openai-agents')};
      const model = new ScriptedModel(${call});`,
    after: "console.log(finalOutput === 'done');",
  },
  'LangChain, LangGraph': {
    before: `
      import { fakeModel } from '@langchain/core/testing';
      const model = fakeModel().respondWithTools([{ name: 'intercom_list_tags', args: {} }]);`,
    after: "console.log(messages.at(-1).content.includes('VIP'));",
  },
  Mastra: {
    before: `
      import { scriptedModel } from ${driver('scripted-model')};
      const model = scriptedModel(${call});`,
    after: "console.log(text === 'done');",
  },
  Genkit: {
    before: `
      import { genkit } from 'genkit/beta';
      const ai = genkit({});
      const model = ai.defineModel({ name: 'scripted', supports: { tools: true } }, async ({ messages }) => {
        const content = messages.some(({ role }) => role === 'tool')
          ? [{ text: 'done' }]
          : [{ toolRequest: { name: 'intercom_list_tags', ref: '1', input: {} } }];
        return { message: { role: 'model', content }, finishReason: 'stop' };
      });`,
    after: "console.log(text === 'done');",
  },
  'OpenAI, Responses API': {
    before: `
      ${service("{ object: 'response', output: [{ type: 'function_call', name: 'intercom_list_tags', arguments: '{}' }] }")}
      import OpenAI from 'openai';
      const openai = new OpenAI(vendor);`,
    after: told,
  },
  'OpenAI, Chat Completions API': {
    before: `
      const asked = { type: 'function', function: { name: 'intercom_list_tags', arguments: '{}' } };
      ${service("{ choices: [{ message: { role: 'assistant', tool_calls: [asked] } }] }")}
      import OpenAI from 'openai';
      const openai = new OpenAI(vendor);`,
    after: told,
  },
  Anthropic: {
    before: `
      ${service("{ content: [{ type: 'tool_use', id: '1', name: 'intercom_list_tags', input: {} }] }")}
      import Anthropic from '@anthropic-ai/sdk';
      const anthropic = new Anthropic(vendor);`,
    after: told,
  },
  Gemini: {
    before: `
      const parts = [{ functionCall: { name: 'intercom_list_tags', args: {} } }];
      ${service("{ candidates: [{ content: { role: 'model', parts } }] }")}
      import { GoogleGenAI } from '@google/genai';
      const ai = new GoogleGenAI({ apiKey: 'none', httpOptions: { baseUrl: service.url } });`,
    after: told,
  },
};
