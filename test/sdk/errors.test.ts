import { Intercom, IntercomError } from 'intercom-client';
import { describe, expect, it } from 'vitest';
import { openWorkspace } from './workspace.js';

const nobody = '0'.repeat(24);

/** What a call threw: all errors of the SDK have one ancestor. */
async function thrownBy(call: PromiseLike<unknown>): Promise<IntercomError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof IntercomError) return error;
    throw error;
  }
  throw new Error('The call was expected to fail');
}

function errorList(code: string, message: RegExp | string) {
  return { type: 'error.list', errors: [{ code, message: expect.stringMatching(message) }] };
}

describe('the official SDK understands the refusals of the sandbox:', () => {
  it('401 for a wrong token', async () => {
    const { sdk } = await openWorkspace({ sdkToken: 'another-token' });
    const error = await thrownBy(sdk.contacts.list());
    expect(error).toBeInstanceOf(Intercom.UnauthorizedError);
    expect(error).toMatchObject({ statusCode: 401, body: errorList('unauthorized', /^Access Token Invalid/) });
  });

  it('404 where it is described', async () => {
    const { sdk } = await openWorkspace();
    const company = await thrownBy(sdk.companies.find({ company_id: nobody }));
    expect(company).toBeInstanceOf(Intercom.NotFoundError);
    expect(company).toMatchObject({ statusCode: 404, body: errorList('company_not_found', 'Company Not Found') });
    const conversation = await thrownBy(sdk.conversations.find({ conversation_id: '1' }));
    expect(conversation).toBeInstanceOf(Intercom.NotFoundError);
  });

  it('404 where it is not described', async () => {
    const { sdk } = await openWorkspace();
    const error = await thrownBy(sdk.contacts.find({ contact_id: nobody }));
    expect(error).not.toBeInstanceOf(Intercom.NotFoundError);
    expect(error).toMatchObject({ statusCode: 404, body: errorList('not_found', 'User Not Found') });
  });

  it('409 with the id of the contact that exists', async () => {
    const { sdk } = await openWorkspace({ data: 'empty' });
    const first = await sdk.contacts.create({ email: 'ada@example.com', role: 'user' });
    const error = await thrownBy(sdk.contacts.create({ email: 'ada@example.com', role: 'user' }));
    const message = `A contact matching those details already exists with id=${first.id}`;
    expect(error).toMatchObject({ statusCode: 409, body: errorList('conflict', message) });
  });

  it('400 for a field that companies do not have', async () => {
    const { sdk } = await openWorkspace();
    const company = { company_id: 'acme-42', test: 1 };
    const error = await thrownBy(sdk.companies.createOrUpdate(company));
    expect(error).toBeInstanceOf(Intercom.BadRequestError);
    expect(error).toMatchObject({ statusCode: 400, body: errorList('bad_request', "bad 'test' parameter") });
  });

  it('403 for a missing permission', async () => {
    const { sdk } = await openWorkspace({ scopes: ['read_admins'] });
    const error = await thrownBy(sdk.conversations.list());
    expect(error).toBeInstanceOf(Intercom.ForbiddenError);
    expect(error).toMatchObject({ statusCode: 403, body: errorList('forbidden', /read_conversations/) });
  });

  it('422 for the last contact of a conversation', async () => {
    const { sdk, adminId } = await openWorkspace({ data: 'empty' });
    const contact = await sdk.contacts.create({ external_id: 'ada-1' });
    const { conversation_id } = await sdk.conversations.create({ from: { type: 'user', id: contact.id }, body: 'Hi' });
    const error = await thrownBy(
      sdk.conversations.detachContactAsAdmin({ conversation_id, contact_id: contact.id, admin_id: adminId }),
    );
    expect(error).toBeInstanceOf(Intercom.UnprocessableEntityError);
    expect(error).toMatchObject({ statusCode: 422 });
  });

  it('400 for a version that does not exist', async () => {
    const { sdk } = await openWorkspace();
    const error = await thrownBy(sdk.contacts.list({}, { headers: { 'Intercom-Version': '9.9' } }));
    expect(error).toMatchObject({ statusCode: 400, body: errorList('intercom_version_invalid', /could not be found/) });
  });

  it('429 when the allowance is spent, with the headers of the limit', async () => {
    const { sdk } = await openWorkspace({ rateLimit: { limit: 1, windowMs: 86_400_000 } });
    const error = await thrownBy(sdk.contacts.list());
    expect(error).toMatchObject({
      statusCode: 429,
      body: errorList('rate_limit_exceeded', 'Exceeded rate limit of 1 in 86400_seconds'),
    });
    const { headers } = error.rawResponse ?? {};
    expect(headers?.get('x-ratelimit-limit')).toBe('1');
    expect(headers?.get('x-ratelimit-remaining')).toBe('0');
    expect(Number(headers?.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000);
  });

  it('an answer that never comes', async () => {
    const { sdk, sandbox } = await openWorkspace();
    sandbox.faults.add({ path: '/tags', effect: 'timeout' });
    const error = await thrownBy(sdk.tags.list({ timeoutInSeconds: 0.05 }));
    expect(error.statusCode).toBeUndefined();
    expect(error.message).toMatch(/timeout/);
  });
});

describe('the official SDK repeats', () => {
  it('a call that met the rate limit, and gets the answer', async () => {
    const { sdk, sandbox } = await openWorkspace({ maxRetries: 1 });
    sandbox.faults.add({
      path: '/tags',
      status: 429,
      times: 1,
      headers: { 'retry-after': '1', 'x-ratelimit-reset': null },
    });
    expect((await sdk.tags.list()).data?.length).toBeGreaterThan(0);
    expect(sandbox.requests.list({ path: '/tags' }).map(({ status }) => status)).toEqual([429, 200]);
  });
});
