import { type OptionList, readOptions } from '../../form/index.js';
import { intercom } from '../../intercom/definition.js';
import type { Registry } from '../../registry.js';
import type { ServiceDefinition } from '../../tool/index.js';
import { isObject } from '../../tool/json.js';
import { type Connect, type CredentialsConnect, connectBy } from './connect.js';
import { executeNode } from './execute.js';
import type { N8nLoadContext, N8nNode, N8nNodeDescription } from './n8n-types.js';
import { namesOf } from './names.js';
import { nodeDescription } from './node-description.js';
import { menusOf, nodeOperations } from './operations.js';

/** Whose tools a node offers. */
export interface N8nNodeOptions<Settings> {
  readonly service: ServiceDefinition<string, Settings>;
}

/**
 * Makes the class of a node that runs the tools of one service of a registry: Intercom unless given.
 *
 * @param connect makes the client of a connection from the credentials: `createIntercom`.
 */
export function createN8nNode(registry: Pick<Registry, 'list'>, connect: Connect): new () => N8nNode;
export function createN8nNode<Settings>(
  registry: Pick<Registry, 'list'>,
  connect: Connect<Settings>,
  options: N8nNodeOptions<Settings>,
): new () => N8nNode;
export function createN8nNode<Settings>(
  registry: Pick<Registry, 'list'>,
  connect: Connect<Settings>,
  // The first signature is the one without a service.
  { service }: N8nNodeOptions<Settings> = { service: intercom as ServiceDefinition<string, Settings> },
): new () => N8nNode {
  return nodeClass(registry, service, connectBy(service, connect));
}

function nodeClass(
  registry: Pick<Registry, 'list'>,
  service: ServiceDefinition,
  connect: CredentialsConnect,
): new () => N8nNode {
  const operations = nodeOperations(registry, service);
  const description = nodeDescription(operations, service);
  const loadOptions = Object.fromEntries(
    Object.entries(menusOf(operations)).map(([name, lists]) => [name, optionLoader(lists, connect)]),
  );
  const Node = class implements N8nNode {
    readonly description: N8nNodeDescription = structuredClone(description);
    readonly methods = { loadOptions };
    readonly execute: N8nNode['execute'] = async function () {
      return executeNode(this, operations, connect);
    };
  };
  // n8n knows a node by the name of its class.
  Object.defineProperty(Node, 'name', { value: namesOf(service).nodeClass });
  return Node;
}

function optionLoader(lists: readonly OptionList[], connect: CredentialsConnect) {
  return async function (this: N8nLoadContext) {
    const options = await readOptions(await connect(this), lists, valuesIn(this.getCurrentNodeParameters()));
    return options.map(({ id, label }) => ({ name: label, value: id }));
  };
}

/** What the form holds, wherever its fields stand. */
function valuesIn(parameters: unknown): Record<string, unknown> {
  if (!isObject(parameters)) return {};
  const { additionalFields } = parameters;
  return isObject(additionalFields) ? { ...parameters, ...additionalFields } : parameters;
}
