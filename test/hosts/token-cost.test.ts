import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { budgets } from './token-cost/budgets.js';
import { measure } from './token-cost/measure.js';
import { overBudget } from './token-cost/over-budget.js';
import { tokenCostPage } from './token-cost/page.js';

describe('The cost of tools in tokens', () => {
  const costs = measure();
  const all = costs.find(({ set }) => set === 'all');

  it('is what docs/hosts/token-cost.md says', () => {
    expect(readFileSync('docs/hosts/token-cost.md', 'utf8')).toBe(tokenCostPage(costs, budgets));
  });

  it('stays within the budget of every set', () => {
    expect(overBudget(costs, budgets)).toEqual([]);
  });

  it('is told by how much it is over, and so is a set without a budget and a budget without a set', () => {
    const cost = { set: 'tags', tools: 5, plain: 410, strict: 400, agent: 500, agentStrict: 600 };
    const budget = { plain: 400, strict: 400, agent: 500, agentStrict: 590 };
    expect(overBudget([cost, { ...cost, set: 'notes' }], { tags: budget, events: budget })).toEqual([
      expect.stringMatching(/^The set tags \(plain\) costs 410 tokens, 10 over its budget of 400: /),
      expect.stringMatching(/^The set tags \(agentStrict\) costs 600 tokens, 10 over its budget of 590: /),
      'The set notes has no budget: add one.',
      'There is a budget for events, but no such set: remove it.',
    ]);
  });

  it('has budgets with little room, so that what grows is noticed', () => {
    for (const { set, agent } of costs) expect(budgets[set]?.agent, set).toBeLessThanOrEqual(agent * 1.2 + 60);
  });

  it('is less for fewer tools', () => {
    const toolsets = costs.filter(({ set }) => set !== 'all' && set !== 'read-only');
    expect(toolsets.reduce((sum, { tools }) => sum + tools, 0)).toBe(all?.tools);
    for (const { plain } of toolsets) expect(plain).toBeLessThan(all?.plain ?? 0);
  });
});
