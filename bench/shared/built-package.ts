import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/** Root folder of the package, without a slash at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

const manifest = z.object({
  bin: z.object({ 'intercom-tools': z.string() }),
  exports: z.object({ '.': z.object({ default: z.string() }), './sandbox': z.object({ default: z.string() }) }),
});

/** Files that users of the package load. */
export interface BuiltPackage {
  readonly entry: string;
  readonly sandbox: string;
  readonly commandLine: string;
}

/** Where the built package is. @throws Error that says how to build it when a part is missing. */
export function builtPackage(): BuiltPackage {
  const { bin, exports } = manifest.parse(JSON.parse(readFileSync(`${root}/package.json`, 'utf8')));
  const built = {
    entry: `${root}/${exports['.'].default}`,
    sandbox: `${root}/${exports['./sandbox'].default}`,
    commandLine: `${root}/${bin['intercom-tools']}`,
  };
  const missing = Object.values(built).find((file) => !existsSync(file));
  if (missing !== undefined)
    throw new Error(`The benches measure the built package, and ${missing} is missing: run npm run build first.`);
  return built;
}

/** Whether a source file changed after the package was built, so that figures would be those of older code. */
export function isOutdated({ entry }: BuiltPackage): boolean {
  const builtAt = statSync(entry).mtimeMs;
  return ['src', 'tools'].some((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true }).some(
      (file) => file.isFile() && statSync(`${file.parentPath}/${file.name}`).mtimeMs > builtAt,
    ),
  );
}
