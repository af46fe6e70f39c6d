import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OutcomeUnknownError } from '../../../src/errors.js';
import { createIntercom, memoryClaimStore, memoryRateLimitStore, registry } from '../../../src/index.js';
import { isLocal } from '../../../src/tool/tool.js';
import { type Answerer, json, serve, type TestServer } from '../../helpers/http-server.js';
import { claimsOfProcess, cuts, type Death, KeptCall } from './kept-call.js';

/** All tools that can change something, with parameters that do. */
const writes = registry.list().filter(({ effect }) => effect !== 'read');

/** Reads of lookups and looks find what there is to find; every write makes something. */
const answer: Answerer = (response, { method, url }, nth) => {
  if (holdWrites && !isRead(method, url)) return onHeld();
  if (url === '/me') return json(response, 200, { type: 'admin', id: '7770001' });
  if (/^\/(contacts\/find_by_external_id|fin_voice)\//.test(url) && method === 'GET')
    return json(response, 404, { type: 'error.list', errors: [] });
  if (isRead(method, url)) return json(response, 200, { id: 'found', role: 'lead', type: 'list', data: [] });
  json(response, 200, { id: `made-${nth}`, type: 'thing', conversation_id: `made-${nth}` });
};

const isRead = (method: string, url: string) => method === 'GET' || /\/search($|\?)/.test(url);

let server: TestServer;
let holdWrites = false;
let onHeld = () => {};

beforeAll(async () => {
  server = await serve(answer);
});

afterAll(() => server.close());

beforeEach(() => {
  holdWrites = false;
  server.arrived.length = 0;
});

/** A client as a new process makes it: with what outlives processes, and nothing else. */
const clientOf = (claims = memoryClaimStore()) =>
  createIntercom({
    accessToken: 'token',
    baseUrl: server.url,
    rateLimits: memoryRateLimitStore(),
    claims: claimsOfProcess(claims),
    confirmPausesMs: [1],
    retry: { repeats: 0 },
  });

const sentWrites = () =>
  server.arrived
    .filter(({ method, url }) => !isRead(method, url))
    .map(({ method, url, body }) => `${method} ${url} ${body}`);

const at = 1_764_547_200;

/** What a call came to, without what differs from server to server. */
async function outcomeOf(call: Promise<{ output: unknown; warnings: readonly unknown[] }>) {
  return call.then(
    ({ output, warnings }) => ({ output, warnings: warnings.length }),
    (error: unknown) => {
      if (error instanceof OutcomeUnknownError) return error;
      throw error;
    },
  );
}

/** The call carried out without an interruption. */
async function whole(tool: string, params: unknown) {
  server.arrived.length = 0;
  const call = new KeptCall();
  const { journal } = call.process();
  const result = await outcomeOf(clientOf().runUnknown(tool, params, { at, journal }));
  const sent = sentWrites();
  server.arrived.length = 0;
  return { result, sent, intents: call.kept.size };
}

async function interrupted(tool: string, params: unknown, call: KeptCall, claims = memoryClaimStore(), death?: Death) {
  const { journal, died, kill } = call.process(death);
  if (death === undefined) {
    holdWrites = true;
    onHeld = kill;
  }
  const run = clientOf(claims).runUnknown(tool, params, { at, journal });
  run.catch(() => {});
  const ended = await Promise.race([died, run.then(() => 'ended' as const)]);
  holdWrites = false;
  expect(ended).toBe('died');
}

describe.each(writes.map((tool) => [tool.id, tool] as const))('%s', (id, tool) => {
  it('is carried out again after a crash anywhere, and sends nothing twice that must not be', async () => {
    const { result, sent, intents } = await whole(id, tool.example);
    expect(result).not.toBeInstanceOf(OutcomeUnknownError);
    const journalled = !isLocal(tool) && intents > 0;
    for (const time of Array.from({ length: intents }, (_, nth) => nth)) {
      for (const cut of cuts) {
        server.arrived.length = 0;
        const call = new KeptCall();
        const claims = memoryClaimStore();
        await interrupted(id, tool.example, call, claims, { cut, time });
        const again = await outcomeOf(
          clientOf(claims).runUnknown(id, tool.example, { at, journal: call.process().journal }),
        );
        const isKnown = cut === 'before intend' || cut === 'after resolve';
        if (isKnown) expect(again, cut).toMatchObject({ warnings: (result as { warnings: number }).warnings });
        else expect(again, cut).toBeInstanceOf(OutcomeUnknownError);
        const seen = sentWrites();
        expect(new Set(seen).size, cut).toBe(seen.length);
        if (isKnown) expect(seen, cut).toEqual(sent);
      }
    }
    if (!journalled) return;
    server.arrived.length = 0;
    const call = new KeptCall();
    const claims = memoryClaimStore();
    await interrupted(id, tool.example, call, claims);
    const again = await outcomeOf(
      clientOf(claims).runUnknown(id, tool.example, { at, journal: call.process().journal }),
    );
    expect(again).toBeInstanceOf(OutcomeUnknownError);
    expect((again as OutcomeUnknownError).message).toMatch(
      /was sent, but no answer to it was recorded.*It was not repeated/,
    );
    expect(sentWrites()).toHaveLength(1);
  });
});

it.each([
  ['intercom_reply_conversation', 1],
  ['intercom_create_message', 1],
  ['intercom_update_contact', 0],
  ['intercom_tag_contact', 0],
])('%s keeps %s intents: one for each request whose repeat has another effect', async (id, intents) => {
  expect(await whole(id, registry.find(id).example)).toMatchObject({ intents });
});
