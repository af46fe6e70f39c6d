import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type ClientOptions,
  createIntercom,
  InvalidParamsError,
  memoryRateLimitStore,
  registry,
} from '../../src/index.js';
import { json, serve, type TestServer } from '../helpers/http-server.js';

let server: TestServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function client(options: ClientOptions = {}) {
  server = await serve((response, { url }) =>
    json(response, 200, url.startsWith('/contacts?') ? page(url) : { type: 'contact', id: '1' }),
  );
  return createIntercom({ accessToken: 'token', baseUrl: server.url, rateLimits: memoryRateLimitStore(), ...options });
}

/** The first of two pages, or the second. */
function page(url: string) {
  const next = url.includes('starting_after') ? null : { starting_after: 'two' };
  return { type: 'list', data: [{ type: 'contact', id: '1' }], total_count: 2, pages: { next } };
}

const offline = createIntercom({ accessToken: 'a-token-of-a-test' });
const bodies = () => (server?.arrived ?? []).map(({ body }) => JSON.parse(body) as unknown);
const bodyOf = (attributes: unknown) =>
  offline.dryRunUnknown('intercom_create_contact', { email: 'ada@example.com', custom_attributes: attributes })
    .requests[0]?.body;

class Account {
  readonly plan = 'pro';
  readonly seats = 3;
}

class Money {
  asked = 0;
  toJSON() {
    this.asked += 1;
    return this.asked === 1 ? 'EUR 5' : 'EUR 500';
  }
}

describe('What was approved', () => {
  it('is sent, whatever happens meanwhile to what was given', async () => {
    let reads = 0;
    const attributes = {
      plan: 'free',
      tags: ['a'],
      price: new Money(),
      get seats() {
        reads += 1;
        return reads;
      },
    };
    const shown: unknown[] = [];
    const intercom = await client({
      approve({ preview }) {
        shown.push(preview()[0]?.body);
        attributes.plan = 'enterprise';
        attributes.tags.push('b');
        return preview().length > 0;
      },
    });
    await intercom.runUnknown('intercom_create_contact', { email: 'ada@example.com', custom_attributes: attributes });
    expect(shown).toEqual([
      { email: 'ada@example.com', custom_attributes: { plan: 'free', tags: ['a'], price: 'EUR 5', seats: 1 } },
    ]);
    expect(bodies()).toEqual(shown);
    expect([reads, attributes.price.asked]).toEqual([1, 1]);
  });

  it('is asked for page after page by the parameters of the first one', async () => {
    const intercom = await client();
    const params = { per_page: 5 };
    for await (const contact of intercom.iterate('intercom_list_contacts', params)) {
      expect(contact.id).toBe('1');
      params.per_page = 150;
    }
    expect(server?.arrived.map(({ url }) => new URL(url, 'http://x').searchParams.get('per_page'))).toEqual(['5', '5']);
  });
});

describe('Objects that hold data', () => {
  const reactive = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, key, self): unknown {
        const value: unknown = Reflect.get(object, key, self);
        return typeof value === 'object' && value !== null ? reactive(value) : value;
      },
    });

  it.each([
    ['a proxy', () => reactive({ plan: 'pro', seats: 3 })],
    ['a proxy of proxies', () => reactive({ plan: 'pro', seats: 3, more: { a: [1, { b: 2 }] } })],
    ['an object of a class', () => new Account()],
    ['an object without a prototype', () => Object.assign(Object.create(null), { plan: 'pro', seats: 3 })],
    ['an object of another realm', () => runInNewContext('({ plan: "pro", seats: 3, list: [1, { a: null }] })')],
    ['a frozen object', () => Object.freeze({ plan: 'pro', seats: 3 })],
    ['boxed values', () => ({ plan: new String('pro'), seats: new Number(3) })],
    ['a date', () => ({ plan: 'pro', since: new Date(0) })],
  ])('are sent as JSON writes them: %s', (_name, make) => {
    expect(bodyOf(make())).toMatchObject({ custom_attributes: JSON.parse(JSON.stringify(make())) });
  });

  it('are copied as they are, and share nothing with what was given', () => {
    const plain = fc.dictionary(
      fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
      fc.jsonValue({ maxDepth: 4 }),
    );
    fc.assert(
      fc.property(plain, (attributes) => {
        const given = reactive(structuredClone(attributes));
        const call = offline.prepareUnknown('intercom_create_contact', {
          email: 'a@example.com',
          custom_attributes: given,
        });
        for (const key of Object.keys(given)) given[key] = 'changed';
        expect(call.requests[0]?.body).toMatchObject({ custom_attributes: JSON.parse(JSON.stringify(attributes)) });
      }),
    );
  });
});

describe('Objects without an end', () => {
  const inItself = () => {
    const node: Record<string, unknown> = { name: 'a' };
    return Object.assign(node, { parent: node, first: node, last: node });
  };
  const shared = () => {
    let node: unknown = 'end';
    for (let level = 0; level < 23; level += 1) node = { left: node, right: node };
    return node;
  };

  it.each([
    ['one that refers to itself from several places', inItself, 'is nested more than 24 levels deep'],
    ['one whose parts are shared on every level', shared, 'holds more than 1,000,000 values'],
    ['a list of nothing that says it is long', () => ({ list: new Array(4_000_000_000) }), 'holds more than 1,000,000'],
  ])('are refused within seconds: %s', (_name, make, problem) => {
    const begun = performance.now();
    expect(() => bodyOf(make())).toThrow(`custom_attributes ${problem}`);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

/** What no JSON holds, or what nobody can read. */
const noData: Readonly<Record<string, () => unknown>> = {
  'a Map': () => new Map([['plan', 'pro']]),
  'a Set': () => new Set(['pro']),
  'a Promise': () => Promise.resolve('pro'),
  'a regular expression': () => /pro/,
  'an invalid date': () => new Date(Number.NaN),
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  'a bigint': () => 10n,
  'a function': () => () => 'pro',
  'a symbol': () => Symbol('pro'),
  'a getter that throws': () => ({
    get name() {
      throw new Error('no');
    },
  }),
  'a toJSON that throws': () => ({
    toJSON() {
      throw new Error('no');
    },
  }),
  'a trap that throws': () =>
    new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('no');
        },
      },
    ),
  'a proxy that was revoked': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  'itself, in a circle': () => {
    const circle: Record<string, unknown> = {};
    circle.again = circle;
    return circle;
  },
};

const refusal = (work: () => unknown): InvalidParamsError => {
  try {
    work();
  } catch (error) {
    if (error instanceof InvalidParamsError) return error;
    throw error;
  }
  throw new Error('It was taken');
};

describe.each(Object.entries(noData))('What is no data: %s', (_name, make) => {
  it('is refused by the name of its field, however deep it stands', () => {
    const error = refusal(() => bodyOf({ account: [{ plan: make() }] }));
    expect(error.issues[0]?.field).toMatch(/^custom_attributes/);
    expect(error.message).toContain('Nothing was sent.');
  });

  it('is refused as every parameter of every tool', () => {
    const taken: string[] = [];
    for (const { id, fields, example } of registry.list()) {
      for (const name of Object.keys(fields)) {
        try {
          const { issues } = refusal(() => offline.dryRunUnknown(id, { ...example, [name]: make() }));
          if (!issues.some(({ field }) => field.split('.')[0] === name))
            taken.push(`${id} names ${JSON.stringify(issues)}`);
        } catch (error) {
          taken.push(`${id} ${name}: ${error}`);
        }
      }
    }
    expect(taken).toEqual([]);
  });
});

describe('Parameters that cannot be read at all', () => {
  it.each([
    ['a proxy that was revoked', noData['a proxy that was revoked']],
    ['a trap that throws', noData['a trap that throws']],
    ['a list', () => []],
    ['a text', () => 'x'],
  ])('are refused: %s', (_name, make) => {
    expect(refusal(() => offline.dryRunUnknown('intercom_me', make?.())).issues).toHaveLength(1);
  });
});
