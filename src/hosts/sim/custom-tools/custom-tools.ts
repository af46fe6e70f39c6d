import type { Registry } from '../../../registry.js';
import { isLocal, type RequestTool } from '../../../tool/index.js';
import { titleOf } from '../words.js';
import { codeOf } from './code.js';
import { type ConnectionCode, connectionCode } from './connection-code.js';
import { type CallPlan, formsOf, planCall, wordOf } from './plan.js';
import { ruleOf, schemaOf } from './rules.js';

/** A custom tool as Sim stores it in a workspace. */
export interface SimCustomTool {
  title: string;
  schema: {
    type: 'function';
    function: {
      name: string;
      description: string;
      parameters: { type: 'object'; properties: Record<string, object>; required: string[] };
    };
  };
  code: string;
}

/** What is posted to Sim's `/api/tools/custom`. */
export interface SimCustomTools {
  workspaceId?: string;
  tools: SimCustomTool[];
}

/**
 * The tools of a registry for a Sim that nobody can change: plain code without any package, one request each. What needs
 * our client is missing there: lookups, follow-ups, repeats, the rate limit, the rules between parameters. A model can
 * fill required parameters only, so the optional ones travel in one of them, `options`, or
 * `others` where a parameter has that name. Services that need Basic
 * authentication are left out, as are tools that are something else without their other requests.
 */
export function simCustomTools(
  registry: Registry,
  { workspaceId }: { readonly workspaceId?: string } = {},
): SimCustomTools {
  const tools = registry
    .list()
    .flatMap((tool) => (isLocal(tool) || needsItsOtherRequests(tool) ? [] : customTools(tool)));
  return { ...(workspaceId === undefined ? {} : { workspaceId }), tools };
}

/** Whether the declared request alone would do something else: create what exists, or nothing for any item. */
function needsItsOtherRequests({ direct, each, fields, lookups = {} }: RequestTool): boolean {
  const isLeftOut = direct?.omit?.some((name) => fields[name]?.data.required === true) === true;
  return isLeftOut || each !== undefined || Object.values(lookups).some(({ absence }) => absence === 'none');
}

/** Usually one. A tool with a choice that decides what else it needs becomes a tool for each of its forms. */
function customTools(tool: RequestTool): SimCustomTool[] {
  const connection = connectionCode(tool.serviceDefinition);
  // Their code can neither stop at a redirect nor leave a file unread.
  const isOther = tool.answers === 'file' || tool.answers === 'location';
  if (connection === undefined || isOther) return [];
  const forms = formsOf(tool);
  if (forms.length === 0) return [customTool(tool, connection, planCall(tool))];
  return forms.map((form) => customTool(tool, connection, planCall(tool, form), wordOf(form)));
}

function customTool(tool: RequestTool, connection: ConnectionCode, plan: CallPlan, word?: string): SimCustomTool {
  const name = word === undefined ? tool.id : `${tool.id}_${word}`;
  const required = plan.params.filter((param) => param.required);
  const optional = plan.params.filter((param) => !param.required);
  const optionalIn = plan.params.some(({ facts }) => facts.name === 'options') ? 'others' : 'options';
  const properties = {
    ...Object.fromEntries(required.map((param) => [param.facts.name, schemaOf(param)])),
    ...(optional.length === 0
      ? {}
      : {
          [optionalIn]: {
            type: 'object',
            description: 'Optional parameters; an empty object for none',
            properties: Object.fromEntries(optional.map((param) => [param.facts.name, schemaOf(param)])),
          },
        }),
    ...connection.properties,
  };
  return {
    title: word === undefined ? tool.title : `${tool.title} (${titleOf(word)})`,
    schema: {
      type: 'function',
      function: {
        name,
        description: tool.description,
        parameters: {
          type: 'object',
          properties,
          // Sim lets a model fill what is required, and the user alone the rest: the token stays with the user.
          required: [...required.map(({ facts }) => facts.name), ...(optional.length === 0 ? [] : [optionalIn])],
        },
      },
    },
    code: codeOf(
      {
        name,
        repeatable: tool.idempotent === true,
        answersNothing: tool.answers === 'nothing',
        optionalIn,
        ...(tool.answers === 'text' ? { textIn: Object.keys(tool.output)[0] } : {}),
        rules: plan.params.map(ruleOf),
        plan: { constants: plan.constants, slots: plan.slots },
      },
      connection,
    ),
  };
}
