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
import { signBody } from '../../src/webhooks/index.js';
import { useDemo } from '../form/demo.js';

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
  const folders: string[] = [];
  // Nothing is installed there, as on the server of somebody else.
  const emptyFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'n8n-'));
    folders.push(folder);
    return folder;
  };
  let folder = '';
  beforeAll(async () => {
    folder = emptyFolder();
    await exportN8n(registry, folder);
  });
  afterAll(() => {
    for (const one of folders) rmSync(one, { recursive: true });
  });

  it('names its node and credentials as n8n wants it, and depends on nothing', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({
      name: expect.stringMatching(/^n8n-nodes-/),
      keywords: expect.arrayContaining(['n8n-community-node-package']),
      n8n: { n8nNodesApiVersion: 1 },
    });
    for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies']) {
      expect(manifest).not.toHaveProperty(kind);
    }
  });

  it('packs all its files, with our licence and those of what is inside', async () => {
    const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--loglevel=error'], {
      cwd: folder,
    });
    const [{ files }] = JSON.parse(stdout);
    const packed = files.map(({ path }: { readonly path: string }) => path);
    const exported = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
      .filter((path) => path !== 'program.cjs');
    expect(packed.sort()).toEqual(exported.sort());
    expect(packed).toEqual(expect.arrayContaining(['LICENSE', 'dist/THIRD-PARTY-LICENSES.md']));
  });

  it('is loaded by require, with the same forms as the class in the process', async () => {
    const loaded = await runProgram(
      folder,
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
      folder,
      `${loadTrigger}
      print({ description: trigger.description, credential: new IntercomToolsWebhookApi() });`,
    );
    const Trigger = createN8nTrigger();
    expect(loaded).toEqual({
      description: JSON.parse(JSON.stringify(new Trigger().description)),
      credential: triggerCredentialType(),
    });
  });

  it('takes notifications in', async () => {
    const chosen = findTrigger('ticket_created');
    if (chosen === undefined) throw new Error('There is no such trigger');
    const body = JSON.stringify(sampleNotification(chosen));
    const outcomes = await runProgram(
      folder,
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
    const file = node.description.icon.slice('file:'.length);
    expect(readdirSync(join(folder, 'dist/nodes/IntercomTools'))).toContain(file);
    expect(readdirSync(join(folder, 'dist/credentials'))).toContain(file);
    const Trigger = createN8nTrigger();
    expect(new Trigger().description.icon).toBe(node.description.icon);
  });

  it('runs tools and reads menus where nothing else is installed', async () => {
    const credentials = { accessToken: demo.sandbox.token, baseUrl: demo.url };
    const rows = await runProgram(
      folder,
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
      folder,
      `${load}
      node.methods.loadOptions.intercom_list_tags.call({ getCredentials: async () => (${JSON.stringify(credentials)}), getCurrentNodeParameters: () => ({}) }).then(print);`,
    );
    expect(menu).toContainEqual({ name: expect.any(String), value: expect.stringMatching(/^\d+$/) });
  });

  it('runs no tool that was not exported', async () => {
    const other = emptyFolder();
    await exportN8n(registry.filter({ readOnly: true }), other);
    const credentials = { accessToken: demo.sandbox.token, baseUrl: demo.url };
    const parameters = { resource: 'contacts', operation: 'delete_contact', contactId: '1' };
    const rows = await runProgram(
      other,
      `${load}
      node.execute.call(${context(credentials, parameters)}).then(print);`,
    );
    expect(rows).toMatchObject([[{ json: { error: expect.stringContaining('operation is "delete_contact"') } }]]);
    expect(demo.sent()).toEqual([]);
  });

  it('is drawn without the code that it runs, which is loaded when it first runs', async () => {
    const shown = await runProgram(
      folder,
      `${load}
      const loaded = () => Object.keys(require.cache).some((path) => path.endsWith('intercom-tools.cjs'));
      const before = loaded();
      node.execute.call({}).catch(() => print([node.description.name, before, loaded()]));`,
    );
    expect(shown).toEqual(['intercomTools', false, true]);
  });

  it('is written byte for byte the same each time', async () => {
    const other = emptyFolder();
    const files = await exportN8n(registry, other);
    const before = files.map((file) => readFileSync(file, 'utf8'));
    await exportN8n(registry, other);
    expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(before);
    expect(files).toHaveLength(16);
  });
});
