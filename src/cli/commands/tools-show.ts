import { isLocal, type Tool } from '../../tool/tool.js';
import { defineCommand } from '../command.js';
import { callLine } from '../describe/command-line.js';
import { effectMeaning, effectWord } from '../describe/effect.js';
import { parametersOf } from '../describe/parameters.js';
import { searchLines } from '../describe/search.js';
import { idempotence, toolDetails } from '../describe/tool.js';
import { flagName } from '../names/flag-name.js';
import { findTool, toolNames } from '../names/tool-names.js';
import { printLong } from '../pager.js';
import { columns } from '../render/columns.js';
import { toJson } from '../render/json.js';
import { shellLines } from '../render/shell-line.js';
import { pageWidth, wrapTo } from '../render/width.js';
import type { Terminal } from '../terminal.js';

export const toolsShowCommand = defineCommand({
  args: {
    id: { type: 'positional', required: true, description: 'Id or short name of the tool to show' },
    json: { type: 'boolean', description: 'Print JSON, with the parameters as a JSON Schema' },
    sandbox: { type: 'boolean', description: 'Accepted as everywhere; showing a tool needs no account anyway' },
  },
  choices: { id: toolNames().flatMap(({ short, tool }) => [short, tool.id]) },
  examples: ['intercom-tools tools show create-contact', 'intercom-tools tools show intercom_create_contact'],
  async run({ values: { id, json }, terminal }) {
    const tool = findTool(id);
    if (json) await terminal.out.line(toJson(toolDetails(tool)));
    else await printLong(describe(tool, terminal), terminal);
    return 0;
  },
});

function describe(tool: Tool, terminal: Terminal): string[] {
  const { id, title, description, effect } = tool;
  const { out } = terminal;
  const width = pageWidth(terminal);
  const heading = (text: string) => out.paint('bold', text);
  const parameters = parametersOf(tool).map(({ name, value, required, description: about }) => [
    `--${flagName(name)}`,
    required ? `${value} *` : value,
    about,
  ]);
  const outputs = Object.entries(tool.output).map(([name, { type, schema, description: about }]) => [
    name,
    schema === undefined ? type : type === 'array' ? `list of ${schema}` : schema,
    about,
  ]);
  const search = searchLines(tool, { width, paint: out.paint });
  return [
    `${heading(id)}  ${title}`,
    ...wrapTo(description, width),
    '',
    ...columns([['Effect', effectWord(effect, out), effectMeaning(effect)], ...facts(tool)], width),
    '',
    heading('Parameters'),
    ...(parameters.length === 0 ? ['  none'] : columns(parameters, width)),
    ...(parameters.some(([, value]) => value?.endsWith('*')) ? ['  * needed'] : []),
    ...(search.length === 0 ? [] : ['', ...search]),
    '',
    heading('Output'),
    ...columns(outputs, width),
    '',
    heading('Example'),
    ...shellLines(callLine(id, tool.example), width),
  ];
}

function facts(tool: Tool): string[][] {
  if (isLocal(tool)) return [];
  const same = idempotence(tool);
  return [
    ['Repeat', same === true ? 'harmless' : same === false ? 'does it again' : 'depends on parameters', ''],
    ...(tool.since === undefined ? [] : [['Since', tool.since, 'version of the API']]),
  ];
}
