import type { AgentCosts } from './agent-costs.js';
import { type budgets, limits } from './budgets.js';
import type { FindingCost } from './finding.js';
import type { Cost } from './measure.js';

/** The page of docs/hosts/token-cost.md. */
export function tokenCostPage(costs: readonly Cost[], agent: AgentCosts, { average, one }: typeof budgets): string {
  const rows = costs.map(
    ({ set, tools, ...cost }) =>
      `| ${set} | ${tools} | ${[cost.plain, cost.strict, cost.agent, cost.agentStrict].map(number).join(' | ')} |`,
  );
  return `# What the tools cost

A model gets the definitions of all its tools with every request, and it chooses worse among hundreds than among dozens.
So an agent is given the core tools of support work, and three that reach the rest: \`intercom_find\` finds a tool by words and
shows what it takes, \`intercom_read\` runs one that only reads, \`intercom_write\` any other, with the approval that the tool
itself would need. With \`toolsets\` (the names below) or \`tools\` an agent has just those tools; \`tools: 'all'\` lists every one.

## What an MCP server sends

The whole answer to \`tools/list\`: names, titles, descriptions, schemas and hints.

| server | tools | tokens |
|---|---|---|
${agent.wire.map(({ set, tools, tokens }) => `| ${set} | ${tools} | ${number(tokens)} |`).join('\n')}

- The first may cost ${number(limits.wire)} tokens at most, or the tests fail.${aboutGeneral(agent.general)}
- Schemas of results are sent with the option \`outputSchema: 'compact'\` alone.
${aboutFinding(agent.finding)}
## What results cost

Lists of the demo workspace of the sandbox, and how much of them is the marking of what customers wrote: a sentence at the
beginning, and two signs around each text. It may be ${limits.marks * 100}% at most.

| call | tokens | marks |
|---|---|---|
${agent.results.map(({ call, tokens, marks }) => `| \`${call}\` | ${number(tokens)} | ${((marks / tokens) * 100).toFixed(1)}% |`).join('\n')}

## Definitions, by sets of tools

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

function number(value: number): string {
  return value.toLocaleString('en');
}

function aboutGeneral(tokens: number): string {
  return tokens === 0
    ? ''
    : ` \`intercom_find\`, \`intercom_read\` and\n  \`intercom_write\` are ${tokens} of them, and may be ${limits.general}.`;
}

function aboutFinding(finding: FindingCost | undefined): string {
  if (finding === undefined) return '';
  const { questions, first, amongThree, median, greatest } = finding;
  return `
## What finding a tool costs

${questions} questions that a person would ask, written before the search was, ${first} of which it answers with the right tool first
and ${amongThree} with it among the first three. An answer takes ${median} tokens at the median (the limit is ${limits.found}) and ${greatest} at most; it
describes the best tool, and names others in a line each. Large objects among the parameters are folded: the name of the
tool shows all of it, \`name.parameter\` one parameter whole, and of a search every field with its operators.
`;
}
