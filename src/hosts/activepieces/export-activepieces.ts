import type { Registry } from '../../registry.js';
import { exportedCode } from '../exported-code.js';
import { writeFiles } from '../write-files.js';
import type { ActivepiecesOptions } from './create-activepieces-piece.js';
import { packageFiles } from './package-files.js';

/**
 * Writes a package that Activepieces can install into a folder. It has all code that it runs, and
 * depends on the framework of Activepieces alone. It offers the tools of the registry, which must be tools that
 * intercom-tools has.
 *
 * @returns the paths of the files.
 */
export async function exportActivepieces(
  registry: Pick<Registry, 'list'>,
  outDir: string,
  { webhooks = 'flow' }: ActivepiecesOptions = {},
): Promise<string[]> {
  return writeFiles(outDir, { ...packageFiles(registry, webhooks), ...(await exportedCode('activepieces', 'src')) });
}
