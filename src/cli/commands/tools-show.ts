import { stripVTControlCharacters } from 'node:util';
import { isLocal, type Tool } from '../../tool/tool.js';
import { defineCommand } from '../command.js';
import { callLine } from '../describe/command-line.js';
import { effectMeaning, effectWord } from '../describe/effect.js';
import { parametersOf } from '../describe/parameters.js';
import { idempotence, toolDetails } from '../describe/tool.js';
import { flagName } from '../names/flag-name.js';
import { findTool, toolNames } from '../names/tool-names.js';
import type { Printer } from '../printer.js';
import { toJson } from '../render/json.js';

export const toolsShowCommand = defineCommand({
  args: {
    id: { type: 'positional', required: true, description: 'Id or short name of the tool to show' },
    json: { type: 'boolean', description: 'Print JSON, with the parameters as a JSON Schema' },
    sandbox: { type: 'boolean', description: 'Accepted as everywhere; showing a tool needs no account anyway' },
  },
  choices: { id: toolNames().flatMap(({ short, tool }) => [short, tool.id]) },
  examples: ['intercom-tools tools show create-contact', 'intercom-tools tools show intercom_create_contact'],
  async run({ values: { id, json }, terminal: { out } }) {
    const tool = findTool(id);
    await out.line(json ? toJson(toolDetails(tool)) : describe(tool, out));
    return 0;
  },
});

function describe(tool: Tool, out: Printer): string {
  const { id, title, description, effect } = tool;
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
  return [
    `${heading(id)}  ${title}`,
    description,
    '',
    ...columns([['Effect', effectWord(effect, out), effectMeaning(effect)], ...facts(tool)]),
    '',
    heading('Parameters'),
    ...(parameters.length === 0 ? ['  none'] : columns(parameters)),
    ...(parameters.some(([, value]) => value?.endsWith('*')) ? ['  * needed'] : []),
    '',
    heading('Output'),
    ...columns(outputs),
    '',
    heading('Example'),
    `  ${callLine(id, tool.example)}`,
  ].join('\n');
}

function facts(tool: Tool): string[][] {
  if (isLocal(tool)) return [];
  const same = idempotence(tool);
  return [
    ['Repeat', same === true ? 'harmless' : same === false ? 'does it again' : 'depends on parameters', ''],
    ...(tool.since === undefined ? [] : [['Since', tool.since, 'version of the API']]),
  ];
}

/** Rows of texts in columns; widths are counted without the colour codes that a cell may carry. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const visible = (text: string) => stripVTControlCharacters(text).length;
  const widths = [0, 1].map((at) => Math.max(0, ...rows.map((row) => visible(row[at] ?? ''))));
  return rows.map((row) => {
    const cells = row.map((cell, at) => `${cell}${' '.repeat(Math.max(0, (widths[at] ?? 0) - visible(cell)))}`);
    return `  ${cells.join('  ')}`.trimEnd();
  });
}
