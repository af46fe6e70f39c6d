import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { InvalidParamsError } from '../../../src/errors.js';
import { schemas } from '../../../src/generated/schemas.js';
import { createIntercom, registry } from '../../../src/index.js';
import { outputJsonSchema, type ParamFacts, paramFacts, valueSchema } from '../../../src/json-schema/index.js';
import { isObject } from '../../../src/tool/json.js';
import { isLocal, type Tool } from '../../../src/tool/tool.js';
import { compiledQuickly } from '../../helpers/compiled-quickly.js';
import { leavesOf } from './leaves.js';

/** All tools that can change something, with parameters that do. */
const writes = registry.list().filter(({ effect }) => effect !== 'read');

const adminId = '7770001';
const presentTitle = 'Cards have been here';
const presentUrl = 'https://present.example';

/** The reads that lookups make, for real; a request of any other method fails, since nothing answers it. */
function answerReads(): void {
  nock('https://api.intercom.io')
    .persist()
    .get('/me')
    .reply(200, { type: 'admin', id: adminId })
    .get(/^\/contacts\/[^/]+$/)
    .reply(200, { type: 'contact', id: 'c', role: 'lead' })
    .get(/^\/contacts\/find_by_external_id\//)
    .reply(404, { type: 'error.list', errors: [{ code: 'not_found', message: 'User Not Found' }] })
    .post('/contacts/search')
    .reply(200, { type: 'list', data: [], total_count: 0 })
    .get(/^\/news\/news_items\/[^/]+$/)
    .reply(200, { type: 'news-item', id: 'n', title: presentTitle, sender_id: Number(adminId) })
    .get(/^\/ai\/content_import_sources\/[^/]+$/)
    .reply(200, { type: 'content_import_source', id: 7, url: presentUrl, sync_behavior: 'api' });
}

async function recorded(tool: Tool, params: unknown) {
  answerReads();
  try {
    const recording = createIntercom({ accessToken: 'token' }).record();
    const result = await recording.runUnknown(tool.id, params);
    return { result, call: recording.calls[0], invented: result.recorded?.invented ?? [] };
  } finally {
    nock.cleanAll();
  }
}

/** What the schemas say of a place in an output that has but one value. */
function constants(): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    if (!isObject(part)) return;
    if (part.const !== undefined) found.add(part.const);
    Object.values(part).forEach(visit);
  };
  visit(schemas);
  return found;
}

const constant = constants();

/** Texts that have a form of their own: only an example is one. */
const formed = new Set(['timestamp', 'exception_date', 'time_zone_name']);

/** A value that appears nowhere else, or one of the words of a choice. */
function uniqueValue(facts: ParamFacts, nth: number): unknown {
  if (formed.has(facts.name)) return facts.example;
  const { type, enum: words } = valueSchema(facts);
  if (Array.isArray(words)) return words[nth % words.length];
  if (facts.isId === true && type === 'string') return `83${nth}77`;
  // Some times must lie in the future.
  if (facts.format === 'unix-time') return 4_100_000_000 + nth;
  if (facts.name === 'phone' && facts.required) return `+4915112${String(100_000 + nth)}`;
  if (type === 'integer' || type === 'number') return 1_600_000_000 + nth;
  if (type === 'boolean') return nth % 2 === 0;
  if (type === 'array') return facts.format === 'url-list' ? [`https://given.example/${nth}`] : undefined;
  if (type === 'object') return { [`given_${nth}`]: `value given ${nth}` };
  return facts.format === 'url' ? `https://given.example/${nth}` : `text given ${nth}`;
}

const ajv = new Ajv2020({ ...compiledQuickly, strict: false });

describe.each(writes.map((tool) => [tool.id, tool] as const))('%s', (_, tool) => {
  const validate = ajv.compile(outputJsonSchema(tool));

  it('is answered as its output schema says, and nothing but reads goes out', async () => {
    const { result, call } = await recorded(tool, tool.example);
    expect(validate(result.output), JSON.stringify(validate.errors)).toBe(true);
    expect(result.warnings).toEqual([]);
    expect(call).toMatchObject({ tool: tool.id, title: tool.title, output: result.output });
    expect(JSON.parse(JSON.stringify(call))).toEqual(call);
  });

  it('marks just the values that nobody gave', async () => {
    const facts = paramFacts(tool).filter(({ schema }) => schema !== undefined);
    const optional = facts.filter(({ required }) => !required).map(({ name }) => name);
    const example: Readonly<Record<string, unknown>> = tool.example;
    let tried = 0;
    const property = fc.asyncProperty(fc.subarray(optional), fc.nat(1000), async (chosen, nth) => {
      const params: Record<string, unknown> = {};
      for (const [index, one] of facts.entries()) {
        const value = uniqueValue(one, nth * 100 + index);
        if (one.required || chosen.includes(one.name)) params[one.name] = value ?? example[one.name] ?? one.sample;
      }
      const outcome = await recorded(tool, params).catch((error: unknown) => error);
      if (outcome instanceof Error) {
        // Rules between parameters refuse some of the sets.
        fc.pre(!(outcome instanceof InvalidParamsError));
        if (outcome.name === 'BlockedError') fc.pre(false);
        throw outcome;
      }
      tried += 1;
      const { result, call, invented } = outcome as Awaited<ReturnType<typeof recorded>>;
      expect(validate(result.output), JSON.stringify(validate.errors)).toBe(true);
      expect(new Set(invented).size).toBe(invented.length);
      const given = new Set(
        [...leavesOf(call?.params), ...leavesOf(call?.requests.map(({ body }) => body))].map(([, value]) =>
          String(value),
        ),
      );
      for (const found of [adminId, presentTitle, presentUrl]) given.add(found);
      const leaves = leavesOf(result.output);
      expect(leaves.map(([path]) => path)).toEqual(expect.arrayContaining([...invented]));
      for (const [path, value] of leaves) {
        if (invented.includes(path)) {
          // Whatever was given is one of a kind, so no invention can be equal to it by chance.
          if (typeof value === 'string' || typeof value === 'number') {
            const isWord = facts.some((one) => valueSchema(one).enum !== undefined && given.has(String(value)));
            expect(given.has(String(value)) && !isWord, `${path} was given`).toBe(false);
          }
        } else {
          const isKnown = given.has(String(value)) || constant.has(value) || isSaidByTool(tool, params, path, value);
          expect(isKnown, `${path}: nobody gave ${JSON.stringify(value)}`).toBe(true);
        }
      }
    });
    await fc.assert(property, { numRuns: 12, seed: 7 });
    expect(tried).toBeGreaterThan(0);
  });
});

/** What the definition of a tool says of its answers: a call was taken, a thing is deleted, a conversation is closed. */
function isSaidByTool(tool: Tool, params: unknown, path: string, value: unknown): boolean {
  if (!isLocal(tool) && tool.answers === 'nothing') return value === true;
  const set = isLocal(tool) ? {} : (tool.sets?.(params as never) ?? {});
  const gone = isLocal(tool) ? undefined : tool.gone?.(params as never);
  if (isObject(gone) && gone[path.split('.').at(-1) ?? ''] === value) return true;
  if (Object.entries(set).some(([key, one]) => path.split('.').at(-1) === key && value === one)) return true;
  return (path === 'deleted' && value === true) || (path === 'metadata.operation' && value === 'delete_contact');
}

it('there are tools of each kind to record', () => {
  expect(writes.length).toBeGreaterThan(15);
});
