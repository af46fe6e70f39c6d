import type { budgets } from './budgets.js';
import type { Cost } from './measure.js';

/** The page of docs/hosts/token-cost.md. */
export function tokenCostPage(costs: readonly Cost[], { average, one }: typeof budgets): string {
  const number = (value: number) => value.toLocaleString('en');
  const rows = costs.map(
    ({ set, tools, ...cost }) =>
      `| ${set} | ${tools} | ${[cost.plain, cost.strict, cost.agent, cost.agentStrict].map(number).join(' | ')} |`,
  );
  return `# What the tools cost

A model gets the definitions of all its tools with every request. This is their size in tokens, so that you can choose
the tools that an agent needs: by \`toolsets\` (the names below), \`tools\` or \`readOnly\` of a host's options, or by
\`registry.filter(…)\`.

| set | tools | plain | strict | agent hosts | agent hosts, strict |
|---|---|---|---|---|---|
${rows.join('\n')}

- *plain* and *strict* are the schemas of [\`intercom-tools/json-schema\`](json-schema.md). The agent hosts add
  \`response_format\` and \`fields\` to tools that read objects, and \`all\` to lists and searches in pages.
- In the agent hosts a tool may cost ${average.agent} tokens on average, and none of them more than ${one.agent}. The tests fail beyond that,
  and beyond the like in the other columns.
- Counted with o200k_base on the JSON of \`{name, description, input_schema}\` of each tool. Vendors render tools in ways
  of their own, so this is a measure to compare by, not a bill.
- The access token is in no definition.

This page is made by \`npx tsx test/hosts/token-cost.ts\`; with \`--check\` it says whether the page is current.
`;
}
