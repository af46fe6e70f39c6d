import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createN8nNode,
  createN8nTrigger,
  credentialType,
  exportN8n,
  triggerCredentialType,
} from '../../src/hosts/n8n/index.js';
import { createIntercom, registry } from '../../src/index.js';
import { findTrigger, sampleNotification } from '../../src/triggers/index.js';
import { packageVersion } from '../../src/version.js';
import { signBody } from '../../src/webhooks/index.js';
import { useDemo } from '../form/demo.js';
import { installPackage } from '../form/installed-package.js';

const demo = useDemo();
const node = new (createN8nNode(registry, createIntercom))();

/** Runs a CommonJS program in a plain process of Node and reads the JSON that it prints. */
async function runProgram(folder: string, program: string): Promise<unknown> {
  const file = join(folder, 'program.cjs');
  writeFileSync(file, program);
  const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: folder });
  return JSON.parse(stdout);
}

const load = `
  const { dirname, join } = require('node:path');
  const manifest = require('./package.json');
  const first = (paths) => require('./' + paths[0]);
  const { IntercomTools } = first(manifest.n8n.nodes);
  const { IntercomToolsApi } = first(manifest.n8n.credentials);
  const node = new IntercomTools();
  const print = (value) => process.stdout.write(JSON.stringify(value));
`;

const loadTrigger = `
  const manifest = require('./package.json');
  const load = (paths, name) => require('./' + paths.find((path) => path.includes('/' + name + '.')))[name];
  const IntercomToolsTrigger = load(manifest.n8n.nodes, 'IntercomToolsTrigger');
  const IntercomToolsWebhookApi = load(manifest.n8n.credentials, 'IntercomToolsWebhookApi');
  const trigger = new IntercomToolsTrigger();
  const print = (value) => process.stdout.write(JSON.stringify(value));
`;

const context = (credentials: object, parameters: object) => `{
  getCredentials: async () => (${JSON.stringify(credentials)}),
  getInputData: () => [{ json: {} }],
  getNodeParameter: (name, item, fallback) => (${JSON.stringify(parameters)})[name] ?? fallback,
  continueOnFail: () => true,
  getTimezone: () => 'UTC',
}`;

describe('the package for n8n', () => {
  let installed: Awaited<ReturnType<typeof installPackage>>;
  beforeAll(async () => {
    installed = await installPackage(['n8n']);
    await exportN8n(registry, installed.folder);
  });
  afterAll(() => installed.remove());

  it('names its node and credentials as n8n wants it, and depends on this version alone', () => {
    const manifest = JSON.parse(readFileSync(join(installed.folder, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({
      name: expect.stringMatching(/^n8n-nodes-/),
      keywords: expect.arrayContaining(['n8n-community-node-package']),
      dependencies: { 'intercom-tools': packageVersion },
      n8n: { n8nNodesApiVersion: 1 },
    });
    expect(Object.keys(manifest.dependencies)).toEqual(['intercom-tools']);
    expect(manifest).not.toHaveProperty('peerDependencies');
  });

  it('is loaded by require, with the same forms as the class in the process', async () => {
    const loaded = await runProgram(
      installed.folder,
      `${load}
      print({ description: node.description, menus: Object.keys(node.methods.loadOptions), credential: new IntercomToolsApi() });`,
    );
    expect(loaded).toEqual({
      description: JSON.parse(JSON.stringify(node.description)),
      menus: Object.keys(node.methods.loadOptions),
      credential: credentialType(),
    });
  });

  it('has the trigger, with the same form as the class in the process', async () => {
    const loaded = await runProgram(
      installed.folder,
      `${loadTrigger}
      print({ description: trigger.description, credential: new IntercomToolsWebhookApi() });`,
    );
    const Trigger = createN8nTrigger();
    expect(loaded).toEqual({
      description: JSON.parse(JSON.stringify(new Trigger().description)),
      credential: triggerCredentialType(),
    });
  });

  it('takes notifications in through intercom-tools', async () => {
    const chosen = findTrigger('ticket_created');
    if (chosen === undefined) throw new Error('There is no such trigger');
    const body = JSON.stringify(sampleNotification(chosen));
    const outcomes = await runProgram(
      installed.folder,
      `${loadTrigger}
      const body = ${JSON.stringify(body)};
      const context = (signature) => ({
        getCredentials: async () => ({ clientSecret: 'a secret' }),
        getNodeParameter: (name, fallback) => (name === 'events' ? ['ticket_created'] : fallback),
        getWebhookName: () => 'default',
        getHeaderData: () => ({ 'x-hub-signature': signature }),
        getRequestObject: () => ({ rawBody: Buffer.from(body) }),
        getResponseObject: () => ({ status: () => ({ json: () => {} }) }),
        getWorkflowStaticData: () => ({}),
      });
      Promise.all([trigger.webhook.call(context('${signBody(body, 'a secret')}')), trigger.webhook.call(context('forged'))])
        .then(print);`,
    );
    expect(outcomes).toMatchObject([
      { workflowData: [[{ json: { topic: 'ticket.created', notification: { topic: 'ticket.created' } } }]] },
      { noWebhookResponse: true },
    ]);
  });

  it('has the pictures that it names', () => {
    const [folder, file] = ['dist/nodes/IntercomTools', node.description.icon.slice('file:'.length)];
    expect(readdirSync(join(installed.folder, folder))).toContain(file);
    expect(readdirSync(join(installed.folder, 'dist/credentials'))).toContain(file);
    const Trigger = createN8nTrigger();
    expect(new Trigger().description.icon).toBe(node.description.icon);
  });

  it('runs through intercom-tools, an ES module, from its own CommonJS', async () => {
    const credentials = { accessToken: demo.sandbox.token, baseUrl: demo.url };
    const rows = await runProgram(
      installed.folder,
      `${load}
      node.execute.call(${context(credentials, { resource: 'contacts', operation: 'list_contacts', limit: 2 })}).then(print);`,
    );
    expect(rows).toMatchObject([
      [
        { json: { type: 'contact' }, pairedItem: { item: 0 } },
        { json: { type: 'contact' }, pairedItem: { item: 0 } },
      ],
    ]);
    const menu = await runProgram(
      installed.folder,
      `${load}
      node.methods.loadOptions.intercom_list_tags.call({ getCredentials: async () => (${JSON.stringify(credentials)}), getCurrentNodeParameters: () => ({}) }).then(print);`,
    );
    expect(menu).toContainEqual({ name: expect.any(String), value: expect.stringMatching(/^\d+$/) });
  });

  it('runs no tool that was not exported', async () => {
    const other = await installPackage(['n8n']);
    try {
      await exportN8n(registry.filter({ readOnly: true }), other.folder);
      const credentials = { accessToken: demo.sandbox.token, baseUrl: demo.url };
      const parameters = { resource: 'contacts', operation: 'delete_contact', contactId: '1' };
      const rows = await runProgram(
        other.folder,
        `${load}
        node.execute.call(${context(credentials, parameters)}).then(print);`,
      );
      expect(rows).toMatchObject([[{ json: { error: expect.stringContaining('operation is "delete_contact"') } }]]);
      expect(demo.sent()).toEqual([]);
    } finally {
      other.remove();
    }
  });

  it('is drawn without intercom-tools, and says what is missing only when it runs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'n8n-alone-'));
    try {
      await exportN8n(registry, folder);
      const shown = await runProgram(
        folder,
        `${load}
        node.execute.call({}).catch((error) => print([node.description.name, error.message]));`,
      );
      expect(shown).toEqual(['intercomTools', expect.stringContaining("Cannot find package 'intercom-tools'")]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is written byte for byte the same each time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'n8n-twice-'));
    try {
      const files = await exportN8n(registry, folder);
      const before = files.map((file) => readFileSync(file, 'utf8'));
      await exportN8n(registry, folder);
      expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(before);
      expect(files).toHaveLength(13);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
