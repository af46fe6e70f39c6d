import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { createAgentTools } from '../../../src/agent/index.js';
import { Synonyms } from '../../../src/agent/search/asked.js';
import { ToolIndex } from '../../../src/agent/search/tool-index.js';
import { verbs } from '../../../src/agent/search/verbs.js';
import { createIntercom, registry } from '../../../src/index.js';
import { intercom } from '../../../src/intercom/definition.js';
import { askedOf } from '../../agent/find/asked-of.js';
import { questions } from '../../agent/find/questions.js';

/** What finding a tool costs, and how often it finds the right one. */
export interface FindingCost {
  readonly questions: number;
  readonly first: number;
  readonly amongThree: number;
  /** Tokens of a result. */
  readonly median: number;
  readonly greatest: number;
}

/** Puts the questions to the tool that finds others; undefined where all tools are listed. */
export async function measureFinding(): Promise<FindingCost | undefined> {
  const find = createAgentTools(createIntercom({ accessToken: 'none' })).find(({ name }) => name === 'intercom_find');
  if (find === undefined) return undefined;
  const costs = await Promise.all(
    questions.map(async ({ ask }) => countTokens((await find.execute({ query: ask })).text)),
  );
  costs.sort((one, other) => one - other);
  const index = new ToolIndex(registry.list(), new Synonyms([verbs, intercom.synonyms ?? {}]));
  const asked = askedOf(registry.list(), (question) => index.search(question));
  return {
    questions: asked.length,
    first: asked.filter(({ place }) => place === 1).length,
    amongThree: asked.filter(({ place }) => place <= 3).length,
    median: costs[Math.floor(costs.length / 2)] ?? 0,
    greatest: costs.at(-1) ?? 0,
  };
}
