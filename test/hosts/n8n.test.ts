import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import {
  Expression,
  type ICredentialType,
  type IExecuteFunctions,
  type INode,
  type INodeParameters,
  type INodeType,
  type IWebhookFunctions,
  NodeHelpers,
} from 'n8n-workflow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formFields, operationOf } from '../../src/form/index.js';
import { createN8nNode, createN8nTrigger, credentialType, triggerCredentialType } from '../../src/hosts/n8n/index.js';
import { createIntercom, registry } from '../../src/index.js';
import { listTriggers, sampleNotification } from '../../src/triggers/index.js';
import { signBody } from '../../src/webhooks/index.js';
import { useDemo } from '../form/demo.js';
import { typedForm } from '../form/typed-form.js';
import { newMachine, stepsOf } from '../helpers/machine.js';
import { parametersFor } from '../host-n8n/double.js';

const demo = useDemo();
const ours = new (createN8nNode(registry, createIntercom))();
// That this compiles is part of the proof: the class is a node in the types of n8n.
const node: INodeType = ours;
const { description } = node;

/** A node of a workflow, with its parameters as n8n completes them: hidden ones gone, defaults in place. */
function inWorkflow(parameters: INodeParameters, of = description): INode {
  const bare: INode = { id: '1', name: 'Node', type: 'intercomTools', typeVersion: 1, position: [0, 0], parameters };
  const found = NodeHelpers.getNodeParameters(of.properties, parameters, true, false, bare, of);
  return { ...bare, parameters: found ?? {} };
}

/** The part of n8n's execution that the node uses. */
function executionOf({ parameters }: INode): IExecuteFunctions {
  const double: Partial<Record<keyof IExecuteFunctions, unknown>> = {
    getCredentials: async () => ({ accessToken: demo.sandbox.token, baseUrl: demo.url }),
    getInputData: () => [{ json: {} }],
    getNodeParameter: (name: string, _item: number, fallback: unknown) => parameters[name] ?? fallback,
    continueOnFail: () => false,
    getTimezone: () => 'UTC',
    getExecutionCancelSignal: () => undefined,
    helpers: {
      prepareBinaryData: async (stream: Readable, fileName: string, mimeType: string) => {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk);
        return { fileName, mimeType, data: Buffer.concat(chunks).toString('base64') };
      },
    },
  };
  return double as IExecuteFunctions;
}

const formOf = (tool: ReturnType<typeof registry.list>[number]) => {
  const form = typedForm(tool, demo.real(tool.example));
  return parametersFor(ours, tool.resource, operationOf(tool), form) as INodeParameters;
};

describe('the node in n8n', () => {
  it.each(registry.list())('has no issue with a filled form of $id, and runs it', async (tool) => {
    const filled = inWorkflow(formOf(tool));
    expect(NodeHelpers.getNodeParametersIssues(description.properties, filled, description)).toBeNull();
    const output = await node.execute?.call(executionOf(filled));
    expect(output).toMatchObject([expect.any(Array)]);
    expect(demo.sent().length).toBeGreaterThan(0);
  });

  it.each(registry.list())('asks for each field that $id needs', (tool) => {
    const empty = inWorkflow({ resource: tool.resource, operation: operationOf(tool) });
    const issues = NodeHelpers.getNodeParametersIssues(description.properties, empty, description);
    const required = formFields(tool, registry.list()).filter(
      // n8n does not look into JSON, so there the tool alone says what is missing.
      (field) => field.required === true && field.valueType !== 'object',
    );
    expect(Object.keys(issues?.parameters ?? {}).sort()).toEqual(required.map(({ id }) => id).sort());
  });

  it('forgets the subject of an e-mail when the message becomes one in the app', () => {
    const message = { resource: 'messages', operation: 'create_message', subject: 'Hello', template: 'plain' };
    expect(inWorkflow({ ...message, message_type: 'email' }).parameters).toHaveProperty('subject', 'Hello');
    expect(inWorkflow({ ...message, message_type: 'inapp' }).parameters).not.toHaveProperty('subject');
  });
});

/** The part of n8n's handling of a webhook that the trigger uses. */
function webhookOf(parameters: INodeParameters, body: string): IWebhookFunctions {
  const double: Partial<Record<keyof IWebhookFunctions, unknown>> = {
    getCredentials: async () => ({ clientSecret: 'a secret' }),
    getNodeParameter: (name: string, fallback: unknown) => parameters[name] ?? fallback,
    getWebhookName: () => 'default',
    getHeaderData: () => ({ 'x-hub-signature': signBody(body, 'a secret') }),
    getRequestObject: () => ({ rawBody: Buffer.from(body) }),
    getWorkflowStaticData: () => ({}),
  };
  return double as IWebhookFunctions;
}

describe('the trigger in n8n', () => {
  const Trigger = createN8nTrigger();
  // That this compiles is part of the proof, as above.
  const trigger: INodeType = new Trigger();
  const credential: ICredentialType = triggerCredentialType();

  it.each(listTriggers())('has no issue with a form that chooses $id, and starts from it', async (one) => {
    const chosen = inWorkflow({ events: [one.id], options: {} }, trigger.description);
    expect(chosen.parameters).toMatchObject({ events: [one.id] });
    const { properties } = trigger.description;
    expect(NodeHelpers.getNodeParametersIssues(properties, chosen, trigger.description)).toBeNull();
    const body = JSON.stringify(sampleNotification(one));
    const result = await trigger.webhook?.call(webhookOf(chosen.parameters, body));
    expect(result).toMatchObject({ workflowData: [[{ json: { topic: one.topics[0] } }]] });
  });

  it('asks for a choice', () => {
    const { properties } = trigger.description;
    const empty = inWorkflow({}, trigger.description);
    const issues = NodeHelpers.getNodeParametersIssues(properties, empty, trigger.description);
    expect(Object.keys(issues?.parameters ?? {})).toEqual(['events']);
  });

  it('is signed for by credentials of its own', () => {
    expect(credential.name).toBe(trigger.description.credentials?.[0]?.name);
  });
});

describe('the credentials in n8n', () => {
  const credentials: ICredentialType = credentialType();
  const { authenticate, test } = credentialType();
  const resolve = (expression: string, $credentials: Record<string, string>) =>
    Expression.resolveWithoutWorkflow(expression.slice(1), { $credentials });

  it('carry the token and are tested in the right region', () => {
    expect(credentials.name).toBe(description.credentials?.[0]?.name);
    const form = { accessToken: 'secret', region: 'eu', version: '2.14', baseUrl: '' };
    expect(resolve(test?.request.baseURL ?? '', form)).toBe('https://api.eu.intercom.io');
    expect(resolve(test?.request.baseURL ?? '', { ...form, region: 'us' })).toBe('https://api.intercom.io');
    expect(resolve(test?.request.baseURL ?? '', { ...form, baseUrl: 'http://127.0.0.1:1' })).toBe('http://127.0.0.1:1');
    const { Authorization = '', 'Intercom-Version': version = '' } = authenticate.properties.headers;
    expect(resolve(Authorization, form)).toBe('Bearer secret');
    expect(resolve(version, form)).toBe('2.14');
  });
});

describe('the package for n8n, installed as its page says', () => {
  const machine = newMachine();
  const installed = createRequire(join(machine.home, '.n8n/nodes/program.js'));
  beforeAll(async () => {
    const [steps = ''] = stepsOf('n8n');
    await machine.shell(steps);
  });
  afterAll(() => machine.remove());

  /** What n8n makes of a path in the manifest: the class that is named like the file. */
  function make<Type>(kind: 'nodes' | 'credentials', name: string): Type {
    const { n8n }: { n8n: Record<typeof kind, string[]> } = installed('n8n-nodes-intercom-tools/package.json');
    const path = n8n[kind].find((one) => basename(one).split('.')[0] === name);
    const { [name]: Class } = installed(`n8n-nodes-intercom-tools/${path}`);
    return new Class();
  }

  it('has the forms of the nodes and credentials that are made in the process', () => {
    const Trigger = createN8nTrigger();
    const asData = (value: unknown) => JSON.parse(JSON.stringify(value));
    expect(make<INodeType>('nodes', 'IntercomTools').description).toEqual(asData(description));
    expect(make<INodeType>('nodes', 'IntercomToolsTrigger').description).toEqual(asData(new Trigger().description));
    expect(make('credentials', 'IntercomToolsApi')).toEqual(credentialType());
    expect(make('credentials', 'IntercomToolsWebhookApi')).toEqual(triggerCredentialType());
  });

  it.each(registry.list())('runs a filled form of $id', async (tool) => {
    const filled = inWorkflow(formOf(tool));
    const output = await make<INodeType>('nodes', 'IntercomTools').execute?.call(executionOf(filled));
    expect(output).toMatchObject([expect.any(Array)]);
    expect(demo.sent().length).toBeGreaterThan(0);
  });

  it.each(listTriggers())('starts from $id', async (one) => {
    const trigger = make<INodeType>('nodes', 'IntercomToolsTrigger');
    const { parameters } = inWorkflow({ events: [one.id], options: {} }, trigger.description);
    const taken = await trigger.webhook?.call(webhookOf(parameters, JSON.stringify(sampleNotification(one))));
    expect(taken).toMatchObject({ workflowData: [[{ json: { topic: one.topics[0] } }]] });
  });
});
