import type { Budget, budgets } from './budgets.js';
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
