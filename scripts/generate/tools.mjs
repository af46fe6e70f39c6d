import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** The definition of a tool, as its file begins it. */
const definition = /^export const (\w+) = (?:operation|localTool)\(/gm;

/** The definitions in the files of a folder, sorted by the paths of the files. */
export async function readDefinitions(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .filter((file) => file !== 'index.ts')
    .sort();
  const found = [];
  for (const file of files) {
    const source = await readFile(join(folder, file), 'utf8');
    const names = [...source.matchAll(definition)].map(([, name]) => name);
    if (names.length > 1) throw new Error(`tools/${file} defines ${names.join(' and ')}: one file holds one tool.`);
    for (const name of names) found.push({ name, file });
  }
  return found;
}

/**
 * tools/index.ts: every definition by its name, and all of them as a list. The list keeps the order of the current file,
 * because hosts show tools in it: what people use most comes first. A new tool goes behind the last of its folder.
 */
export function makeTableOfContents(definitions, current = '') {
  const imports = definitions.map(({ name, file }) => `import { ${name} } from './${file.replace(/\.ts$/, '.js')}';`);
  const lines = (names) => names.map((name) => `  ${name},`).join('\n');
  const names = definitions.map(({ name }) => name);
  return `/**
 * Generated from the files in tools/ by scripts/generate.mjs: run \`npm run generate\` after adding or removing one. Only the
 * order of \`allTools\` is kept as it stands here; hosts show tools in it.
 */
${imports.join('\n')}

/** All tools, those that people use most first. */
export const allTools = [
${lines(inOrder(definitions, listedIn(current)))}
] as const;

export {
${lines([...names].sort())}
};
`;
}

/**
 * src/generated/resources.ts: the folders that hold definitions, in the order of the table of contents, for what names them
 * without loading the tools.
 */
export function makeResources(definitions, current = '') {
  const folderOf = new Map(definitions.map(({ name, file }) => [name, file.split('/')[0]]));
  const folders = [...new Set(inOrder(definitions, listedIn(current)).map((name) => folderOf.get(name)))];
  return `/** Generated from the folders in tools/ by scripts/generate.mjs: run \`npm run generate\` after adding or removing one. */

/** What the tools work on: those that people use most first. */
export const resources = [
${folders.map((folder) => `  '${folder}',`).join('\n')}
] as const;
`;
}

/** The names in the list of a table of contents. */
function listedIn(source) {
  const [, list = ''] = /export const allTools = \[([^\]]*)\]/.exec(source) ?? [];
  return list.split(',').flatMap((name) => name.trim() || []);
}

function inOrder(definitions, listed) {
  const folderOf = new Map(definitions.map(({ name, file }) => [name, file.split('/')[0]]));
  const order = listed.filter((name) => folderOf.has(name));
  for (const { name } of definitions) {
    if (order.includes(name)) continue;
    const last = order.findLastIndex((other) => folderOf.get(other) === folderOf.get(name));
    order.splice(last === -1 ? order.length : last + 1, 0, name);
  }
  return order;
}
