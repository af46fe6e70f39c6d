import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { type AgentTool, createAgentTools } from '../../../src/agent/index.js';
import { createIntercom } from '../../../src/index.js';
import { createSandbox } from '../../../src/sandbox/index.js';
import { signsIn } from '../../agent/helpers/marks.js';

/** What a result costs a model, and how much of that the marks of customers' text are. */
export interface ResultCost {
  readonly call: string;
  readonly tokens: number;
  readonly marks: number;
}

const calls: readonly (readonly [tool: string, args: Readonly<Record<string, unknown>>])[] = [
  ['intercom_list_contacts', { per_page: 20 }],
  ['intercom_search_contacts', { query: 'role=user', per_page: 5 }],
  ['intercom_list_companies', {}],
  ['intercom_list_conversations', { per_page: 20 }],
  ['intercom_list_conversations', { per_page: 5, response_format: 'detailed' }],
  ['intercom_search_tickets', { query: 'open=true' }],
  ['intercom_list_articles', {}],
  ['intercom_list_tags', {}],
];

/** Lists of the demo workspace of a sandbox, of those tools that there are. The clock stands, so that they are always the same. */
export async function measureResults(): Promise<ResultCost[]> {
  const sandbox = createSandbox({ now: 1_790_000_000, rateLimit: false });
  try {
    const { url } = await sandbox.listen();
    const tools = createAgentTools(createIntercom({ accessToken: sandbox.token, baseUrl: url }), { tools: 'all' });
    const costs: ResultCost[] = [];
    for (const [name, args] of calls) {
      const tool = tools.find((one) => one.name === name);
      if (tool !== undefined) costs.push(await resultCost(tool, args));
    }
    return costs;
  } finally {
    await sandbox.close();
  }
}

async function resultCost(tool: AgentTool, args: Readonly<Record<string, unknown>>): Promise<ResultCost> {
  const result = await tool.execute(args);
  if (!result.ok) throw new Error(result.text);
  const { text } = result;
  const signs = signsIn(text);
  const call = `${tool.name} ${JSON.stringify(args)}`;
  if (signs === undefined) return { call, tokens: countTokens(text), marks: 0 };
  const { open, close } = signs;
  // Which signs a call draws must not change the page.
  const tokens = countTokens(text.replaceAll(open, '¤').replaceAll(close, '¬'));
  const bare = text
    .replace(/^Text between .*\n/, '')
    .replaceAll(open, '')
    .replaceAll(close, '');
  return { call, tokens, marks: tokens - countTokens(bare) };
}
