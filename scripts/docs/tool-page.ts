import { callLine } from '../../src/cli/describe/command-line.js';
import { effectMeaning } from '../../src/cli/describe/effect.js';
import { paramFacts } from '../../src/json-schema/index.js';
import { type RequestTool, worstEffect } from '../../src/tool/index.js';
import { failures, repeatRule } from './failures.js';
import { block, code, page, plain, table } from './markdown.js';
import { sourceLink } from './repository.js';
import { requestBlock, routeOf, stepsAround } from './requests.js';
import { outputType, paramType } from './values.js';

/** All that is to be said about one tool, as a page. */
export function toolPage(tool: RequestTool): string {
  const { id, title, description, resource, since, effect } = tool;
  const name = id.slice(id.indexOf('_') + 1).replaceAll('_', '-');
  const source = `tools/${resource}/${name}.ts`;
  return page(
    `<!-- Made from ${source} by \`npm run docs\`. Do not edit. -->`,
    `# ${title}`,
    `${code(id)} · [${resource}](README.md#${resource}) · [definition](${sourceLink(source)})`,
    plain(description),
    table(
      ['', ''],
      [
        ['Effect', `**${worstEffect(effect)}**: ${effectMeaning(effect)}`],
        ['Repeat', repeatRule(tool)],
        ['Request', code(routeOf(tool).line)],
        ['Since', `version ${since} of the API`],
      ],
    ),
    '## Parameters',
    parameters(tool),
    '## Output',
    outputs(tool),
    paging(tool),
    '## Example',
    ...example(tool),
    '## What is sent',
    requestBlock(tool),
    stepsAround(tool),
    '## What can go wrong',
    table(['error', 'when'], failures(tool)),
    'Any call can also fail for its token, a permission, the rate limit, the connection, or an id that Intercom does not know: see [Errors](../errors.md).',
  );
}

function parameters(tool: RequestTool): string {
  const rows = paramFacts(tool).map((facts) => [
    code(facts.name),
    paramType(facts),
    facts.required ? 'yes' : '',
    facts.since ?? '',
    plain(facts.description),
  ]);
  return rows.length === 0 ? 'None.' : table(['name', 'type', 'required', 'since', 'meaning'], rows);
}

function outputs({ output }: RequestTool): string {
  return table(
    ['name', 'type', 'meaning'],
    Object.entries(output).map(([name, field]) => [code(name), outputType(field), plain(field.description)]),
  );
}

function paging({ paging: pages, fields, id }: RequestTool): string {
  if (pages === undefined || !Object.hasOwn(fields, 'starting_after')) return '';
  return `\`iterate('${id}', …)\` and \`--all\` on the command line give the ${pages.items} of all pages.`;
}

/** The example of the tool from code, on the command line, and as JSON. */
function example({ id, example: params }: RequestTool): string[] {
  const json = JSON.stringify(params, null, 2);
  return [
    block('js', `const { output } = await intercom.run('${id}', ${argument(params)});`),
    block('sh', commandLine(id, params)),
    `As JSON, for \`npx intercom-tools call ${id} --params FILE\`:`,
    block('json', json),
  ];
}

/** The call on the command line. Its options are text, so a null goes in as JSON. */
function commandLine(id: string, params: Record<string, unknown>): string {
  if (!Object.values(params).includes(null)) return `npx ${callLine(id, params)}`;
  const json = JSON.stringify(params).replaceAll("'", `'\\''`);
  return `echo '${json}' | npx intercom-tools call ${id} --params -`;
}

/** Longest parameters that stand on the line of their call. */
const maxInlineLength = 50;

/** Parameters on one line where they fit, else a line for each. */
function argument(params: Record<string, unknown>): string {
  const line = javaScript(params);
  if (line.length <= maxInlineLength) return line;
  const members = Object.entries(params).map(([name, value]) => `  ${keyOf(name)}: ${javaScript(value)},`);
  return ['{', ...members, '}'].join('\n');
}

/** A value as JavaScript of the house style writes it: keys bare where they can be, texts in single quotes. */
function javaScript(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(javaScript).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, member]) => `${keyOf(key)}: ${javaScript(member)}`);
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  }
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
}

function keyOf(key: string): string {
  return /^[a-z_$][\w$]*$/i.test(key) ? key : quoted(key);
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
