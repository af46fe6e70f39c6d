/**
 * Makes docs/hosts/token-cost.md from the definitions of all tools.
 *
 *   npx tsx test/hosts/token-cost.ts              write the page
 *   npx tsx test/hosts/token-cost.ts --check      write nothing; exit 1 when the page is not current
 *
 * Either way it exits with 1 when tools cost more than their budget in token-cost/budgets.ts.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureAgent } from './token-cost/agent-costs.js';
import { budgets } from './token-cost/budgets.js';
import { measure, measureEach } from './token-cost/measure.js';
import { overBudget, overLimits } from './token-cost/over-budget.js';
import { tokenCostPage } from './token-cost/page.js';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const file = fileURLToPath(new URL('../../docs/hosts/token-cost.md', import.meta.url));
const costs = measure();
const agent = await measureAgent();
const page = tokenCostPage(costs, agent, budgets);

if (!values.check) {
  await writeFile(file, page);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== page) {
  console.error(`${file} is not current. Run: npx tsx test/hosts/token-cost.ts`);
  process.exitCode = 1;
}

for (const problem of [...overBudget(costs[0], measureEach(), budgets), ...overLimits(agent)]) {
  console.error(problem);
  process.exitCode = 1;
}
