import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AgentCosts, measureAgent } from './token-cost/agent-costs.js';
import { budgets } from './token-cost/budgets.js';
import { measure, measureEach } from './token-cost/measure.js';
import { overBudget, overLimits } from './token-cost/over-budget.js';
import { tokenCostPage } from './token-cost/page.js';

describe('The cost of tools in tokens', () => {
  const costs = measure();
  const [all] = costs;

  let agent: AgentCosts;
  beforeAll(async () => {
    agent = await measureAgent();
  });

  it('is what docs/hosts/token-cost.md says', () => {
    expect(readFileSync('docs/hosts/token-cost.md', 'utf8')).toBe(tokenCostPage(costs, agent, budgets));
  });

  it('stays within the limits of what an agent pays: its list of tools, a search for one, the marks in a list', () => {
    expect(overLimits(agent)).toEqual([]);
    expect(agent.results.filter(({ marks }) => marks > 0).length).toBeGreaterThan(3);
  });

  it('of an agent is told where it is over the limits', () => {
    const [standard, ...others] = agent.wire;
    const results = [{ call: 'a list', tokens: 100, marks: 16 }];
    const dear = { ...agent, wire: [{ ...standard, tokens: 8501 }, ...others] as const, general: 401, results };
    expect(overLimits(dear)).toEqual([
      expect.stringContaining('lists cost 8501 tokens, over the limit of 8500'),
      expect.stringContaining('write cost 401 tokens'),
      expect.stringContaining('Marks are 16% of the tokens of a list'),
    ]);
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
    const toolsets = costs.filter(({ set }) => !['all', 'read-only', 'unless asked otherwise'].includes(set));
    expect(toolsets.reduce((sum, { tools }) => sum + tools, 0)).toBe(all.tools);
    for (const { plain } of toolsets) expect(plain).toBeLessThan(all.plain);
  });
});
