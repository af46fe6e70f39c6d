import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AiSettings, aiService } from '../../../src/automations/tools/ai/service.js';
import { aiClassify } from '../../../src/automations/tools/ai-classify.js';
import { type AiWorld, openAiWorld } from './ai-world.js';
import { clientOf } from './client.js';
import { type ModelServer, serveModel } from './model.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recordings-'));
  file = join(folder, 'answers.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const recorded = () => JSON.parse(readFileSync(file, 'utf8')) as Record<string, { content: string }>;

describe('recorded answers of questions', () => {
  let model: ModelServer;
  beforeEach(async () => {
    model = await serveModel();
    model.answers = ['{"label":"billing","confidence":0.9}'];
  });
  afterEach(() => model.close());

  const apiKey = 'sk-test-1234567890abcdef';
  const connect = (settings: Partial<AiSettings>) =>
    clientOf(aiClassify, [aiService({ baseUrl: model.url, apiKey, model: 'small', recorded: file, ...settings })]);
  const question = { text: 'I was charged twice', labels: [{ name: 'billing' }, { name: 'bug' }], fallback: 'other' };

  it('are added to a file, and stand in place of the model from then on', async () => {
    const first = await connect({ recording: 'record' }).output(question);
    const again = await connect({ recording: 'record' }).output(question);
    expect(again).toEqual(first);
    expect(model.asked).toHaveLength(1);
    await model.close();
    expect(await connect({}).output(question)).toEqual(first);
    expect(Object.keys(recorded())).toEqual([first.request]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('keep what another process added meanwhile, and what a person wrote', async () => {
    const client = connect({ recording: 'record' });
    const { request } = await client.output(question);
    writeFileSync(file, JSON.stringify({ ...recorded(), other: { label: 'bug', confidence: 1 } }));
    await client.output({ ...question, text: 'Another one' });
    expect(Object.keys(recorded())).toHaveLength(3);
    expect(Object.keys(recorded())).toEqual(expect.arrayContaining([request, 'other']));
  });

  it('hold no question and no secret', async () => {
    model.answers = [`{"label":"billing","confidence":0.9,"why":"${apiKey}"}`];
    await connect({ recording: 'record' }).output(question);
    const text = readFileSync(file, 'utf8');
    expect(text).not.toContain(apiKey);
    expect(text).not.toContain('charged twice');
  });

  it('need a file to be recorded in', async () => {
    expect(() => connect({ recording: 'record', recorded: '{}' })).toThrow('recorded names no file');
    expect(() => connect({ recording: 'record', recorded: undefined })).toThrow('recorded names no file');
    expect(() => connect({ recording: 'always' as 'record' })).toThrow(
      'recording is "always": expected replay or record',
    );
    const error = await connect({ recording: 'record', recorded: join(folder, 'none', 'a.json') }).error(question);
    expect(error.message).toContain('recorded cannot be written (ENOENT)');
    writeFileSync(file, '[]');
    expect((await connect({ recording: 'record' }).error(question)).message).toContain('recorded holds no object');
    expect(readFileSync(file, 'utf8')).toBe('[]');
  });
});

describe('recorded answers of an agent', () => {
  let world: AiWorld;
  afterEach(() => world.close());

  const steps = [
    {
      id: 'agent',
      uses: 'ai_agent',
      with: { task: 'Look.', input: '{{ event.said }}', tools: ['intercom_list_tags'] },
    },
    { id: 'kept', set: { result: '{{ steps.agent }}' } },
  ];

  it('let a run take the same way without a model', async () => {
    const results: unknown[] = [];
    for (const recording of ['record', 'replay'] as const) {
      world = await openAiWorld([{ id: 'a', steps }], { settings: { recorded: file, recording } });
      world.model.answers =
        recording === 'record'
          ? [{ calls: [['intercom_list_tags', {}]] }, { calls: [['finish', { text: 'Seen.' }]] }]
          : [(response) => void response.destroy()];
      world.work();
      const whole = await world.until(await world.start('a', { said: 'Hello ¤ you' }));
      results.push(whole.records.find(({ path }) => path === 'agent')?.value);
      if (recording === 'replay') expect(world.model.asked).toEqual([]);
      if (recording === 'record') await world.close();
    }
    expect(results[0]).toMatchObject({ status: 'finished', text: 'Seen.', steps: 2, input_tokens: 240 });
    expect(results[1]).toEqual(results[0]);
  });
});
