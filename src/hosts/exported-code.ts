/** The file, made by the build of `src/exported`, that has all code an exported package runs. */
export const codeFile = 'intercom-tools.cjs';

/**
 * What an exported package needs to run where nothing else is installed: our code in one file, the licences of the packages
 * inside it, and our own.
 *
 * @param host names the file in `src/exported`.
 * @param folder is where the code stands in the exported package.
 * @returns texts by their paths in the exported package.
 * @throws Error when the checkout that this runs from was not built.
 */
export async function exportedCode(host: 'activepieces' | 'n8n', folder: string): Promise<Record<string, string>> {
  const { readFile } = await import('node:fs/promises');
  const { createRequire } = await import('node:module');
  const { dirname, join } = await import('node:path');
  // This module is part of several bundles at different depths, so it asks for the package by name.
  const root = dirname(createRequire(import.meta.url).resolve('intercom-tools/package.json'));
  const built = join(root, 'dist/exported', host);
  const read = (path: string) =>
    readFile(path, 'utf8').catch((cause: unknown) => {
      throw new Error(`${path} cannot be read: in a checkout, run \`npm run build\` first`, { cause });
    });
  const notices = 'THIRD-PARTY-LICENSES.md';
  return {
    LICENSE: await read(join(root, 'LICENSE')),
    [`${folder}/${codeFile}`]: await read(join(built, codeFile)),
    [`${folder}/${notices}`]: await read(join(built, notices)),
  };
}
