import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A folder of the package. It finds itself by its own name: sources, bundles and the command line lie at different depths of it. */
export function packageFolder(name: string): string {
  return join(dirname(createRequire(import.meta.url).resolve('intercom-tools/package.json')), name);
}
