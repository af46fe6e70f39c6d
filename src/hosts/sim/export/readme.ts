import { packageVersion, published } from '../../../version.js';
import type { BlockPart } from '../parts.js';
import { describeTriggers } from '../triggers/triggers.js';
import { blockConstant } from './source-text.js';

/** What is written into a file of Sim: after its imports one more, and as the last entries of its objects these. */
interface Addition {
  readonly file: string;
  readonly imports: string;
  /** The last entry, by the object that gets it. */
  readonly entries: Readonly<Record<string, string>>;
}

const ofTools: Addition = {
  file: 'tools/registry.ts',
  imports: "import { intercomTools } from '@/tools/intercom_tools'",
  entries: { tools: '...intercomTools,' },
};

const ofTriggers: Addition = {
  file: 'triggers/registry.ts',
  imports: "import { intercomToolsTriggers } from '@/triggers/intercom_tools/triggers'",
  entries: { TRIGGER_REGISTRY: '...intercomToolsTriggers,' },
};

function ofBlock({ type }: BlockPart): Addition {
  const name = blockConstant(type);
  return {
    file: 'blocks/registry-maps.ts',
    imports: `import { ${name}, ${name}Meta } from '@/blocks/blocks/${type}'`,
    entries: { BLOCK_REGISTRY: `${type}: ${name},`, BLOCK_META_REGISTRY: `${type}: ${name}Meta,` },
  };
}

/** A line of Sim, and what is written in its place. */
interface Replacement {
  readonly file: string;
  readonly line: string;
  readonly by: string;
}

const retired = "sunset: { status: 'legacy', replacedBy: 'intercom_tools' },";

const replacements: readonly Replacement[] = [
  {
    file: 'lib/webhooks/providers/registry.ts',
    line: "import { intercomHandler } from '@/lib/webhooks/providers/intercom'",
    by: "import { intercomToolsHandler } from '@/lib/webhooks/providers/intercom_tools'",
  },
  {
    file: 'lib/webhooks/providers/registry.ts',
    line: 'intercom: intercomHandler,',
    by: 'intercom: intercomToolsHandler,',
  },
  {
    file: 'connectors/registry.ts',
    line: "import { intercomConnectorMeta } from '@/connectors/intercom/meta'",
    by: "import { intercomToolsConnectorMeta } from '@/connectors/intercom_tools/meta'",
  },
  {
    file: 'connectors/registry.ts',
    line: 'intercom: intercomConnectorMeta,',
    by: 'intercom: intercomToolsConnectorMeta,',
  },
  {
    file: 'connectors/registry.server.ts',
    line: "import { intercomConnector } from '@/connectors/intercom'",
    by: "import { intercomToolsConnector } from '@/connectors/intercom_tools'",
  },
  {
    file: 'connectors/registry.server.ts',
    line: 'intercom: intercomConnector,',
    by: 'intercom: intercomToolsConnector,',
  },
  {
    file: 'blocks/blocks/intercom.ts',
    line: "sunset: { status: 'legacy', replacedBy: 'intercom_v2' },",
    by: retired,
  },
  { file: 'blocks/blocks/intercom.ts', line: 'sunset: undefined,', by: retired },
  { file: 'blocks/blocks/intercom.ts', line: 'hideFromToolbar: false,', by: 'hideFromToolbar: true,' },
];

/** What is installed. */
const source = published ? 'intercom-tools' : `./intercom-tools-${packageVersion}.tgz`;

/** What to do with the files. */
export function readme(parts: readonly BlockPart[]): string {
  const tools = new Set(parts.flatMap((part) => part.tools));
  const additions = [ofTools, ofTriggers, ...parts.map(ofBlock)];
  const edited = [...new Set([...additions, ...replacements].map(({ file }) => `apps/sim/${file}`))];
  return `# Intercom tools for Sim

Written by \`intercom-tools export sim\`: ${tools.size} tools in the folders \`apps/sim/tools/intercom_*\`, their blocks, ${describeTriggers().length} triggers, what
takes their notifications in, and a knowledge connector. The files say what all of them are; what they do comes from the package.

${blocksOf(parts)}

1. Copy the folder \`apps\` over your checkout, and add the package to \`apps/sim\`${published ? '' : ', as the file that `npm pack` makes of it'}.

   \`\`\`sh
   cd apps/sim && bun add ${source}
   \`\`\`

2. Add to these files of \`apps/sim\` an import, and an entry at the end of the object that is named. Tools and triggers at the
   end take the place of Sim's own of the same ids; saved workflows go on with them.

   | file | import | object | last entry |
   | --- | --- | --- | --- |
${additions.flatMap(rowsOf).join('\n')}

3. Replace these lines. The handler of webhooks and the knowledge connector are then ours, and Sim's own block leaves the
   toolbar; workflows that hold it go on, and so do connectors of knowledge bases. With both blocks on offer Sim's docs would
   describe Sim's tools in the words of ours.

   | file | line | in its place |
   | --- | --- | --- |
${replacements.map(({ file, line, by }) => `   | \`${file}\` | \`${line}\` | \`${by}\` |`).join('\n')}

4. Remove Sim's own six triggers, whose \`index.ts\` names ours now, and the page about its own block: the generator leaves a
   page as it is, and without it writes one about our triggers.

   \`\`\`sh
   cd apps/sim/triggers/intercom
   rm contact_created.ts conversation_*.ts user_created.ts webhook.ts
   rm ../../../docs/content/docs/en/integrations/intercom.mdx
   \`\`\`

5. Generate what Sim's editor, catalog and docs read, and put the lines in order:

   \`\`\`sh
   bun run tool-metadata:generate
   bun run deployment-config:generate
   bun run scripts/generate-docs.ts
   bun run docs-manifest:generate
   bunx biome check --write ${edited.join(' ')}
   \`\`\`

\`bun run check:audits\` passes before and after. Every trigger needs the client secret of the Intercom app, which Sim's own did
not ask for: enter it in workflows that start from one.

The tools, the handler and the connector run on the server. Blocks, triggers and \`connectors/intercom_tools/meta.ts\` are loaded
in the browser as well, and import nothing of the package but \`intercom-tools/sim/canvas\`, which is free of dependencies.
`;
}

/** Which blocks there are, and why. */
function blocksOf([first, ...others]: readonly BlockPart[]): string {
  if (first === undefined || others.length === 0) return 'One block offers all tools, and starts workflows.';
  const rows = [first, ...others].map(
    ({ type, name, group, tools }) =>
      `| ${name} | \`${type}\` | ${tools.length} | ${group?.description ?? 'What most workflows are made of, and all triggers.'} |`,
  );
  return `A menu of all operations would be too long to choose from, so that the first block has the common ones, and one block for each
group of resources has all of its own. An operation that stands in two of them is the same in both.

| block | type | operations | what it has |
| --- | --- | ---: | --- |
${rows.join('\n')}`;
}

function rowsOf({ file, imports, entries }: Addition): string[] {
  return Object.entries(entries).map(
    ([object, entry], at) =>
      `   | ${at === 0 ? `\`${file}\` | \`${imports}\`` : ' | '} | \`${object}\` | \`${entry}\` |`,
  );
}
