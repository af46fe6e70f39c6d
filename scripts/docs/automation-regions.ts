import { ai, automationTools, http, slack } from '../../src/automations/tools/index.js';
import { effectMeaning } from '../../src/cli/describe/effect.js';
import { paramFacts } from '../../src/json-schema/index.js';
import { type LocalTool, type ServiceDefinition, worstEffect } from '../../src/tool/index.js';
import { code, plain, table } from './markdown.js';
import type { Region } from './region.js';
import { outputType, paramType } from './values.js';

const services: Readonly<Record<string, ServiceDefinition>> = { ai, http, slack };

/** The regions that say what the tools beside Intercom's take and give. */
export const automationRegions: Readonly<Record<string, Region>> = {
  /** `automation-tool slack_message`: parameters and outputs. */
  'automation-tool': ([id = '']) => {
    const tool = automationTools.find((one) => one.id === id);
    if (tool === undefined) throw new Error(`There is no tool ${id} beside Intercom's.`);
    return toolTables(tool);
  },

  /** `connection slack`: what whoever runs automations says. */
  connection: ([name = '']) => {
    const service = Object.hasOwn(services, name) ? services[name] : undefined;
    if (service === undefined) throw new Error(`There is no service ${name} beside Intercom.`);
    const rows = (service.connection?.fields ?? []).map(
      ({ id, description, required, default: otherwise, password }) => [
        code(id),
        required ? 'yes' : '',
        otherwise === undefined ? '' : code(otherwise),
        plain(description) + (password === true ? ' (secret)' : ''),
      ],
    );
    return table(['setting', 'required', 'default', 'meaning'], rows);
  },
};

function toolTables(tool: LocalTool): string {
  const params = paramFacts(tool).map((facts) => [
    code(facts.name),
    facts.isId !== true && paramType(facts) === 'list of ids' ? 'list of texts' : paramType(facts),
    facts.required ? 'yes' : '',
    words(facts.description) + (facts.secret === true ? ' (secret)' : ''),
  ]);
  const outputs = Object.entries(tool.output).map(([name, field]) => [
    code(name),
    outputType(field),
    words(field.description),
  ]);
  const effect = worstEffect(tool.effect);
  const most = typeof tool.effect === 'string' ? '' : ' at the most';
  return [
    `Effect: **${effect}**${most} (${effectMeaning(tool.effect)}).`,
    table(['parameter', 'type', 'required', 'meaning'], params),
    table(['output', 'type', 'meaning'], outputs),
  ].join('\n\n');
}

/** A description, with templates as code: pages of the website would fill them in. */
function words(description: string): string {
  return description
    .split(/(\{\{.*?\}\})/)
    .map((part) => (part.startsWith('{{') ? code(part) : plain(part)))
    .join('');
}
