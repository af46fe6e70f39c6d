import type { Budget } from './budgets.js';
import type { Cost } from './measure.js';

const columns = ['plain', 'strict', 'agent', 'agentStrict'] as const satisfies readonly (keyof Budget)[];

/** Where sets of tools cost more than their budget, and by how much, a sentence each; nothing when all is well. */
export function overBudget(costs: readonly Cost[], budgets: Readonly<Record<string, Budget>>): string[] {
  const gone = Object.keys(budgets).filter((set) => !costs.some((cost) => cost.set === set));
  return [
    ...costs.flatMap((cost) => problemsOf(cost, budgets[cost.set])),
    ...gone.map((set) => `There is a budget for ${set}, but no such set: remove it.`),
  ];
}

function problemsOf(cost: Cost, budget: Budget | undefined): string[] {
  const { set } = cost;
  if (budget === undefined) return [`The set ${set} has no budget: add one.`];
  return columns
    .filter((column) => cost[column] > budget[column])
    .map((column) => {
      const [is, most] = [cost[column], budget[column]];
      return `The set ${set} (${column}) costs ${is} tokens, ${is - most} over its budget of ${most}: shorten descriptions, or raise the budget on purpose.`;
    });
}
