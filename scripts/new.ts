/**
 * Writes the first draft of something new.
 *
 *   npm run new -- operation OPERATION_ID --openapi FILE
 *                              the tool, its schema and its sandbox route, from an OpenAPI description
 *   --root DIR                 write into another checkout than this one
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readOperation } from './new/description.js';
import { draftOperation } from './new/operation.js';
import { existingIn, writeDraft } from './new/write-draft.js';

const usage = 'usage: npm run new -- operation OPERATION_ID --openapi FILE [--root DIR]';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { openapi: { type: 'string' }, root: { type: 'string' } },
    allowPositionals: true,
  });
  const [what, id, ...others] = positionals;
  const { openapi: file, root = fileURLToPath(new URL('../', import.meta.url)) } = values;
  if (what !== 'operation' || id === undefined || file === undefined || others.length > 0) throw new Error(usage);
  const draft = draftOperation(await readOperation(file, id), await existingIn(root));
  await writeDraft(root, draft);
  const written = [...draft.files.map(({ path }) => path), 'src/generated/', 'tools/index.ts', 'tools/types.ts'];
  console.log(`Wrote ${written.join(', ')}.\n\nLeft to decide:`);
  for (const point of draft.left) console.log(`- ${point}`);
  console.log('\nThen: npm run refresh, npx vitest run test/contract, and a test in test/tools/.');
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
