import { type INode, type INodeParameters, type INodeType, Workflow } from 'n8n-workflow';
import { built } from '../../../bench/shared/built-entries.js';
import type { Target } from '../../../bench/shared/target.js';
import type { CallTool } from './call-tool.js';

/** The node in a workflow of n8n, which completes its parameters and resolves each that the node asks for. */
export async function n8n(to: Target): Promise<CallTool> {
  const [{ createIntercom, registry }, { createN8nNode }] = await Promise.all([built.root(), built.n8n()]);
  const node = new (createN8nNode(registry, createIntercom))();
  const type: INodeType = node;
  const workflows = new Map<string, Workflow>();
  return async (id, args) => {
    const { resource } = registry.find(id);
    const operation = id.replace('intercom_', '');
    const workflow = workflows.get(id) ?? workflowOf(type, formOf({ resource, operation }, args));
    workflows.set(id, workflow);
    const [items] = await node.execute.call(executionOf(workflow, to));
    return items?.[0]?.json;
  };
}

/** What the form asks for in front, and everything else among the additional fields. */
function formOf(chosen: INodeParameters, args: Readonly<Record<string, unknown>>): INodeParameters {
  const { conversationId, ...others } = Object.fromEntries(
    Object.entries(args).map(([key, one]) => [key, String(one)]),
  );
  return conversationId === undefined ? { ...chosen, additionalFields: others } : { ...chosen, conversationId };
}

const nodeName = 'Node';

function workflowOf(type: INodeType, parameters: INodeParameters): Workflow {
  const node: INode = { id: '1', name: nodeName, type: 'intercomTools', typeVersion: 1, position: [0, 0], parameters };
  const nodeTypes = { getByName: () => type, getByNameAndVersion: () => type, getKnownTypes: () => ({}) };
  return new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
}

/** The part of n8n's execution that the node uses. The package that has all of it needs a running n8n. */
function executionOf(workflow: Workflow, { url, token }: Target) {
  const items = [{ json: {} }];
  return {
    getCredentials: async () => ({ accessToken: token, baseUrl: url }),
    getInputData: () => items,
    getNodeParameter: (name: string, item: number, fallback: unknown) => {
      const value = workflow.getNode(nodeName)?.parameters[name];
      if (value === undefined) return fallback;
      return workflow.expression.getParameterValue(value, null, 0, item, nodeName, items, 'manual', {});
    },
    continueOnFail: () => false,
    getTimezone: () => 'UTC',
    getExecutionCancelSignal: () => undefined,
    helpers: { assertBinaryData: noFile, getBinaryDataBuffer: noFile, prepareBinaryData: noFile },
  };
}

function noFile(): never {
  throw new Error('The bench sends and asks for no file.');
}
