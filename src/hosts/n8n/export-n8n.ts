import type { Registry } from '../../registry.js';
import { exportedCode } from '../exported-code.js';
import { writeFiles } from '../write-files.js';
import { packageFiles } from './package-files.js';

/**
 * Writes a package that n8n can install into a folder. It has all code that it runs, and depends on
 * no other package. It offers the tools of the registry, which must be tools that intercom-tools has.
 *
 * @returns the paths of the files.
 */
export async function exportN8n(registry: Pick<Registry, 'list'>, outDir: string): Promise<string[]> {
  return writeFiles(outDir, { ...packageFiles(registry), ...(await exportedCode('n8n', 'dist')) });
}
