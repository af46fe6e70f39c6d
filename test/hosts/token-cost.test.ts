import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measure } from './token-cost/measure.js';
import { tokenCostPage } from './token-cost/page.js';

describe('The cost of tools in tokens', () => {
  const costs = measure();
  const all = costs.find(({ set }) => set === 'all');

  it('is what docs/hosts/token-cost.md says', () => {
    expect(readFileSync('docs/hosts/token-cost.md', 'utf8')).toBe(tokenCostPage(costs));
  });

  it('stays below what an agent can spare', () => {
    expect(all?.plain).toBeLessThan(6500);
    expect(all?.agentStrict).toBeLessThan(11_500);
    for (const { set, tools, agent } of costs) expect(agent / tools, set).toBeLessThan(500);
  });

  it('is less for fewer tools', () => {
    const toolsets = costs.filter(({ set }) => set !== 'all' && set !== 'read-only');
    expect(toolsets.reduce((sum, { tools }) => sum + tools, 0)).toBe(all?.tools);
    for (const { plain } of toolsets) expect(plain).toBeLessThan(all?.plain ?? 0);
  });
});
