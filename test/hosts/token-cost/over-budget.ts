import type { AgentCosts } from './agent-costs.js';
import { type Budget, type budgets, limits } from './budgets.js';
import type { Cost } from './measure.js';

const columns = ['plain', 'strict', 'agent', 'agentStrict'] as const satisfies readonly (keyof Budget)[];

const advice = 'shorten descriptions, or raise the budget on purpose.';

/** Where tools cost more than their budget, and by how much, a sentence each; nothing when all is well. */
export function overBudget(all: Cost, tools: readonly Cost[], { average, one }: typeof budgets): string[] {
  return columns.flatMap((column) => {
    const mean = Math.round(all[column] / all.tools);
    return [
      ...(mean > average[column]
        ? [`A tool (${column}) costs ${mean} tokens on average, over the budget of ${average[column]}: ${advice}`]
        : []),
      ...tools.flatMap((tool) =>
        tool[column] > one[column]
          ? [`${tool.set} (${column}) costs ${tool[column]} tokens, over the budget of ${one[column]}: ${advice}`]
          : [],
      ),
    ];
  });
}

/** Where an agent pays more than the limits, a sentence each. */
export function overLimits({ wire: [standard], general, finding, results }: AgentCosts): string[] {
  return [
    ...over('The tools that a server lists', standard.tokens, limits.wire),
    ...over('find, read and write', general, limits.general),
    ...over('The median result of a search for tools', finding?.median ?? 0, limits.found),
    ...results.flatMap(({ call, tokens, marks }) => {
      const share = marks / tokens;
      return share > limits.marks ? [`Marks are ${Math.round(share * 100)}% of the tokens of ${call}.`] : [];
    }),
  ];
}

function over(what: string, tokens: number, limit: number): string[] {
  return tokens > limit ? [`${what} cost ${tokens} tokens, over the limit of ${limit}: list fewer tools.`] : [];
}
