import { afterEach, describe, expect, it } from 'vitest';
import { json, serve, type TestServer } from '../helpers/http-server.js';
import { testClient } from '../helpers/test-tools.js';

let server: TestServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

type Next = (cursor: string, url: string) => unknown;

/** A list that gives `pages[n]` with the cursor `n`; `next` is the form of `pages.next`. */
async function listOf(pages: readonly (readonly string[])[], next: Next) {
  server = await serve((response, { url }) => {
    const at = Number(new URL(url, 'http://x').searchParams.get('starting_after') ?? 0);
    const last = at + 1 >= pages.length;
    const data = pages[at]?.map((id) => ({ type: 'tag', id }));
    json(response, 200, {
      type: 'list',
      data,
      pages: { type: 'pages', ...(last ? {} : { next: next(String(at + 1), url) }) },
    });
  });
  return testClient(server.url);
}

const asObject: Next = (cursor) => ({ page: Number(cursor) + 1, starting_after: cursor });

async function collect(items: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of items) ids.push(id);
  return ids;
}

describe('Paging', () => {
  it.each([
    ['an object', asObject],
    ['a URL', (cursor: string) => `https://api.intercom.io/things?per_page=2&starting_after=${cursor}`],
    ['a relative URL', (cursor: string) => `/things?starting_after=${cursor}`],
  ])('follows pages.next as %s to the end', async (_, next) => {
    const client = await listOf([['a', 'b'], ['c'], ['d']], next);
    const items = client.iterate('intercom_list_things', {});
    expect(await collect(items)).toEqual(['a', 'b', 'c', 'd']);
    expect(items).toMatchObject({ cut: false, count: 4, pages: 3, nextCursor: null });
  });

  it.each([
    ['absent', { type: 'pages' }],
    ['null', { type: 'pages', next: null }],
    ['without a cursor', { type: 'pages', next: { starting_after: null } }],
    ['in no pages at all', undefined],
    ['in pages that are null', null],
  ])('ends when pages.next is %s', async (_, pages) => {
    server = await serve((response) => json(response, 200, { type: 'list', data: [{ id: 'a' }], pages }));
    expect(await collect(testClient(server.url).iterate('intercom_list_things', {}))).toEqual(['a']);
    expect(server.arrived).toHaveLength(1);
  });

  it('goes on after an empty page in the middle', async () => {
    const client = await listOf([['a'], [], ['b']], asObject);
    expect(await collect(client.iterate('intercom_list_things', {}))).toEqual(['a', 'b']);
  });

  it('sends a cursor back unchanged, whatever characters it has', async () => {
    const cursor = 'WzE3MDAwMDAwMDAsMSwyXQ==+/&?#\n';
    server = await serve((response, _, nth) =>
      json(response, 200, { data: [], pages: nth === 1 ? { next: { starting_after: cursor } } : {} }),
    );
    await collect(testClient(server.url).iterate('intercom_list_things', {}));
    expect(new URL(server.arrived[1]?.url ?? '', 'http://x').searchParams.get('starting_after')).toBe(cursor);
  });

  it.each([1, 2, 5])('stops with an error when the cursors run in a circle of %i', async (length) => {
    server = await serve((response, _, nth) =>
      json(response, 200, { data: [{ id: 'a' }], pages: { next: { starting_after: `c${nth % length}` } } }),
    );
    const items = testClient(server.url).iterate('intercom_list_things', {});
    await expect(collect(items)).rejects.toMatchObject({ name: 'InvalidResponseError' });
    expect(items.count).toBeGreaterThan(0);
    expect(server.arrived.length).toBeLessThan(30);
  });

  it('stops with an error when there is a next page but no cursor for it', async () => {
    server = await serve((response) =>
      json(response, 200, { data: [], pages: { next: 'https://api.intercom.io/things' } }),
    );
    await expect(collect(testClient(server.url).iterate('intercom_list_things', {}))).rejects.toMatchObject({
      name: 'InvalidResponseError',
    });
  });

  it('stops with an error when the answer has no list', async () => {
    server = await serve((response) => json(response, 200, { type: 'list' }));
    await expect(collect(testClient(server.url).iterate('intercom_list_things', {}))).rejects.toMatchObject({
      name: 'InvalidResponseError',
      message: expect.stringContaining('holds no list of things'),
    });
  });

  it.each([
    [3, ['a', 'b', 'c'], true, 2],
    [4, ['a', 'b', 'c', 'd'], false, 2],
    [2, ['a', 'b'], true, 1],
    [0, [], true, 1],
    [99, ['a', 'b', 'c', 'd'], false, 2],
  ])('with a limit of %i hands out %j', async (limit, ids, cut, pages) => {
    const client = await listOf(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      asObject,
    );
    const items = client.iterate('intercom_list_things', {}, { limit });
    expect(await collect(items)).toEqual(ids);
    expect(items.cut).toBe(cut);
    expect(items.pages).toBe(pages);
  });

  it('fetches a page only when it is asked for', async () => {
    const client = await listOf([['a'], ['b'], ['c']], asObject);
    for await (const _ of client.iterate('intercom_list_things', {})) break;
    expect(server?.arrived).toHaveLength(1);
  });

  it('is refused for a tool that is no list, and for parameters it does not take', () => {
    const client = testClient('http://127.0.0.1:9');
    expect(() => client.iterateUnknown('intercom_read_thing', { id: '1' })).toThrow('not a list');
    expect(() => client.iterateUnknown('intercom_list_things', { cursor: '1' })).toThrow('cursor is not a parameter');
    expect(() => client.iterate('intercom_list_things', {}, { limit: Number.NaN })).toThrow('limit');
  });
});
