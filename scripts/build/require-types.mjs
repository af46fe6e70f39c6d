import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** How a module of CommonJS names the types of one that is not. */
const asModule = `with { 'resolution-mode': 'import' }`;

/**
 * Writes the types of each entry for TypeScript in CommonJS (`module: node16`), which takes the types of ECMAScript modules
 * for something that cannot be required. They are the same types by another name: nothing is declared twice.
 *
 * @param {string} folder the built package, with its types
 * @param {readonly import('rolldown').OutputChunk[]} entries
 */
export async function writeRequireTypes(folder, entries) {
  const classes = await declaredClasses(folder);
  for (const { name, fileName, exports } of entries) {
    await writeFile(join(folder, `${name}.d.cts`), requireTypes(`./${basename(fileName)}`, exports, classes));
  }
}

function requireTypes(specifier, values, classes) {
  return [
    `import type * as entry from '${specifier}' ${asModule};`,
    `export type * from '${specifier}' ${asModule};`,
    ...values.map((name) => `export declare const ${name}: typeof entry.${name};`),
    // The value of a class hides its type in the second line.
    ...values.filter((name) => classes.has(name)).map((name) => `export type ${name} = entry.${name};`),
    '',
  ].join('\n');
}

async function declaredClasses(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.d.ts'));
  const sources = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return new Set(sources.flatMap((source) => [...source.matchAll(/\bclass (\w+)/g)].map(([, name]) => name)));
}
