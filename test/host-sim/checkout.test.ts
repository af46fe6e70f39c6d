import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportSim, simBlocks } from '../../src/hosts/sim/index.js';
import { registry } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { closeAfterTest } from '../helpers/opened.js';
import { openDatabase } from '../helpers/postgres-server.js';
import { type Checkout, followReadme, openCheckout } from './checkout.js';
import { type SyncsInSim, syncInSim } from './sync-in-sim.js';

/**
 * The drop-in inside a real checkout of Sim: `SIM_CHECKOUT=/path/to/sim npx vitest run test/host-sim/checkout.test.ts`, with
 * `bun` on the path and everything installed there. Its files are put back afterwards.
 */
const folder = process.env.SIM_CHECKOUT;

describe.runIf(folder === undefined)('without SIM_CHECKOUT', () => {
  it('only copies of the interfaces of Sim are checked, by the other tests of this folder', ({ skip }) => {
    skip('SIM_CHECKOUT names no checkout of Sim');
  });
});

const blocks = Object.values(simBlocks(registry));

interface Size {
  readonly operations: number;
  readonly state: number;
  readonly assistant: number;
}

/** Bytes of a new block as it is saved, and characters of what Sim's assistant is told about it. */
const measure = `
import { getBlocksMetadataServerTool } from '@/lib/copilot/tools/server/blocks/get-blocks-metadata-tool'
import { getBlock } from '@/blocks/registry'
import { prepareBlockState } from '@/stores/workflows/utils'
const type = process.argv[2]
const state = prepareBlockState({ id: 'b', type, name: 'B', position: { x: 0, y: 0 } })
const { metadata } = await getBlocksMetadataServerTool.execute({ blockIds: [type] })
const operations = getBlock(type).subBlocks.find(({ id }) => id === 'operation').options.length
const state_ = Buffer.byteLength(JSON.stringify(state))
console.log(JSON.stringify({ operations, state: state_, assistant: JSON.stringify(metadata).length }))
process.exit(0)
`;

/** What an agent's tool shows for an operation, and what a model is then asked for. */
const offer = `
import { getBlock } from '@/blocks/registry'
import { createLLMToolSchema, getSubBlocksForToolInput } from '@/tools/params'
import { getTool } from '@/tools/utils'
const [operation, ...filled] = process.argv.slice(2)
const tool = 'intercom_' + operation
const shown = getSubBlocksForToolInput(tool, 'intercom_tools', { operation })
const user = Object.fromEntries(filled.map((name) => [name, 'filled in by the user']))
const { schema } = await createLLMToolSchema(getTool(tool), user)
const fields = shown.subBlocks.map(({ id, canonicalParamId }) => canonicalParamId ?? id)
console.log(JSON.stringify({ fields, asked: Object.keys(schema.properties), required: schema.required }))
process.exit(0)
`;

/** Where Bun keeps packages of a maker for Sim. */
const hidden = 'apps/sim/node_modules/@trigger.dev';

/** What the trigger field of a block shows beside the choice of a trigger. */
const shown = `
import { getBlock } from '@/blocks/registry'
import { evaluateSubBlockCondition } from '@/lib/workflows/subblocks/visibility'
const { subBlocks } = getBlock(process.argv[2])
const fields = subBlocks.filter(({ mode }) => mode === 'trigger')
const menu = fields.find(({ id }) => id === 'selectedTriggerId')
const answer = Object.fromEntries(menu.options.map(({ id }) => [id, fields
  .filter(({ condition }) => evaluateSubBlockCondition(condition, { selectedTriggerId: id }))
  .map((field) => field.id.replace('_' + id, ''))]))
console.log(JSON.stringify(answer))
process.exit(0)
`;

describe.runIf(folder !== undefined)('the drop-in in a checkout of Sim', () => {
  const files = mkdtempSync(join(tmpdir(), 'sim-'));
  let checkout: Checkout;
  let own: Size;

  beforeAll(async () => {
    checkout = await openCheckout(folder ?? '');
    own = await checkout.ask<Size>(measure, 'intercom_v2');
    const written = await exportSim(registry, files);
    checkout.copyIn(files, 'apps');
    const readme = written.find((file) => file.endsWith('README.md')) ?? '';
    await followReadme(checkout, readFileSync(join(files, readme), 'utf8'));
  }, 1_200_000);

  afterAll(async () => {
    await checkout?.restore();
    rmSync(files, { recursive: true });
  }, 60_000);

  it('leaves every check of the repository green', async () => {
    const printed = await checkout.run('bun run check:audits');
    const lines = printed.split('\n').filter((line) => /^[✓✗] \S+ \(/.test(line));
    expect(lines.filter((line) => line.startsWith('✗'))).toEqual([]);
    expect(lines.length).toBeGreaterThanOrEqual(32);
  }, 3_600_000);

  it('leaves nothing for the formatter of Sim', async () => {
    const changed = (await checkout.run('git status --porcelain -uall'))
      .split('\n')
      .flatMap((line) => /^(?:\?\?| M|A |M ) (.*\.tsx?)$/.exec(line)?.[1] ?? [])
      .filter((file) => !file.includes('/generated/'));
    expect(changed.length).toBeGreaterThan(registry.list().length);
    expect(await checkout.run(`bunx biome check ${changed.join(' ')}`)).toContain('No fixes applied');
  }, 3_600_000);

  it('is described in the docs of Sim in our words', () => {
    const spelled = (text: string) => text.replace(/[^a-z0-9]+/gi, ' ');
    for (const { type, tools } of blocks) {
      const page = checkout.read(`apps/docs/content/docs/en/integrations/${type}.mdx`);
      for (const id of tools.access) {
        const { title, description } = registry.find(id);
        const section = page.split(`### ${title} in Intercom\n`)[1]?.split('\n### ')[0] ?? '';
        expect(spelled(section), `${type} ${id}`).toContain(spelled(description));
      }
    }
    const triggers = checkout.read('apps/docs/content/docs/en/integrations/intercom.mdx');
    expect(triggers).toContain('### Intercom: Conversation closed');
    expect(triggers).not.toContain('### Intercom Conversation Closed');
  });

  it.each(blocks)(
    'stays small where $type is saved and where Sim reads it',
    async ({ type, tools }) => {
      const ours = await checkout.ask<Size>(measure, type);
      console.log(JSON.stringify({ own, type, ours }));
      expect(ours.operations).toBe(tools.access.length);
      expect(ours.state).toBeLessThan(60_000);
      expect(ours.assistant).toBeLessThan(120_000);
    },
    600_000,
  );

  it('asks a model for nothing that the user has filled in', async () => {
    interface Offer {
      readonly fields: readonly string[];
      readonly asked: readonly string[];
      readonly required: readonly string[];
    }
    const empty = await checkout.ask<Offer>(offer, 'reply_conversation');
    expect(empty.fields).toEqual(expect.arrayContaining(['accessToken', 'conversationId', 'message_type', 'body']));
    expect(empty.required).toEqual(expect.arrayContaining(['conversationId', 'message_type']));
    const { fields, asked, required } = await checkout.ask<Offer>(
      offer,
      'reply_conversation',
      'conversationId',
      'body',
    );
    expect(fields).toEqual(empty.fields);
    expect(asked).toEqual(empty.asked.filter((name) => name !== 'conversationId' && name !== 'body'));
    expect(required).not.toContain('conversationId');
  }, 600_000);

  it.each(['intercom_tools', 'intercom_v2'])(
    'shows address and secret for every trigger of the menu of %s',
    async (type) => {
      const fields = await checkout.ask<Record<string, string[]>>(shown, type);
      expect(Object.keys(fields).length).toBeGreaterThanOrEqual(6);
      for (const [id, names] of Object.entries(fields)) {
        const once = names.filter((name) => name !== 'selectedTriggerId' && name !== 'samplePayload');
        expect(once, id).toEqual(['webhookUrlDisplay', 'webhookSecret', 'triggerInstructions']);
      }
    },
    600_000,
  );

  it('keeps a knowledge base in step with a workspace, by the engine of Sim', async () => {
    const database = closeAfterTest(await openDatabase());
    const sandbox = closeAfterTest(createSandbox({ rateLimit: false }));
    const { url } = await sandbox.listen();
    const { conversations, internalArticles } = JSON.parse(sandbox.export()).records;
    const [answered, deleted] = conversations.map(({ id }: { id: string }) => id);
    const pointed = mkdtempSync(join(tmpdir(), 'sim-'));
    await exportSim(registry, pointed, { customBaseUrl: true });
    checkout.copyIn(pointed, 'apps/sim/connectors');
    rmSync(pointed, { recursive: true });
    // Sim imports a package of which only others say that they depend on it.
    await checkout.run('ln -sfn ../../../../node_modules/.bun/node_modules/@trigger.dev/core core', hidden);

    const syncs = await checkout.ask<SyncsInSim>(syncInSim, database.url, url, sandbox.token, answered, deleted);
    const { valid, first, second, incremental, failed, hiding, deleting } = syncs;
    expect(valid).toEqual({ valid: true });
    const headers = { Authorization: `Bearer ${sandbox.token}` };
    const { data } = JSON.parse(await (await fetch(`${url}/articles?per_page=150`, { headers })).text());
    const published = data.filter(({ state }: { state: string }) => state === 'published');
    const all = published.length + internalArticles.length + conversations.length;
    expect(first).toMatchObject({ docsAdded: all, docsFailed: 0 });
    expect(first.documents).toHaveLength(all);
    expect(first.documents.every(({ size, tag }) => size > 0 && tag !== '')).toBe(true);
    const reads = (calls: readonly string[]) => calls.filter((call) => /conversations\/\d+$/.test(call));
    expect(second).toMatchObject({ docsUpdated: 1, docsUnchanged: all - 1, docsFailed: 0 });
    expect(reads(second.calls)).toEqual([`GET /conversations/${answered}`]);
    expect(incremental).toMatchObject({ docsUpdated: 1, docsFailed: 0 });
    expect(incremental.calls).toContain('POST /conversations/search');
    expect(incremental.calls).not.toContain('GET /conversations');
    expect(failed.error).toContain('503');
    expect(failed.documents.filter(({ isHidden }) => isHidden)).toEqual([]);
    expect(hiding.documents.filter(({ isHidden }) => isHidden)).toMatchObject([
      { externalId: `conversation-${deleted}` },
    ]);
    expect(deleting).toMatchObject({ docsDeleted: 1 });
    expect(deleting.documents).toHaveLength(all - 1);
  }, 600_000);
});
