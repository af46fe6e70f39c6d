import { connectionSettings, type OptionList, readOptions } from '../../form/index.js';
import type { Registry } from '../../registry.js';
import { isObject } from '../../tool/json.js';
import { type Connect, executeNode } from './execute.js';
import type { N8nLoadContext, N8nNode, N8nNodeDescription } from './n8n-types.js';
import { credentialName } from './names.js';
import { nodeDescription } from './node-description.js';
import { menusOf, nodeOperations } from './operations.js';

/**
 * Makes the class of a node that runs the tools of a registry.
 *
 * @param connect makes the client of a workspace from the credentials: `createIntercom`.
 */
export function createN8nNode(registry: Pick<Registry, 'list'>, connect: Connect): new () => N8nNode {
  const operations = nodeOperations(registry);
  const description = nodeDescription(operations);
  const loadOptions = Object.fromEntries(
    Object.entries(menusOf(operations)).map(([name, lists]) => [name, optionLoader(lists, connect)]),
  );
  return class IntercomTools implements N8nNode {
    readonly description: N8nNodeDescription = structuredClone(description);
    readonly methods = { loadOptions };
    readonly execute: N8nNode['execute'] = async function () {
      return executeNode(this, operations, connect);
    };
  };
}

function optionLoader(lists: readonly OptionList[], connect: Connect) {
  return async function (this: N8nLoadContext) {
    const client = connect(connectionSettings(await this.getCredentials(credentialName)));
    const options = await readOptions(client, lists, valuesIn(this.getCurrentNodeParameters()));
    return options.map(({ id, label }) => ({ name: label, value: id }));
  };
}

/** What the form holds, wherever its fields stand. */
function valuesIn(parameters: unknown): Record<string, unknown> {
  if (!isObject(parameters)) return {};
  const { additionalFields } = parameters;
  return isObject(additionalFields) ? { ...parameters, ...additionalFields } : parameters;
}
