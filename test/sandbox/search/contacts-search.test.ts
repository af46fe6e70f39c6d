import { describe, expect, it } from 'vitest';
import { type Caller, NOW, openSandbox } from '../caller.js';
import { refusal } from '../conversations/setup.js';

const searcher =
  (call: Caller) =>
  (query: unknown, fields: object = {}, path = '/contacts/search') =>
    call('POST', path, { query, ...fields });
const filter = (field: string, operator: string, value: unknown) => ({ field, operator, value });

async function people(options: Parameters<typeof openSandbox>[0] = {}) {
  const { call } = openSandbox(options);
  const ids: string[] = [];
  for (const [index, name] of ['Ann', 'Bob', 'Cem', 'Dee', 'Eve'].entries()) {
    const contact = {
      email: `${name.toLowerCase()}@example.com`,
      name,
      external_id: `x-${index}`,
      signed_up_at: NOW - index * 86_400,
    };
    ids.push((await call('POST', '/contacts', contact)).body.id);
  }
  return { call, ids, search: searcher(call) };
}

describe('POST /contacts/search', () => {
  it('finds by index and by scan', async () => {
    const { search, ids } = await people();
    const found = async (query: unknown) => (await search(query)).body.data.map((one: { id: string }) => one.id);
    expect(await found(filter('email', '=', 'BOB@example.com'))).toEqual([ids[1]]);
    expect(await found(filter('external_id', 'IN', ['x-0', 'x-4']))).toEqual([ids[4], ids[0]]);
    expect(await found(filter('id', '=', ids[2]))).toEqual([ids[2]]);
    expect(await found(filter('name', '~', 'E'))).toEqual([ids[4], ids[3], ids[2]]);
    expect(await found(filter('phone', '=', null))).toHaveLength(5);
  });

  it('pages by the cursor of the body and never by one of the query string', async () => {
    const { call, ids } = await people();
    const body = { query: filter('role', '=', 'user'), pagination: { per_page: 2 } };
    const first = (await call('POST', '/contacts/search', body)).body;
    expect(first).toMatchObject({ total_count: 5, pages: { type: 'pages', page: 1, per_page: 2, total_pages: 3 } });
    const cursor = first.pages.next.starting_after;
    const ignored = await call('POST', `/contacts/search?starting_after=${encodeURIComponent(cursor)}`, body);
    expect(ignored.body).toEqual(first);
    const second = (
      await call('POST', '/contacts/search', { ...body, pagination: { per_page: 2, starting_after: cursor } })
    ).body;
    expect(second.pages.page).toBe(2);
    const third = (await call('POST', '/contacts/search', { ...body, pagination: second.pages.next })).body;
    expect(third.pages).toEqual({ type: 'pages', page: 3, per_page: 2, total_pages: 3 });
    const seen = [first, second, third].flatMap((page) => page.data.map((one: { id: string }) => one.id));
    expect(seen).toEqual([...ids].reverse());
  });

  it('sorts by any field in both orders, and pages through texts', async () => {
    const { call } = await people();
    const sort = { field: 'name', order: 'ascending' };
    const names: string[] = [];
    let pagination: object = { per_page: 2 };
    for (let page = 0; page < 3; page += 1) {
      const { body } = await call('POST', '/contacts/search', { query: filter('role', '=', 'user'), sort, pagination });
      names.push(...body.data.map((one: { name: string }) => one.name));
      pagination = { ...body.pages.next };
    }
    expect(names).toEqual(['Ann', 'Bob', 'Cem', 'Dee', 'Eve']);
  });

  it.each([
    ['a scan', filter('role', '=', 'user'), 'created_at'],
    ['a range over everything, sorted by itself', filter('created_at', '>', 0), 'created_at'],
    ['a range over everything, sorted by something else', filter('updated_at', '>', 0), 'name'],
    [
      'a range and a scan',
      { operator: 'AND', value: [filter('created_at', '>', 0), filter('role', '=', 'user')] },
      'created_at',
    ],
  ])('shows everything once and in order by %s, in both directions', async (_name, query, field) => {
    const { call } = openSandbox({ data: { contacts: 60 } });
    for (const order of ['ascending', 'descending']) {
      const whole = await call('POST', '/contacts/search', {
        query,
        sort: { field, order },
        pagination: { per_page: 150 },
      });
      const ids: string[] = [];
      let pagination: object | undefined = { per_page: 7 };
      while (pagination !== undefined) {
        const { body } = await call('POST', '/contacts/search', { query, sort: { field, order }, pagination });
        expect(body.total_count).toBe(whole.body.total_count);
        ids.push(...body.data.map((one: { id: string }) => one.id));
        pagination = body.pages.next;
      }
      expect(ids).toEqual(whole.body.data.map((one: { id: string }) => one.id));
      expect(new Set(ids).size).toBe(whole.body.total_count);
      const keys = whole.body.data.map((one: Record<string, string | number>) => one[field]);
      const sorted = [...keys].sort((left, right) => (left < right ? -1 : left > right ? 1 : 0));
      expect(keys).toEqual(order === 'ascending' ? sorted : sorted.reverse());
    }
  });

  it.each([
    ['ascending', 'created_at'],
    ['descending', 'created_at'],
    ['ascending', 'name'],
    ['descending', 'updated_at'],
  ])('pages %s by %s through what lies between two dates, and nothing else', async (order, field) => {
    const day = 86_400;
    let now = NOW;
    const { call } = openSandbox({ now: () => now });
    const made: string[] = [];
    for (let index = 0; index < 24; index += 1) {
      const { body } = await call('POST', '/contacts', {
        role: 'user',
        name: `Nr ${10 + index}`,
        email: `${index}@x.org`,
      });
      made.push(body.id);
      now += day / 3;
    }
    const between = [filter('created_at', '>', NOW + day), filter('created_at', '<', NOW + 5 * day)];
    for (const also of [[], [filter('email', '!=', '9@x.org')]]) {
      const query = { operator: 'AND', value: [...between, ...also] };
      const found: string[] = [];
      let pagination: object | undefined = { per_page: 2 };
      // 10:00 is the second of three a day: whole days 2, 3 and 4 hold numbers 5 to 13.
      const wanted = made.slice(5, 14).filter((_, index) => also.length === 0 || index + 5 !== 9);
      while (pagination !== undefined) {
        const { body } = await call('POST', '/contacts/search', { query, sort: { field, order }, pagination });
        expect(body.total_count).toBe(wanted.length);
        found.push(...body.data.map((one: { id: string }) => one.id));
        pagination = body.pages.next;
      }
      expect(found).toEqual(order === 'ascending' ? wanted : wanted.reverse());
    }
  });

  it('refuses a wrong order from 2.16 on and ignored it before', async () => {
    const { search, call } = await people();
    const sort = { field: 'name', order: 'desc' };
    expect(refusal(await search(filter('role', '=', 'user'), { sort }))).toEqual([
      400,
      'invalid_sort_order',
      "Invalid sort order 'desc'. Must be one of: ascending, descending",
    ]);
    const body = { query: filter('role', '=', 'user'), sort };
    const before = await call('POST', '/contacts/search', body, { 'intercom-version': '2.15' });
    expect(before.body.data[0].name).toBe('Eve');
  });

  it.each([
    ['no query', {}, 'invalid_query'],
    ['an unknown field', { query: filter('nickname', '=', 'x') }, 'invalid_field'],
    ['an undefined attribute', { query: filter('custom_attributes.nope', '=', 'x') }, 'invalid_field'],
    ['an unknown sort field', { query: filter('role', '=', 'user'), sort: { field: 'nope' } }, 'invalid_field'],
    [
      'a page that is too big',
      { query: filter('role', '=', 'user'), pagination: { per_page: 151 } },
      'parameter_invalid',
    ],
    ['a wrong cursor', { query: filter('role', '=', 'user'), pagination: { starting_after: 'x' } }, 'client_error'],
  ])('refuses %s', async (_name, body, code) => {
    const { call } = openSandbox();
    expect(refusal(await call('POST', '/contacts/search', body)).slice(0, 2)).toEqual([400, code]);
  });

  it('cuts days in the zone of the workspace', async () => {
    const count = async (timeZone: string, operator: string) => {
      const { search } = await people({ timeZone });
      return (await search(filter('signed_up_at', operator, NOW))).body.total_count;
    };
    // 10:00 UTC is the same day in New York and the evening of that day in Auckland, where midnight is an hour away.
    expect(await count('America/New_York', '=')).toBe(1);
    expect(await count('Pacific/Auckland', '=')).toBe(1);
    expect(await count('America/New_York', '<')).toBe(4);
    expect(await count('America/New_York', '>')).toBe(0);
  });

  it('searches attributes by their type', async () => {
    const { call, search } = await people();
    await call('POST', '/data_attributes', { name: 'seats', model: 'contact', data_type: 'integer' });
    await call('POST', '/contacts', { email: 'big@example.com', custom_attributes: { seats: 12 } });
    expect((await search(filter('custom_attributes.seats', '>=', 12))).body.total_count).toBe(1);
    expect((await search(filter('custom_attributes.seats', '>', 12))).body.total_count).toBe(0);
    expect(refusal(await search(filter('custom_attributes.seats', '=', 'many')))[1]).toBe('invalid_value');
  });

  it('finds by tag, and by segment', async () => {
    const { call } = openSandbox({ data: 'demo' });
    const search = searcher(call);
    const tags = (await call('GET', '/tags')).body.data;
    const vip = tags.find((tag: { name: string }) => tag.name === 'VIP').id;
    const tagged = await search(filter('tag_id', '=', vip));
    expect(tagged.body.total_count).toBeGreaterThan(0);
    expect((await search(filter('tag_id', '!=', vip))).body.total_count).toBe(40 - tagged.body.total_count);
    const [segment] = (await call('GET', '/segments')).body.segments;
    expect((await search(filter('segment_id', '=', segment.id))).body.total_count).toBeGreaterThan(0);
  });

  it('hides archived and merged people', async () => {
    const { call, ids, search } = await people();
    await call('POST', `/contacts/${ids[0]}/archive`);
    expect((await search(filter('role', '=', 'user'))).body.total_count).toBe(4);
    expect((await search(filter('email', '=', 'ann@example.com'))).body.total_count).toBe(0);
  });

  it('does not know new people until the index has caught up', async () => {
    let now = NOW;
    const { call, search } = await people({ now: () => now, searchDelaySeconds: 120 });
    expect((await search(filter('email', '=', 'ann@example.com'))).body.total_count).toBe(0);
    expect((await search(filter('created_at', '>', 0))).body.total_count).toBe(0);
    expect((await call('GET', '/contacts')).body.total_count).toBe(5);
    now += 120;
    expect((await search(filter('created_at', '>', 0))).body.total_count).toBe(5);
    expect((await search(filter('email', '=', 'ann@example.com'))).body.total_count).toBe(1);
  });
});
