import type { Operation } from '../operations.js';
import { describeTriggers } from '../triggers/triggers.js';
import { toolConstant } from './source-text.js';
import { triggerConstant } from './trigger-files.js';

/** What to do with the files, with the lines to paste. */
export function readme(operations: readonly Operation[]): string {
  const sorted = [...operations].sort((one, other) => (one.tool.id < other.tool.id ? -1 : 1));
  const constants = sorted.map(({ tool }) => toolConstant(tool.id));
  const entries = sorted.map(({ tool }) => `  ${tool.id}: ${toolConstant(tool.id)},`);
  const triggers = describeTriggers().map(({ id }) => id);
  triggers.sort();
  return `# Intercom tools for Sim

Written by \`intercom-tools export sim\`: ${operations.length} tools in this folder, their block in
\`apps/sim/blocks/blocks/intercom_tools.ts\`, ${triggers.length} triggers in \`apps/sim/triggers/intercom_tools\`, and in
\`apps/sim/lib/webhooks/providers/intercom_tools.ts\` what takes their notifications in. The files say what all of them are; what
they do comes from the package.

1. Copy the folder \`apps\` over your checkout, and add the package to \`apps/sim\`:

   \`\`\`sh
   cd apps/sim && bun add intercom-tools
   \`\`\`

2. \`apps/sim/tools/registry.ts\`: take out Sim's own entries of these ids, then paste.

   \`\`\`ts
   import {
${constants.map((name) => `     ${name},`).join('\n')}
   } from '@/tools/intercom_tools'
   \`\`\`

   \`\`\`ts
${entries.map((line) => ` ${line}`).join('\n')}
   \`\`\`

   Entries that end in \`_v2\` may stay: workflows that were saved with Sim's own block use them.

3. \`apps/sim/blocks/registry-maps.ts\`:

   \`\`\`ts
   import { IntercomToolsBlock, IntercomToolsBlockMeta } from '@/blocks/blocks/intercom_tools'
   \`\`\`

   \`\`\`ts
   intercom_tools: IntercomToolsBlock,      // in the map of blocks
   intercom_tools: IntercomToolsBlockMeta,  // in the map of their metas
   \`\`\`

   To show one Intercom block alone, give Sim's own \`hideFromToolbar: true\` and
   \`sunset: { status: 'legacy', replacedBy: 'intercom_tools' }\`.

4. \`apps/sim/triggers/registry.ts\`: take out Sim's own entries of these ids, then paste. Workflows that were saved with them go on,
   once somebody has entered the client secret.

   \`\`\`ts
   import {
${triggers.map((id) => `     ${triggerConstant(id)},`).join('\n')}
   } from '@/triggers/intercom_tools'
   \`\`\`

   \`\`\`ts
${triggers.map((id) => `   ${id}: ${triggerConstant(id)},`).join('\n')}
   \`\`\`

5. \`apps/sim/lib/webhooks/providers/registry.ts\`: in place of Sim's own handler.

   \`\`\`ts
   import { intercomToolsHandler } from '@/lib/webhooks/providers/intercom_tools'
   \`\`\`

   \`\`\`ts
   intercom: intercomToolsHandler,
   \`\`\`

6. Generate what Sim's editor reads; a tool that is missing there is invisible:

   \`\`\`sh
   bun run tool-metadata:generate
   bun run deployment-config:generate
   \`\`\`

The tools and the handler run on the server. Block and triggers are loaded in the browser as well, and import nothing of the
package but \`intercom-tools/sim/canvas\`, which is free of dependencies.
`;
}
