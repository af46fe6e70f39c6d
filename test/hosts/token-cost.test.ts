import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { budgets } from './token-cost/budgets.js';
import { measure, measureEach } from './token-cost/measure.js';
import { overBudget } from './token-cost/over-budget.js';
import { tokenCostPage } from './token-cost/page.js';

describe('The cost of tools in tokens', () => {
  const costs = measure();
  const [all] = costs;

  it('is what docs/hosts/token-cost.md says', () => {
    expect(readFileSync('docs/hosts/token-cost.md', 'utf8')).toBe(tokenCostPage(costs, budgets));
  });

  it('stays within the budget', () => {
    expect(overBudget(all, measureEach(), budgets)).toEqual([]);
  });

  it('is told by how much it is over', () => {
    const cost = { set: 'all', tools: 5, plain: 410, strict: 400, agent: 500, agentStrict: 600 };
    const limit = { plain: 400, strict: 400, agent: 500, agentStrict: 590 };
    const average = { plain: 82, strict: 79, agent: 100, agentStrict: 120 };
    expect(overBudget(cost, [{ ...cost, set: 'create_tag' }], { average, one: limit })).toEqual([
      expect.stringMatching(/^create_tag \(plain\) costs 410 tokens, over the budget of 400: /),
      expect.stringMatching(/^A tool \(strict\) costs 80 tokens on average, over the budget of 79: /),
      expect.stringMatching(/^create_tag \(agentStrict\) costs 600 tokens, over the budget of 590: /),
    ]);
  });

  it('has a budget with little room, so that what grows is noticed', () => {
    const longest = Math.max(...measureEach().map(({ agent }) => agent));
    expect(budgets.one.agent).toBeLessThanOrEqual(longest * 1.2);
    expect(budgets.average.agent).toBeLessThanOrEqual((all.agent / all.tools) * 1.2);
  });

  it('is less for fewer tools', () => {
    const toolsets = costs.filter(({ set }) => set !== 'all' && set !== 'read-only');
    expect(toolsets.reduce((sum, { tools }) => sum + tools, 0)).toBe(all.tools);
    for (const { plain } of toolsets) expect(plain).toBeLessThan(all.plain);
  });
});
