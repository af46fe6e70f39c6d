/**
 * Writes files below a folder, which is made when it is missing. Other files in it stay as they are.
 *
 * @throws StorageError when a folder cannot be made, and the error of the system when a file cannot be written
 */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const { writeFile } = await import('node:fs/promises');
  const { dirname, join } = await import('node:path');
  const { makeFolder } = await import('../files/make-folder.js');
  const written: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    makeFolder(dirname(path));
    await writeFile(path, content);
    written.push(path);
  }
  return written;
}

/** Data as the text of a file that reads well in a diff. */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
