import { apiVersions } from '../../src/intercom/versions.js';
import { type CoveredOperation, countsOf, effectWords } from './coverage.js';
import { code, page, table } from './markdown.js';

/** docs/coverage.md: operation × tool × effect × version × sandbox. */
export function coveragePage(coverage: readonly CoveredOperation[]): string {
  const { operations, tools, sandbox } = countsOf(coverage);
  return page(
    "<!-- Made from tools/ and src/sandbox/ by `npm run docs`, with Intercom's description of its API. Do not edit. -->",
    '# Coverage',
    `Intercom's API 2.16 has ${operations} operations; ${tools} are carried out by a tool and ${sandbox} are emulated by the [sandbox](sandbox.md). A version is the first one that has the operation, where that is later than ${apiVersions[0]}. \`INTERCOM_OPENAPI=FILE npm run coverage\` prints the figures and fails on a gap.`,
    ...groups(coverage).map(([group, rows]) =>
      page(`## ${group}`, table(['operation', 'tools', 'effect', 'since', 'sandbox'], rows.map(row))).trimEnd(),
    ),
  );
}

function groups(coverage: readonly CoveredOperation[]): [string, CoveredOperation[]][] {
  const byGroup = new Map<string, CoveredOperation[]>();
  for (const operation of coverage) byGroup.set(operation.group, [...(byGroup.get(operation.group) ?? []), operation]);
  return [...byGroup].sort(([one], [other]) => (one < other ? -1 : 1));
}

function row({ name, tools, emulated }: CoveredOperation): string[] {
  return [
    code(name),
    tools.map(({ id }) => `[${code(id)}](tools/${id}.md)`).join('<br>') || 'none',
    tools.map(effectWords).join('<br>'),
    tools.map(({ since = '' }) => (since === apiVersions[0] ? '' : since)).join('<br>'),
    emulated ? 'yes' : 'no',
  ];
}
