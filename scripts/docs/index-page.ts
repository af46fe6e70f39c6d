import { namesOf } from '../../src/cli/names/tool-names.js';
import { coreTools } from '../../src/intercom/core-tools.js';
import type { RequestTool } from '../../src/tool/index.js';
import { effectWords } from './coverage.js';
import { code, page, plain, table } from './markdown.js';
import { routeOf } from './requests.js';

/** The table of contents of all tool pages: an index of their names, then a section a resource. */
export function indexPage(tools: readonly RequestTool[]): string {
  const resources = [...new Set(tools.map(({ resource }) => resource))];
  return page(
    '<!-- Made from tools/ by `npm run docs`. Do not edit. -->',
    '# Tools',
    `${tools.length} operations of Intercom. Every parameter also takes the text form of its value: \`"7"\` for 7, \`"true"\` for true, JSON text for an object, commas between the members of a list. \`0\`, \`false\`, \`""\` and \`null\` are values and are sent; what is left out stays as it is.`,
    table(
      ['effect', 'what it means'],
      [
        ['read', 'changes nothing'],
        ['write', 'changes the workspace; another call can undo it'],
        ['send', 'reaches a customer'],
        ['delete', 'cannot be undone'],
      ],
    ),
    `Support work needs ${coreTools.length} of them most, which are bold here. The names are those that \`npx intercom-tools contacts --help\` shows for contacts. \`npm run install:site\`, then \`npm run docs:site\`, make a website of the docs, with a search box.`,
    table(
      ['resource', 'tools'],
      resources.toSorted().map((resource) => [`[${resource}](#${resource})`, actions(resource, tools)]),
    ),
    ...resources.flatMap((resource) => section(resource, tools)),
  );
}

/** The tools of a resource by what they do, each leading to its page. */
function actions(resource: string, tools: readonly RequestTool[]): string {
  return tools
    .filter((tool) => tool.resource === resource)
    .map((tool) => ({ id: tool.id, action: namesOf(tool).action }))
    .sort((one, other) => (one.action < other.action ? -1 : 1))
    .map(({ id, action }) => (coreTools.includes(id) ? `[**${action}**](${id}.md)` : `[${action}](${id}.md)`))
    .join(', ');
}

function section(resource: string, tools: readonly RequestTool[]): string[] {
  const rows = tools
    .filter((tool) => tool.resource === resource)
    .map((tool) => [
      `[${code(tool.id)}](${tool.id}.md)`,
      effectWords(tool),
      code(routeOf(tool).line),
      plain(tool.description),
    ]);
  return [`## ${resource}`, table(['tool', 'effect', 'request', 'what it does'], rows)];
}
