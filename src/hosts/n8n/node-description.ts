import { labelOf, operationOf } from '../../form/index.js';
import type { ServiceDefinition, Tool } from '../../tool/index.js';
import { formProperties } from './form-properties.js';
import type { N8nNodeDescription, N8nProperty } from './n8n-types.js';
import { namesOf } from './names.js';
import type { NodeOperation } from './operations.js';

/** The description of the node: everything that n8n draws. */
export function nodeDescription(operations: readonly NodeOperation[], service: ServiceDefinition): N8nNodeDescription {
  const { node, title, iconFile, credential } = namesOf(service);
  const tools = operations.map(({ tool }) => tool);
  const resources = [...new Set(tools.map(({ resource }) => resource))];
  return {
    displayName: title,
    name: node,
    icon: `file:${iconFile}`,
    group: ['transform'],
    version: 1,
    subtitle: '={{$parameter["operation"]}}',
    description: service.description,
    defaults: { name: title },
    inputs: ['main'],
    outputs: ['main'],
    usableAsTool: true,
    credentials: service.connection === undefined ? [] : [{ name: credential, required: true }],
    properties: [
      resourceProperty(resources),
      ...resources.map((resource) =>
        operationProperty(
          resource,
          tools.filter((tool) => tool.resource === resource),
        ),
      ),
      ...formProperties(operations),
    ],
  };
}

function resourceProperty(resources: readonly string[]): N8nProperty {
  return {
    displayName: 'Resource',
    name: 'resource',
    type: 'options',
    noDataExpression: true,
    default: resources[0] ?? '',
    options: resources.map((resource) => ({ name: labelOf(resource), value: resource })),
  };
}

/** The menu of one resource. It begins with a read, so that a node nobody has set up yet changes nothing. */
function operationProperty(resource: string, tools: readonly Tool[]): N8nProperty {
  const first = tools.find(({ effect }) => effect === 'read') ?? tools[0];
  return {
    displayName: 'Operation',
    name: 'operation',
    type: 'options',
    noDataExpression: true,
    default: first === undefined ? '' : operationOf(first),
    options: tools.map((tool) => ({
      name: tool.title,
      value: operationOf(tool),
      action: tool.title,
      description: tool.description,
    })),
    displayOptions: { show: { resource: [resource] } },
  };
}
