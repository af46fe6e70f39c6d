import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createIntercom, type Intercom } from '../../src/index.js';
import { intercom } from '../../src/intercom/definition.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import type { Entity } from '../../src/tool/index.js';
import { isObject } from '../../src/tool/json.js';
import { idsIn } from '../helpers/plain-call.js';

/** The demo workspace on a real port, with a client of it. */
export interface Demo {
  readonly intercom: Intercom;
  readonly sandbox: Sandbox;
  readonly url: string;
  /** The same value with ids of the demo workspace where the examples of the tools have ids. */
  real<Value>(value: Value): Value;
  /** The calls that reached the workspace: `GET /tags`. */
  sent(): string[];
}

/** The demo workspace for the tests of a file, as new before each of them. */
export function useDemo(): Demo {
  const sandbox = createSandbox({ rateLimit: false });
  let client: Intercom | undefined;
  let url = '';
  let ids: readonly [example: string, real: string][] = [];
  let email = '';
  beforeAll(async () => {
    ({ url } = await sandbox.listen());
    client = createIntercom({ accessToken: sandbox.token, baseUrl: url });
    ids = [...(await idsOf(sandbox)), ...furtherIds(sandbox)];
    const contact = await ask(sandbox, `/contacts/${realId(ids, contactId)}`);
    email = isObject(contact) ? String(contact.email) : '';
  });
  beforeEach(async () => {
    sandbox.reset();
    // What the examples take away must be there.
    for (const [path, example] of tagged) {
      await ask(sandbox, `/${path}/${realId(ids, example)}/tags`, { id: realId(ids, tagId) });
    }
    sandbox.requests.clear();
  });
  afterAll(() => sandbox.close());
  return {
    get intercom() {
      if (client === undefined) throw new Error('The sandbox starts before the first test, not earlier.');
      return client;
    },
    sandbox,
    get url() {
      return url;
    },
    real(value) {
      // Whole ids: that of a ticket type is a part of longer ones.
      const text = JSON.stringify(value).replace(/\w+/g, (word) => realId(ids, word));
      // An event needs a contact that is there; everywhere else the address is that of a new contact.
      return JSON.parse(text.includes('"event_name"') ? text.replaceAll('ada@example.com', email) : text);
    },
    sent: () => sandbox.requests.list().map(({ method, path }) => `${method} ${path}`),
  };
}

const contactId = '65f0c0ffee0123456789ab01';
const tagId = '7522907';

/** What the examples take the tag off. */
const tagged = [
  ['contacts', contactId],
  ['articles', '6871119'],
  ['internal_articles', '6871120'],
] as const;

/** Examples of what the workspace has without being asked for by a call below. */
function furtherIds(sandbox: Sandbox): [string, string][] {
  const entities: Readonly<Record<string, Entity>> = intercom.entities;
  return Object.entries(idsIn(sandbox)).flatMap(([name, real]) => {
    const example = entities[name]?.id?.example;
    return example === undefined ? [] : [[example, real]];
  });
}

async function idsOf(sandbox: Sandbox): Promise<[string, string][]> {
  const company = await firstId(sandbox, '/companies', 'data');
  return [
    [contactId, await firstId(sandbox, `/companies/${company}/contacts`, 'data')],
    ['65f0c0ffee0123456789cd01', company],
    ['215470000000001', await firstId(sandbox, '/conversations', 'conversations')],
    [
      '215470000000002',
      await firstId(sandbox, '/tickets/search', 'tickets', {
        query: { field: 'created_at', operator: '>', value: '0' },
      }),
    ],
    [tagId, await firstId(sandbox, '/tags', 'data')],
    ['5017690', await firstId(sandbox, '/admins', 'admins')],
    ['5017691', await firstId(sandbox, '/teams', 'teams')],
    ['1234', await firstId(sandbox, '/ticket_types', 'data')],
  ];
}

async function firstId(sandbox: Sandbox, path: string, items: string, body?: object): Promise<string> {
  const answer = await ask(sandbox, path, body);
  const list = isObject(answer) ? answer[items] : undefined;
  const [first] = Array.isArray(list) ? list : [];
  if (isObject(first) && first.id !== undefined) return String(first.id);
  throw new Error(`The demo workspace has nothing under ${path}: ${JSON.stringify(answer)}`);
}

async function ask(sandbox: Sandbox, path: string, body?: object): Promise<unknown> {
  const headers = {
    Authorization: `Bearer ${sandbox.token}`,
    'Content-Type': 'application/json',
    'Intercom-Version': '2.16',
  };
  const sent = body === undefined ? { headers } : { headers, method: 'POST', body: JSON.stringify(body) };
  return (await sandbox.fetch(new Request(`http://sandbox.test${path}`, sent))).json();
}

function realId(ids: readonly [string, string][], example: string): string {
  return ids.find(([from]) => from === example)?.[1] ?? example;
}
