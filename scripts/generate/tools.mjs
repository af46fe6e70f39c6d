import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { register } from 'tsx/esm/api';
import { comment, typeName } from './call-types.mjs';

/** The definition of a tool, as its file begins it. */
const definition = /^export const (\w+) = (?:operation|localTool)\(/gm;

/** Files of tools/ that are made from the others. */
const made = ['index.ts', 'types.ts'];

/** The definitions in the files of a folder, sorted by the paths of the files, each with the tool that it makes. */
export async function readDefinitions(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .filter((file) => !made.includes(file))
    // As the formatter orders imports: `get-article` before `get-article-draft`.
    .sort((left, right) => inOrderOfText(left.replace(/\.ts$/, ''), right.replace(/\.ts$/, '')));
  const found = [];
  for (const file of files) {
    const source = await readFile(join(folder, file), 'utf8');
    const names = [...source.matchAll(definition)].map(([, name]) => name);
    if (names.length > 1) throw new Error(`tools/${file} defines ${names.join(' and ')}: one file holds one tool.`);
    for (const name of names) found.push({ name, file });
  }
  // Definitions are TypeScript.
  register();
  return Promise.all(found.map(async ({ name, file }) => ({ name, file, tool: await load(folder, file, name) })));
}

async function load(folder, file, name) {
  try {
    const tool = (await import(pathToFileURL(join(folder, file)).href))[name];
    // Made when it is first asked for; what is wrong with a definition is told then.
    void tool.plan;
    return tool;
  } catch (error) {
    throw new Error(`tools/${file} cannot be loaded: ${error.message}`, { cause: error });
  }
}

/**
 * tools/index.ts: every definition by its name, and all of them as a list. Their types are those of tools/types.ts, which
 * editors can show. `listed` are the names in the order of the list.
 */
export function makeTableOfContents(definitions, listed) {
  const imports = definitions.map(
    ({ name, file }) => `import { ${name} as ${name}Definition } from './${file.replace(/\.ts$/, '.js')}';`,
  );
  const types = [...definitions.map(({ name }) => `${typeName(name)}Tool`), 'IntercomTools'].sort((left, right) =>
    inOrderOfText(left.toLowerCase(), right.toLowerCase()),
  );
  return `/**
 * Generated from the files in tools/ by scripts/generate.mjs: run \`npm run generate\` after adding or removing one. Only the
 * order of \`allTools\` is kept as it stands here; hosts show tools in it.
 */
${imports.join('\n')}
import type { ${types.join(', ')} } from './types.js';

${definitions
  .map(
    ({ name, tool }) =>
      `${comment(tool.description)}\nexport const ${name}: ${typeName(name)}Tool = ${name}Definition;\n`,
  )
  .join('\n')}
/** All tools, those that people use most first. */
export const allTools: IntercomTools = [
${listed.map((name) => `  ${name},`).join('\n')}
];
`;
}

/**
 * src/generated/resources.ts: the folders that hold definitions, in the order of the list of all tools, for what names them
 * without loading the tools.
 */
export function makeResources(definitions, listed) {
  const folderOf = new Map(definitions.map(({ name, file }) => [name, file.split('/')[0]]));
  const folders = [...new Set(listed.map((name) => folderOf.get(name)))];
  return `/** Generated from the folders in tools/ by scripts/generate.mjs: run \`npm run generate\` after adding or removing one. */

/** What the tools work on: those that people use most first. */
export const resources = [
${folders.map((folder) => `  '${folder}',`).join('\n')}
] as const;
`;
}

/**
 * The names of the definitions in the order of the list of all tools. The list keeps the order of the current file, because
 * hosts show tools in it: what people use most comes first. A new tool goes behind the last of its folder.
 */
export function inOrder(definitions, current = '') {
  const folderOf = new Map(definitions.map(({ name, file }) => [name, file.split('/')[0]]));
  const order = listedIn(current).filter((name) => folderOf.has(name));
  for (const { name } of definitions) {
    if (order.includes(name)) continue;
    const last = order.findLastIndex((other) => folderOf.get(other) === folderOf.get(name));
    order.splice(last === -1 ? order.length : last + 1, 0, name);
  }
  return order;
}

/** The names in the list of a table of contents. */
function listedIn(source) {
  const [, list = ''] = /export const allTools(?:: \w+)? = \[([^\]]*)\]/.exec(source) ?? [];
  return list.split(',').flatMap((name) => name.trim() || []);
}

function inOrderOfText(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}
