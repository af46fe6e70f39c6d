import { afterEach, describe, expect, it } from 'vitest';
import { createAgentTools } from '../../src/agent/index.js';
import {
  type ClientOptions,
  createIntercom,
  httpService,
  InvalidParamsError,
  intercom,
  intercomService,
  memoryRateLimitStore,
  registry,
} from '../../src/index.js';
import { errorList, json, serve, type TestServer } from '../helpers/http-server.js';

let server: TestServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Settings as they come from an environment, a form or a JSON file, where no compiler looks. */
async function client(options: Record<string, unknown>) {
  server = await serve((response) => json(response, 200, { id: '1', type: 'contact', deleted: true }));
  const settings = { accessToken: 'token', baseUrl: server.url, rateLimits: memoryRateLimitStore(), ...options };
  return createIntercom(settings as { accessToken: string } & ClientOptions);
}

const remove = async (options: Record<string, unknown>) =>
  (await client(options)).run('intercom_delete_contact', { contactId: '1' });

describe('A policy', () => {
  it.each([
    [{ readOnly: 'true' }, 'read-only'],
    [{ readOnly: true }, 'read-only'],
    [{ allow: 'write' }, 'not-allowed'],
    [{ allow: 'write, send' }, 'not-allowed'],
    [{ allow: ['write'] }, 'not-allowed'],
    [{ allow: [] }, 'not-allowed'],
  ])('holds as text as well: %j', async (options, reason) => {
    await expect(remove(options)).rejects.toMatchObject({ name: 'BlockedError', reason });
    expect(server?.arrived).toEqual([]);
  });

  it.each([{ readOnly: 'false' }, { readOnly: false }, { allow: 'write,delete' }, { allow: ['delete'] }])(
    'lets through what it says: %j',
    async (options) => {
      await expect(remove(options)).resolves.toMatchObject({ output: { id: '1' } });
    },
  );

  it.each([
    [{ readOnly: 'yes' }, 'readOnly is the text "yes": expected true or false'],
    [{ readOnly: 1 }, 'readOnly is 1: expected true or false'],
    [{ readOnly: null }, 'readOnly is null: expected true or false'],
    [{ readOnly: {} }, 'readOnly is an object'],
    [{ allow: 'no-deletes' }, 'allow has "no-deletes": '],
    [{ allow: ['write', 'destroy'] }, 'allow has "destroy": '],
    [{ allow: null }, 'allow is null'],
    [{ approve: 'true' }, 'approve is the text "true": expected a function'],
    [{ trace: {} }, 'trace is an object: expected a function'],
    [{ timeoutMs: 'soon' }, 'timeoutMs is the text "soon": expected a number, 1 or more'],
    [{ timeoutMs: 0 }, 'timeoutMs is 0'],
    [{ maxWaitMs: Number.NaN }, 'maxWaitMs is NaN'],
    [{ maxResponseBytes: -1 }, 'maxResponseBytes is -1'],
    [{ retry: { repeats: -1 } }, 'retry.repeats is -1'],
    [{ retry: 3 }, 'retry is 3: expected an object'],
    [{ confirmPausesMs: [1, 'x'] }, 'confirmPausesMs.1 is the text "x"'],
    [{ confirmPausesMs: 5 }, 'confirmPausesMs is 5: expected a list of milliseconds'],
    [{ rateLimits: {} }, 'rateLimits is an object: expected an object with the functions take, learn'],
    [{ claims: {} }, 'claims is an object: expected an object with the functions enter'],
  ])('that cannot be read makes no client: %j', async (options, message) => {
    const error = await client(options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidParamsError);
    expect(error).toMatchObject({ message: expect.stringContaining(message) });
  });

  it.each([
    [{ readonly: true }, 'readonly is not an option: did you mean readOnly?'],
    [{ read_only: 'true' }, 'read_only is not an option: did you mean readOnly?'],
    [{ Allow: ['write'] }, 'Allow is not an option: did you mean allow?'],
  ])('in another spelling stops the client: %j', async (options, message) => {
    await expect(remove(options)).rejects.toThrow(message);
    expect(server?.arrived).toEqual([]);
  });

  it.each(['dryRun', 'dry_run'])('is none by %s of a call, which is refused before it is sent', async (name) => {
    const intercom = await client({});
    const options = { [name]: 'true' } as object;
    await expect(intercom.run('intercom_delete_contact', { contactId: '1' }, options)).rejects.toThrow(
      `${name} is not an option of a call: use dryRun of the client in place of run`,
    );
    expect(server?.arrived).toEqual([]);
  });

  it('takes amounts as text, and no limit of a wait', async () => {
    const options = { timeoutMs: '5000', maxWaitMs: Number.POSITIVE_INFINITY, retry: { repeats: '1' } };
    await expect(remove(options)).resolves.toMatchObject({ output: { id: '1' } });
    await expect(remove({ timeoutMs: Number.POSITIVE_INFINITY })).resolves.toMatchObject({ output: { id: '1' } });
  });

  it('cannot be changed behind the back of the client', async () => {
    const options = { allow: ['write'] };
    const own = await client(options);
    options.allow.push('delete');
    await expect(own.run('intercom_delete_contact', { contactId: '1' })).rejects.toMatchObject({
      reason: 'not-allowed',
    });
  });
});

describe('The options of an agent', () => {
  const tools = (options: object) =>
    createAgentTools(createIntercom({ accessToken: 'token' }), { tools: 'all', ...options });

  it('hold as text as well', async () => {
    expect(tools({ readOnly: 'true' }).filter(({ effect }) => effect !== 'read')).toEqual([]);
    const call = tools({ dryRun: 'true' }).find(({ name }) => name === 'intercom_delete_contact');
    expect(await call?.prepare({ contactId: '1' }).execute()).toMatchObject({
      ok: true,
      text: expect.stringContaining('DELETE'),
    });
    const careful = tools({ allow: 'write' }).find(({ name }) => name === 'intercom_delete_contact');
    expect(careful?.prepare({ contactId: '1' })).toMatchObject({ needsApproval: true });
  });

  it.each([{ readOnly: 'yes' }, { dryRun: 'on' }, { allow: 'nothing' }, { approve: 'no' }, { toolsets: 'contacts' }])(
    'make no tools when they cannot be read: %j',
    (options) => {
      expect(() => tools(options)).toThrow(InvalidParamsError);
    },
  );
});

describe('A registry', () => {
  it('is filtered by a switch as text, and by none that cannot be read', () => {
    const filter = (readOnly: unknown) => registry.filter({ readOnly: readOnly as boolean }).list();
    expect(filter('true')).toEqual(filter(true));
    expect(filter('false')).toEqual(filter(false));
    expect(() => filter('yes')).toThrow(InvalidParamsError);
  });
});

describe('A word that every object knows', () => {
  const inherited = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'];

  it.each(inherited)('is no region, version or word of a setting: %s', (word) => {
    expect(() => intercomService({ accessToken: 'token', region: word as 'us' })).toThrow(/region is/);
    expect(() => intercomService({ accessToken: 'token', version: word as '2.16' })).toThrow(/version is/);
    expect(() => httpService(intercom, { accessToken: 'token', region: word })).toThrow(/region is/);
  });

  it.each(inherited)('is no advice when a service answers with it as a code: %s', async (word) => {
    server = await serve((response) => errorList(response, 409, word, 'No.'));
    const own = createIntercom({ accessToken: 'token', baseUrl: server.url, rateLimits: memoryRateLimitStore() });
    const error: unknown = await own.run('intercom_delete_contact', { contactId: '1' }).catch((thrown) => thrown);
    expect(error).toMatchObject({ name: 'ConflictError', message: expect.not.stringMatching(/native code|\[object/) });
  });
});
