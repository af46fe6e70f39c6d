import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { SearchScope } from '../../src/index.js';
import { contactSearch, conversationSearch, param, ticketSearch } from '../../src/intercom/index.js';
import { searchProblem } from '../../src/intercom/search/check.js';
import { createSandbox } from '../../src/sandbox/index.js';

const filter = (field: string, operator: string, value: unknown) => ({ field, operator, value });
const email = filter('email', '=', 'ada@example.com');
const group = (operator: string, ...value: unknown[]) => ({ operator, value });

describe('A search query', () => {
  const contacts = z.strictObject({ query: param.searchQuery(contactSearch, 'Query').schema });
  const conversations = z.strictObject({ query: param.searchQuery(conversationSearch, 'Query').schema });
  const read = (schema: typeof contacts, query: unknown) => schema.safeParse({ query });
  const problem = (schema: typeof contacts, query: unknown) => read(schema, query).error?.issues[0]?.message;

  it.each([
    ['an object', email],
    ['its JSON text', JSON.stringify(email)],
    ['a whole search body', { query: email }],
    ['the JSON text of a whole search body', JSON.stringify({ query: email })],
  ])('may be %s', (_, given) => {
    expect(read(contacts, given).data).toEqual({ query: email });
  });

  it('of contacts may be plain words: an e-mail address or a name', () => {
    expect(read(contacts, 'ada@example.com').data).toEqual({ query: email });
    expect(read(contacts, ' Ada Byron ').data).toEqual({ query: filter('name', '~', 'Ada Byron') });
  });

  it('of conversations may not be plain words', () => {
    expect(problem(conversations, 'refund')).toBe(
      'cannot be searched: plain words cannot search conversations: expected conditions such as created_at>2026-01-31, with AND or OR between several, or a query object',
    );
  });

  it.each([
    ['{"field":"email"', 'is not valid JSON'],
    ['123', 'it is 123, not a query object'],
    ['"Ada"', 'it is the text "Ada"'],
    ['field: email}', 'is not valid JSON'],
    ['', 'it is empty'],
    [[email], 'it is a list'],
    [null, 'it is null'],
    [undefined, 'is missing: expected conditions such as created_at>2026-01-31'],
    [42, 'it is 42'],
    [{ query: email, sort: {} }, '"sort" stands beside the query'],
    [{ query: { query: email } }, 'has the key "query"'],
    [{ ...email, negate: true }, 'has the key "negate"'],
    [{}, 'names no field'],
    [filter('emial', '=', 'x'), 'did you mean email?'],
    [filter('plan', '=', 'pro'), 'expected custom_attributes.plan for an attribute, otherwise one of id, role,'],
    [filter('custom_attribute.plan', '=', 'pro'), 'did you mean custom_attributes.plan?'],
    [filter('country', '=', 'IE'), 'did you mean location.country?'],
    [filter('role', '=', 'usr'), 'compares role with the text "usr", a value that it never has: did you mean user?'],
    [filter('role', '!=', 'visitor'), 'a value that it never has: expected one of user, lead'],
    [filter('role', 'IN', ['user', 'laed']), 'the text "laed", a value that it never has: did you mean lead?'],
    [filter('role', '^', 'le '), 'a value that it never has'],
    [
      filter('favourite_colour', '=', 'x'),
      'expected custom_attributes.favourite_colour for an attribute, otherwise one of id,',
    ],
    [filter('favourite.colour', '=', 'x'), 'expected one of id,'],
    [filter('__proto__', '=', 'x'), 'is not a search field'],
    [filter('custom_attributes.', '=', 'x'), 'is not a search field'],
    [filter('email', '>', 'x'), 'a string field takes = != IN NIN ~ !~ ^ $'],
    [filter('created_at', '>=', 1), 'a date field takes = < >'],
    [filter('created_at', '=', 'yesterday'), 'expected a time in unix seconds'],
    [filter('created_at', '>', 1_700_000_000_000), 'divide by 1000'],
    [filter('tag_id', 'IN', ['1']), 'a tag_id field takes = !='],
    [filter('email', 'IN', 'x'), 'IN and NIN need a list'],
    [filter('email', 'IN', []), 'an empty list: IN and NIN need a list'],
    [filter('email', '=', ['x']), 'compares email with a list'],
    [filter('email', '=', 7), 'expected text in quotes'],
    [filter('has_hard_bounced', '=', 'true'), 'expected true or false'],
    [filter('email', '~', null), 'only = and != compare with null'],
    [{ field: 'email', operator: '=' }, 'has no value'],
    [group('and', email), 'expected AND or OR in capitals'],
    [group('AND'), 'an empty list as value'],
    [group('AND', group('OR', group('AND', email))), 'nested too deep'],
    [group('OR', ...Array.from({ length: 16 }, () => email)), 'has 16 members'],
    [group('AND', email, filter('emial', '=', 'x')), 'AND member 2'],
  ])('%j is refused', (query, message) => {
    expect(problem(contacts, query)).toContain(message);
  });

  it.each([
    email,
    group('AND', group('OR', email, email), group('OR', email)),
    group('OR', ...Array.from({ length: 15 }, () => email)),
    filter('created_at', '>', 1_700_000_000),
    filter('created_at', '=', '1700000000'),
    filter('custom_attributes.plan', '>=', 3),
    filter('owner_id', '=', null),
    filter('external_id', 'NIN', ['a', 'b']),
    filter('role', '=', null),
    filter('role', '^', 'Le'),
    filter('role', '!~', 'se'),
  ])('%j is taken', (query) => {
    expect(problem(contacts, query)).toBeUndefined();
  });

  it.each([
    ['state', '=', 'opne', 'did you mean open?'],
    ['state', '=', 'Open', 'did you mean open?'],
    ['state', '!=', 'done', 'expected one of open, closed, snoozed'],
    ['priority', 'IN', ['high', 'urgnt'], 'did you mean urgent?'],
  ])('of conversations by %s %s %j is refused', (field, operator, value, message) => {
    expect(problem(conversations, filter(field, operator, value))).toContain(message);
  });
});

describe('Dates in a search query', () => {
  const at = (text: string) => Date.parse(text) / 1000;
  const parsed = (scope: SearchScope, query: unknown) =>
    z.strictObject({ query: param.searchQuery(scope, 'Query').schema }).safeParse({ query });
  const read = (scope: SearchScope, query: unknown) => parsed(scope, query).data?.query;
  const problem = (scope: SearchScope, query: unknown) => parsed(scope, query).error?.issues[0]?.message;

  it.each<[SearchScope, unknown, number]>([
    [contactSearch, '2026-11-23', at('2026-11-23T12:00:00Z')],
    [contactSearch, '2026-11-23T23:30:00Z', at('2026-11-23T23:30:00Z')],
    [conversationSearch, '2026-11-23', at('2026-11-23T00:00:00Z')],
    [conversationSearch, '2026-11-23T09:00:00+01:00', at('2026-11-23T08:00:00Z')],
    [conversationSearch, '2026-11-23T09:00', at('2026-11-23T09:00:00Z')],
    [ticketSearch, '2026-11-23', at('2026-11-23T00:00:00Z')],
  ])('of $name may be texts of ISO 8601 in JSON: %o', (scope, value, seconds) => {
    const dated = filter('created_at', '>', value);
    expect(read(scope, dated)).toEqual(filter('created_at', '>', seconds));
    expect(read(scope, JSON.stringify({ query: dated }))).toEqual(filter('created_at', '>', seconds));
    expect(read(scope, group('AND', dated, group('OR', dated)))).toEqual(
      group('AND', filter('created_at', '>', seconds), group('OR', filter('created_at', '>', seconds))),
    );
  });

  it('are the same in JSON and in the short form, whatever the day, the time and the zone', () => {
    const scope = fc.constantFrom(contactSearch, conversationSearch, ticketSearch);
    const field = fc.constantFrom('created_at', 'updated_at', 'custom_attributes.renewal');
    const time = fc
      .integer({ min: 86_400, max: 9_999_999_999 })
      .map((seconds) => new Date(seconds * 1000).toISOString());
    const text = fc.oneof(
      time.map((iso) => iso.slice(0, 10)),
      time.map((iso) => iso.replace('.000Z', '')),
      time.map((iso) => iso.replace('.000Z', 'Z')),
      time.map((iso) => iso.replace('.000Z', '+05:30')),
    );
    fc.assert(
      fc.property(scope, field, fc.constantFrom('<', '>'), text, (one, name, operator, date) => {
        const query = read(one, filter(name, operator, date));
        expect(query).toEqual(read(one, `${name}${operator}${date}`));
        const isSearched = name !== 'custom_attributes.renewal' || one.families.includes('custom_attributes.');
        expect(query === undefined).toBe(!isSearched);
      }),
    );
  });

  it.each([
    [
      filter('created_at', '=', '2026-11-23'),
      'compares with one second, the first of the day: expected created_at>… AND',
    ],
    [filter('created_at', 'IN', ['2026-11-23']), 'a list for created_at compares with one second'],
    [
      filter('created_at', '>', '2026-02-31'),
      'the text "2026-02-31": expected a time in unix seconds, or a day such as',
    ],
    [filter('created_at', '>', 'last week'), 'the text "last week": expected a time in unix seconds, or a day such as'],
    [filter('created_at', '>', '1969-12-31'), 'expected a time in unix seconds'],
  ])('of conversations that cannot be meant are refused: %j', (query, message) => {
    expect(problem(conversationSearch, query)).toContain(message);
  });

  it.each<[SearchScope, string, unknown, object]>([
    [contactSearch, '>=', '2026-11-23', filter('created_at', '>', at('2026-11-22T12:00:00Z'))],
    [contactSearch, '<=', '2026-11-23', filter('created_at', '<', at('2026-11-24T12:00:00Z'))],
    [contactSearch, 'gte', 1_795_424_400, filter('created_at', '>', 1_795_338_000)],
    [conversationSearch, '>=', '2026-11-23', filter('created_at', '>', at('2026-11-23T00:00:00Z'))],
    [conversationSearch, '<=', 1_795_424_400, filter('created_at', '<', 1_795_424_400)],
  ])(
    'of $name with an operator that dates do not take: the query that asks the same is offered (%s)',
    (scope, operator, value, same) => {
      const said = problem(scope, filter('created_at', operator, value));
      expect(said).toContain(`: give ${JSON.stringify(same)}, which asks for the same`);
      expect(read(scope, same)).toEqual(same);
      if (operator !== 'gte') expect(problem(scope, `created_at${operator}${value}`)).toContain(JSON.stringify(same));
    },
  );

  it('with the query that is offered find what was asked for', async () => {
    const sandbox = createSandbox({ rateLimit: false, data: 'empty', now: at('2026-11-24T00:00:00Z') });
    const ask = async (path: string, body: unknown) => {
      const headers = { authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json' };
      const init = { method: 'POST', headers, body: JSON.stringify(body) };
      return JSON.parse(await (await sandbox.fetch(new Request(`http://sandbox.test${path}`, init))).text());
    };
    for (const day of ['2026-11-22', '2026-11-23', '2026-11-24']) {
      await ask('/contacts', { email: `${day}@example.com`, signed_up_at: at(`${day}T10:00:00Z`) });
    }
    const found = async (operator: string) => {
      const said = problem(contactSearch, `signed_up_at${operator}2026-11-23`) ?? '';
      const query = JSON.parse(/give (\{.*\}), which/.exec(said)?.[1] ?? '');
      const { data } = await ask('/contacts/search', { query });
      return data.map(({ email }: { email: string }) => email.slice(0, 10)).sort();
    };
    expect(await found('>=')).toEqual(['2026-11-23', '2026-11-24']);
    expect(await found('<=')).toEqual(['2026-11-22', '2026-11-23']);
    await sandbox.close();
  });
});

describe('A refused search query', () => {
  const refused = (query: unknown) => {
    const schema = z.strictObject({ query: param.searchQuery(conversationSearch, 'Query').schema });
    const [issue] = schema.safeParse({ query }).error?.issues ?? [];
    return issue && `${issue.path.join('.')} ${issue.message}`;
  };
  const open = filter('state', '=', 'open');

  it.each([
    [filter('state', '===', 'open'), /^query\.operator cannot .* a string field takes .*: did you mean =\?$/],
    [filter('state', 'contains', 'op'), /^query\.operator .*: did you mean ~\?$/],
    [filter('state', 'in', ['open']), /^query\.operator .*: did you mean IN\?$/],
    [filter('state', 'constructor', 'open'), /^query\.operator .* a string field takes = != IN NIN ~ !~ \^ \$$/],
    [group('AND', open, filter('open', '==', true)), /^query\.value\.1\.operator .*: did you mean =\?$/],
    [{ query: group('AND', open, filter('open', '>', true)) }, /^query\.query\.value\.1\.operator /],
    [JSON.stringify(group('OR', open, filter('opn', '=', true))), /^query\.value\.1\.field .* did you mean open\?/],
    [group('OR', group('AND', open, filter('created_at', '>', 'x'))), /^query\.value\.0\.value\.1\.value /],
    [filter('created_at', '=', '2026-11-23'), /^query\.value .* compares with one second/],
    [{ ...open, negate: true }, /^query\.negate /],
    [{ operator: 'and', value: [open] }, /^query\.operator /],
    [{ query: open, sort: {} }, /^query\.sort /],
    [group('AND', open, 'x'), /^query\.value\.1 /],
    ['state===open', /^query cannot be searched/],
  ])('says where it is wrong: %j', (query, said) => {
    expect(refused(query)).toMatch(said);
  });
});

describe('A search query in its short form', () => {
  const noon = Date.UTC(2026, 0, 31, 12) / 1000;
  const midnight = Date.UTC(2026, 0, 31) / 1000;
  const reads = (scope: SearchScope, query: string) => param.searchQuery(scope, 'Query').schema.safeParse(query);
  const problem = (scope: SearchScope, query: string) => reads(scope, query).error?.issues[0]?.message;

  it.each<[query: string, read: unknown]>([
    ['role=lead', filter('role', '=', 'lead')],
    [' email = ada@example.com ', email],
    ['email!=ada@example.com', filter('email', '!=', 'ada@example.com')],
    ['name~Ada Byron', filter('name', '~', 'Ada Byron')],
    ['name!~ada', filter('name', '!~', 'ada')],
    ['email$@example.com', filter('email', '$', '@example.com')],
    ['name^Ada', filter('name', '^', 'Ada')],
    ['name="Ada = Byron AND \\"co\\""', filter('name', '=', 'Ada = Byron AND "co"')],
    ['phone=004612', filter('phone', '=', '004612')],
    ['owner_id=null', filter('owner_id', '=', null)],
    ['has_hard_bounced=true', filter('has_hard_bounced', '=', true)],
    ['created_at>2026-01-31', filter('created_at', '>', noon)],
    ['created_at<1700000000', filter('created_at', '<', 1_700_000_000)],
    ['created_at=2026-01-31T09:00:00+01:00', filter('created_at', '=', midnight + 8 * 3600)],
    ['external_id IN a, b,c', filter('external_id', 'IN', ['a', 'b', 'c'])],
    ['role NIN lead', filter('role', 'NIN', ['lead'])],
    ['custom_attributes.plan=pro', filter('custom_attributes.plan', '=', 'pro')],
    ['custom_attributes.Company size>=5', filter('custom_attributes.Company size', '>=', 5)],
    ['custom_attributes.zip="01234"', filter('custom_attributes.zip', '=', '01234')],
    ['custom_attributes.zip=01234', filter('custom_attributes.zip', '=', '01234')],
    ['custom_attributes.version=1.10', filter('custom_attributes.version', '=', '1.10')],
    ['custom_attributes.rate=1.5', filter('custom_attributes.rate', '=', 1.5)],
    ['custom_attributes.active=false', filter('custom_attributes.active', '=', false)],
    ['custom_attributes.trial_ends<2026-01-31', filter('custom_attributes.trial_ends', '<', noon)],
    ['role=lead AND name~Ada', group('AND', filter('role', '=', 'lead'), filter('name', '~', 'Ada'))],
    [
      'role=lead OR role=user OR email^a',
      group('OR', filter('role', '=', 'lead'), filter('role', '=', 'user'), filter('email', '^', 'a')),
    ],
    ['name=Black and White', filter('name', '=', 'Black and White')],
  ])('%s is read', (query, read) => {
    expect(reads(contactSearch, query)).toEqual({ success: true, data: read });
  });

  it('takes the beginning of a day where the second counts', () => {
    expect(reads(conversationSearch, 'created_at>2026-01-31').data).toEqual(filter('created_at', '>', midnight));
  });

  it.each([
    ['plan=pro', 'expected custom_attributes.plan for an attribute'],
    ['emial=ada@example.com', 'did you mean email?'],
    ['role=laed', 'did you mean lead?'],
    [
      'role=lead and name~Ada',
      '"role=lead and name~Ada" has ~ in its value: put the value in double quotes, and AND or OR between',
    ],
    ['role=lead, name=Ada', 'has = in its value'],
    ['role==lead', 'has = in its value'],
    ['role=lead AND Ada', '"Ada" is no condition'],
    ['=lead', '"=lead" is no condition'],
    ['role=', '"role=" has an empty value'],
    ['role=lead AND', 'holds the beginning of another condition'],
    ['name~Ada and role IN user,lead', 'holds the beginning of another condition'],
    ['email^ada and email$example.com', 'holds the beginning of another condition'],
    ['name~a foo^b and email^x', 'holds the beginning of another condition'],
    ['email NOT IN a,b', '"email NOT", which is not a search field'],
    ['email in a,b', '"email in a,b" is no condition'],
    ['email IN (a@x.com, b@x.com)', 'values stand without brackets'],
    ["email='ada@example.com'", 'which could mean two things: put it in double quotes'],
    ['name=“Ada”', 'which could mean two things'],
    ['owner_id=NULL', 'null, true and false are small'],
    ['custom_attributes.vip=True', 'null, true and false are small'],
    ['created_at>2026', 'has the date 2026: expected a day'],
    ['created_at>20260131', 'has the date 20260131: expected a day'],
    ['created_at>2026-02-30T00:00:00Z', 'has no date'],
    ['created_at>2026-13-01', 'has no date'],
    [`name=${'x'.repeat(10_001)}`, 'longer than 10000 characters'],
    ['name="Ada', 'does not end with its other half'],
    ['name="Ada"x', 'does not end with its other half'],
    ['name=O"Brien', 'has " in its value'],
    ['role=lead AND role=user OR name~x', 'AND and OR stand side by side'],
    ['created_at>yesterday', 'has no date'],
    ['created_at>2026-02-31', 'has no date'],
    ['created_at>=2026-01-31', 'a date field takes = < >'],
    ['has_hard_bounced=yes', 'expected true or false'],
    ['name IN , b', '"name IN , b" has an empty value'],
    [Array.from({ length: 16 }, () => 'role=lead').join(' OR '), 'has 16 members'],
    ['ada=example.com@list.example', 'which is not a search field'],
  ])('%s is refused', (query, message) => {
    expect(problem(contactSearch, query)).toContain(message);
  });

  it('of conversations asks for a range where one second of a day would be compared', () => {
    for (const query of ['created_at=2026-01-31', 'created_at!=2026-01-31', 'created_at IN 2026-01-31,2026-02-01']) {
      expect(problem(conversationSearch, query)).toContain(`"${query}" compares with one second, the first of the day`);
    }
    expect(problem(ticketSearch, 'created_at<=2026-01-31')).toContain('compares with one second');
  });

  it.each(['Ada', 'Ke$ha', 'Bring me IN', 'Ada & Co. ^_^', "O'Brien"])('leaves the plain words %s alone', (words) => {
    expect(reads(contactSearch, words).data).toEqual(filter('name', '~', words));
  });

  it('reads a long text in no time', () => {
    const started = performance.now();
    const tooLong = `role=${' '.repeat(100_000)}x AND ${'"'.repeat(100_001)} ${'\\'.repeat(100_000)}=`;
    expect(problem(contactSearch, tooLong)).toContain('longer than 10000 characters');
    expect(problem(contactSearch, `name=x${'"\\'.repeat(4_900)}`)).toContain('has " in its value');
    expect(reads(contactSearch, `name IN a${' '.repeat(9_900)}b`).success).toBe(true);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('What is refused here and what Intercom refuses', () => {
  const sandbox = createSandbox({ rateLimit: false });
  afterAll(() => sandbox.close());

  const answer = (resource: string, query: unknown) =>
    sandbox.fetch(
      new Request(`http://sandbox.test/${resource}/search`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${sandbox.token}`,
          'content-type': 'application/json',
          accept: 'application/json',
        },
        body: JSON.stringify({ query }),
      }),
    );

  /** Right spellings of names that Intercom's own tables misspell: taken here, unknown there. */
  const corrected = ['android_sdk_version', 'conversation_rating.admin_id'];

  const value = fc.oneof(
    fc.constantFrom<unknown>('x', '5', 5, 0, 1.5, true, false, null, '', 1_700_000_000, ['a'], [5], [null], {}),
    fc.string({ maxLength: 4 }),
  );
  const operator = fc.constantFrom('=', '!=', 'IN', 'NIN', '<', '>', '<=', '>=', '~', '!~', '^', '$', '==', 'and');
  const queryOver = (scope: SearchScope) => {
    const field = fc.constantFrom(
      ...Object.keys(scope.fields).filter((name) => !corrected.includes(name)),
      'nonsense',
      '',
    );
    const leaf = fc.record({ field, operator, value });
    const groupOf = (members: fc.Arbitrary<unknown>) =>
      fc.record({ operator: fc.constantFrom('AND', 'OR'), value: fc.array(members, { maxLength: 3 }) });
    return fc.oneof(
      { weight: 8, arbitrary: leaf },
      groupOf(leaf),
      groupOf(groupOf(leaf)),
      groupOf(groupOf(groupOf(leaf))),
    );
  };

  it.each([
    ['contacts', contactSearch],
    ['conversations', conversationSearch],
    ['tickets', ticketSearch],
  ])('agree on %s', async (resource, scope) => {
    await fc.assert(
      fc.asyncProperty(queryOver(scope), async (query) => {
        const problem = searchProblem(query, scope)?.problem;
        // What compares with a value that none has is refused here alone.
        fc.pre(problem?.includes('a value that it never has') !== true);
        // Some syncs send this, so the sandbox takes it; the description of the API does not.
        fc.pre(!/"field":"id","operator":"[<>]"/.test(JSON.stringify(query)));
        expect({ query, problem, accepted: (await answer(resource, query)).status === 200 }).toMatchObject({
          accepted: problem === undefined,
        });
      }),
      { numRuns: 1500, examples: [[{ field: 'created_at', operator: '=', value: '-1' }]] },
    );
  });

  const fieldsWithValues = [contactSearch, conversationSearch, ticketSearch].flatMap((scope) =>
    Object.entries(scope.values ?? {}).map(([field, values]) => ({ scope, field, values })),
  );

  it.each(fieldsWithValues)(
    '$field of $scope.name: what none has finds none or rules out none',
    async ({ scope, field, values }) => {
      const count = async (query: unknown) => JSON.parse(await (await answer(scope.name, query)).text()).total_count;
      const all = await count(filter('created_at', '>', 0));
      expect(all).toBeGreaterThan(0);
      for (const operator of ['=', '!=', 'IN', 'NIN', '~', '!~', '^', '$']) {
        const isList = operator.endsWith('IN');
        const none = filter(field, operator, isList ? ['xyz'] : 'xyz');
        expect(searchProblem(none, scope)?.problem).toContain('a value that it never has');
        expect(await count(none)).toBe(['!=', 'NIN', '!~'].includes(operator) ? all : 0);
      }
      expect(await count(filter(field, 'IN', values))).toBe(all);
    },
  );

  it.each([contactSearch, conversationSearch, ticketSearch])('the examples for $name are all taken', async (scope) => {
    expect(scope.examples?.length).toBeGreaterThan(2);
    for (const { query } of scope.examples ?? []) {
      const { data } = param.searchQuery(scope, 'Query').schema.safeParse(query);
      const { status } = await answer(scope.name, data);
      expect({ query, status }).toEqual({ query, status: 200 });
    }
  });
});
