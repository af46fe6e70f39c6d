import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { checkAutomation } from '../../../src/automations/check/check-automation.js';
import { readAutomation } from '../../../src/automations/read/read-automation.js';
import { automationTools } from '../../../src/automations/tools/index.js';
import { folderLimits } from '../../../src/automations/tools/reply/folder.js';
import { createRegistry, registry } from '../../../src/index.js';
import { type AiWorld, openAiWorld } from './ai-world.js';

// docs/automations/ai.md
const page = readFileSync(new URL('../../../docs/automations/ai.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, block = '']) => block);
const all = createRegistry([...registry.list(), ...automationTools]);

async function fileOf(id: string) {
  const text = blocks.find((block) => block.includes(`id: ${id}\n`)) ?? '';
  const { data, source } = await readAutomation(text, { name: `${id}.yaml` });
  const { automation, findings } = checkAutomation(data, { registry: all, source });
  expect(findings).toEqual([]);
  return { ...automation, enabled: true };
}

let world: AiWorld;
afterEach(() => world.close());

const question = 'How do I return my parcel?';

/** Opens the workspace with an automation of the page, and begins a conversation. Returns its id. */
async function begin(id: string): Promise<string> {
  world = await openAiWorld([await fileOf(id)]);
  const client = world.client();
  const { output } = await client.runUnknown('intercom_create_contact', {
    role: 'user',
    email: 'pat@customer.example',
  });
  const from = { from_type: 'user', from_id: (output.contact as { id: string }).id };
  const made = await client.runUnknown('intercom_create_conversation', { ...from, body: question });
  return String(made.output.conversationId);
}

/** Something happens to a conversation, and the run that it starts ends or waits. */
async function happens(topic: string, conversation: string, body: string) {
  const event = { conversation_id: conversation, message: { body, format: 'html', subject: null } };
  return world.happens(topic, event);
}

const runOf = (outcomes: Awaited<ReturnType<typeof happens>>) => {
  const [outcome] = outcomes;
  return outcome !== undefined && 'run' in outcome ? outcome.run : '';
};

/** Kind and text of what was added to a conversation, the oldest first. */
async function partsOf(conversation: string): Promise<string[]> {
  const whole = (await world.get(`/conversations/${conversation}`)) as {
    conversation_parts: { conversation_parts: { part_type: string; body: string | null }[] };
  };
  const parts = whole.conversation_parts.conversation_parts.filter(({ body }) => body !== null);
  return parts.map(({ part_type, body }) => `${part_type}: ${body}`);
}

const answer = (text: string, confidence = 0.9) =>
  JSON.stringify({ answer: text, confidence, sources: [1], action: '' });

describe('the automations of the page', () => {
  it('write a draft when a note asks for it, and for no other note', async () => {
    const id = await begin('draft-on-command');
    world.model.answers = [answer('Send it back.')];
    world.work();
    expect(await happens('conversation.admin.noted', id, '<p>see /draft</p>')).toEqual([]);
    const run = runOf(await happens('conversation.admin.noted', id, '<p>/draft mention the voucher</p>'));
    expect((await world.until(run)).run).toMatchObject({ state: 'done', note: null });
    expect(world.model.asked[0]?.system).toContain('mention the voucher');
    const [note = ''] = await partsOf(id);
    expect(note).toMatch(/^note: <p>Send it back.<\/p>\n?<ul>/);
  });

  it('say in the note why there is no draft', async () => {
    const id = await begin('draft-on-command');
    world.model.answers = [answer('See https://evil.example/pay')];
    world.work();
    await world.until(runOf(await happens('conversation.admin.noted', id, '/draft')));
    expect(await partsOf(id)).toEqual([expect.stringMatching(/^note: (<p>)?No draft: foreign_link/)]);
  });

  it('answer a customer above the threshold alone', async () => {
    const id = await begin('answer-first');
    world.model.answers = [answer('Maybe.', 0.8), answer('Send it back.', 0.9)];
    world.work();
    const unsure = await world.until(runOf(await happens('conversation.user.created', id, question)));
    expect(unsure.run).toMatchObject({ state: 'stopped', note: { message: 'below_threshold' } });
    expect(await partsOf(id)).toEqual([]);
    await world.until(runOf(await happens('conversation.user.created', id, question)));
    expect(await partsOf(id)).toEqual([expect.stringMatching(/^comment: <p>Send it back.<\/p>/)]);
  });

  it('ask a customer, wait for the answer and go on with it', async () => {
    const id = await begin('which-order');
    const read = { calls: [['intercom_get_conversation', {}]] } as const;
    world.model.answers = [
      read,
      { calls: [['ask_customer', { text: 'Which order is it?' }]] },
      read,
      { calls: [['finish', { text: '1042' }]] },
    ];
    world.work();
    const run = runOf(await happens('conversation.user.created', id, question));
    await world.until(run, 'waiting');
    expect(await partsOf(id)).toEqual([expect.stringContaining('comment: <p>Which order is it?</p>')]);
    await happens('conversation.user.replied', id, 'It is 1042');
    const whole = await world.until(run);
    expect(whole.run).toMatchObject({ state: 'stopped', note: { message: 'finished' } });
    expect((await partsOf(id)).at(-1)).toMatch(/^note: (<p>)?Order: 1042/);
    const paths = whole.records.map(({ path }) => path).filter((path) => path.includes('agent['));
    expect(paths.sort()).toEqual([
      'turns[0].agent[0].model',
      'turns[0].agent[1].intercom_get_conversation',
      'turns[0].agent[2].model',
      'turns[1].agent[0].model',
      'turns[1].agent[1].intercom_get_conversation',
      'turns[1].agent[2].model',
    ]);
  });

  it('state the limits of the folder', () => {
    expect(page).toContain(
      `more than ${folderLimits.files.toLocaleString('en')} files, ${folderLimits.bytes / 1e6} MB`,
    );
    expect(page).toContain(`a file of more than ${folderLimits.bytesOfFile / 1e6} MB`);
  });
});
