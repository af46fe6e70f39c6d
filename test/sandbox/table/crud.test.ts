import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, NOW, openSandbox } from '../caller.js';
import { openLibrary } from './library.js';

let sandbox: ReturnType<typeof openLibrary>['sandbox'];
let call: Caller;

beforeEach(() => {
  ({ sandbox, call } = openLibrary());
});
afterEach(() => sandbox.close());

const old = (version: string) => ({ 'intercom-version': version });

describe('a created record', () => {
  it('has what the body says, and otherwise the values of its fields', async () => {
    const { status, body } = await call('POST', '/books', { title: 'Tides', isbn: '978', blurb: 'Two\n\nparagraphs' });
    expect(status).toBe(200);
    expect(body).toEqual({
      type: 'book',
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      shelf_id: null,
      title: 'Tides',
      code: '978',
      blurb: '<p>Two</p>\n<p>paragraphs</p>',
      pages: 0,
      author_ids: [],
      binding: 'paper',
      created_at: NOW,
      updated_at: NOW,
    });
    expect((await call('GET', `/books/${body.id}`)).body).toEqual(body);
  });

  it('answers with the status of its route, and takes its parent from the path', async () => {
    const shelf = await call('POST', '/shelves', { name: 'Sea' });
    expect(shelf.status).toBe(201);
    const path = `/shelves/${shelf.body.id}/books`;
    const { body } = await call('POST', path, { title: 'Tides', isbn: '978', shelf_id: '1' });
    expect(body.shelf_id).toBe(shelf.body.id);
    expect((await call('GET', path)).body).toEqual({ type: 'list', data: [body] });
    expect((await call('GET', `${path}/${body.id}`)).status).toBe(200);
    const other = (await call('POST', '/shelves', { name: 'Land' })).body.id;
    expect((await call('GET', `/shelves/${other}/books/${body.id}`)).status).toBe(404);
    expect((await call('GET', `/shelves/${other}/books`)).body.data).toEqual([]);
    expect((await call('GET', '/shelves/1/books')).status).toBe(404);
  });

  it.each<[body: object, status: number, code: string, message: string, field?: string]>([
    [{ isbn: '1' }, 400, 'parameter_not_found', 'title is required', 'title'],
    [{ title: '', isbn: '1' }, 400, 'parameter_not_found', 'title is required', 'title'],
    [{ title: 'A' }, 400, 'parameter_not_found', 'isbn is required', 'isbn'],
    [{ title: 5, isbn: '1' }, 400, 'parameter_invalid', 'title must be a string', 'title'],
    [{ title: 'A', isbn: '1', pages: 1.5 }, 400, 'parameter_invalid', 'pages must be a whole number', 'pages'],
    [{ title: 'A', isbn: '1', binding: 'wood' }, 400, 'parameter_invalid', 'binding must be one of paper, cloth'],
    [{ title: 'A', isbn: '1', author_ids: '1' }, 400, 'parameter_invalid', 'author_ids must be an array'],
    [{ title: 'A', isbn: '1', author_ids: [true] }, 400, 'parameter_invalid', 'author_ids[0] must be an id'],
    [{ title: 'A', isbn: '1', author_ids: ['1'] }, 404, 'admin_not_found', 'Admin not found'],
    [{ title: 'A', isbn: '1', shelf_id: '1' }, 404, 'not_found', 'Resource Not Found'],
  ])('is refused for %j', async (body, status, code, message, field) => {
    const answer = await call('POST', '/books', body);
    expect(answer).toMatchObject({ status, body: { type: 'error.list', errors: [{ code, message }] } });
    if (field !== undefined) expect(answer.body.errors[0].field).toBe(field);
    expect(sandbox.state().counts.books).toBe(0);
  });

  it('takes references as numbers too, and null for what is left open', async () => {
    const admin = (await call('GET', '/me')).body.id;
    const given = { title: 'A', isbn: '1', author_ids: [Number(admin)], pages: null, shelf_id: null };
    expect((await call('POST', '/books', given)).body).toMatchObject({ author_ids: [admin], pages: 0, shelf_id: null });
  });

  it('shares no unique value with another, also after an update', async () => {
    const first = (await call('POST', '/shelves', { name: 'Sea' })).body.id;
    const second = (await call('POST', '/shelves', { name: 'Land' })).body.id;
    const refused = { status: 409, body: { errors: [{ code: 'conflict', field: 'name' }] } };
    expect(await call('POST', '/shelves', { name: 'Sea' })).toMatchObject(refused);
    expect(await call('PUT', `/shelves/${second}`, { name: 'Sea' })).toMatchObject(refused);
    expect((await call('PUT', `/shelves/${first}`, { name: 'Sea' })).status).toBe(200);
  });

  it('ignores unknown keys of a body, unless the resource refuses them', async () => {
    expect((await call('POST', '/books', { title: 'A', isbn: '1', colour: 'red' })).status).toBe(200);
    const { status, body } = await call('POST', '/shelves', { name: 'A', colour: 'red' });
    expect([status, body.errors]).toEqual([400, [{ code: 'bad_request', message: "bad 'colour' parameter" }]]);
    expect(sandbox.state().counts.shelves).toBe(0);
  });
});

describe('an update', () => {
  it('changes what it names, never what is fixed, and stamps the record', async () => {
    const { body: book } = await call('POST', '/books', { title: 'Tides', isbn: '978', pages: 9 });
    await sandbox.clock.advance('1h');
    const { body } = await call('PUT', `/books/${book.id}`, { title: 'Ebb', isbn: '1', created_at: 5, title2: 1 });
    expect(body).toEqual({ ...book, title: 'Ebb', updated_at: NOW + 3600 });
    expect(await call('PUT', '/books/1', { title: 'Ebb' })).toMatchObject({ status: 404 });
    expect(await call('PUT', `/books/${book.id}`, { title: 4 })).toMatchObject({ status: 400 });
    expect((await call('GET', `/books/${book.id}`)).body).toEqual(body);
  });
});

describe('a removal', () => {
  it('clears nullable references, takes ids out of lists, and removes what belongs to the record', async () => {
    const shelf = (await call('POST', '/shelves', { name: 'Sea' })).body.id;
    const book = (await call('POST', `/shelves/${shelf}/books`, { title: 'Tides', isbn: '1' })).body.id;
    const [ann, bob] = await Promise.all(
      ['ann', 'bob'].map(async (name) => (await call('POST', '/contacts', { email: `${name}@example.org` })).body.id),
    );
    await call('POST', `/books/${book}/loans`, { contact_ids: [ann, bob] });

    expect(await call('DELETE', `/shelves/${shelf}`)).toMatchObject({ status: 204, text: '' });
    expect((await call('GET', `/books/${book}`)).body.shelf_id).toBeNull();
    await call('DELETE', `/contacts/${ann}`);
    expect((await call('GET', `/books/${book}/loans`)).body.data).toMatchObject([{ contact_ids: [bob] }]);
    expect((await call('DELETE', `/books/${book}`)).body).toEqual({ id: book, object: 'book', deleted: true });
    expect(sandbox.state().counts).toMatchObject({ shelves: 0, books: 0, loans: 0 });
    const again = openLibrary();
    again.sandbox.import(sandbox.export());
    await again.sandbox.close();
  });
});

describe('lists', () => {
  const titles = (body: { data: { title: string }[] }) => body.data.map(({ title }) => title);

  beforeEach(async () => {
    for (const [title, pages] of Object.entries({ a: 150, b: 50, c: 300, d: 200 })) {
      await call('POST', '/books', { title, isbn: title, pages });
      await sandbox.clock.advance('1s');
    }
  });

  it('come in pages by number, newest first', async () => {
    const first = (await call('GET', '/books')).body;
    expect(first).toMatchObject({ total_count: 4, pages: { page: 1, total_pages: 2 } });
    expect(titles(first)).toEqual(['d', 'c']);
    expect(
      titles((await call('GET', new URL(first.pages.next).pathname + new URL(first.pages.next).search)).body),
    ).toEqual(['b', 'a']);
    expect(await call('GET', '/books?per_page=4')).toMatchObject({ status: 400 });
  });

  it('come in pages by cursor, in the order of an index, with a condition', async () => {
    const first = (await call('GET', '/books/thick')).body;
    expect([titles(first), first.total_count]).toEqual([['c', 'd'], 3]);
    const next = (await call('GET', `/books/thick?starting_after=${first.pages.next.starting_after}`)).body;
    expect([titles(next), next.pages.next]).toEqual([['a'], undefined]);
  });

  it('can have a type and a key of their own', async () => {
    await call('POST', '/shelves', { name: 'Sea' });
    expect((await call('GET', '/shelves')).body).toMatchObject({ type: 'shelf.list', shelves: [{ name: 'Sea' }] });
  });
});

describe('versions and scopes', () => {
  it('hide fields and routes from older versions', async () => {
    const { body } = await call('POST', '/books', { title: 'A', isbn: '1', binding: 'cloth' }, old('2.13'));
    expect(body).not.toHaveProperty('binding');
    expect((await call('GET', `/books/${body.id}`)).body.binding).toBe('paper');
    expect((await call('GET', '/books/thick', undefined, old('2.12'))).body.errors[0].code).toBe(
      'intercom_version_invalid',
    );
  });

  it('follow from the scope of the resource', async () => {
    const reader = openLibrary({ scopes: ['read_books'] });
    expect((await reader.call('GET', '/books')).status).toBe(200);
    expect(await reader.call('POST', '/books', { title: 'A', isbn: '1' })).toMatchObject({
      status: 403,
      body: { errors: [{ message: expect.stringContaining('write_books') }] },
    });
    await reader.sandbox.close();
  });
});

describe('a document', () => {
  it('holds the records and goes on with their ids', async () => {
    const shelf = (await call('POST', '/shelves', { name: 'Sea' })).body.id;
    await call('POST', `/shelves/${shelf}/books`, { title: 'Tides', isbn: '1', secret: 'kept' });
    const text = sandbox.export();
    expect(JSON.parse(text).records.books).toMatchObject([{ shelf_id: shelf, secret: 'kept' }]);
    const copy = openLibrary();
    copy.sandbox.import(text);
    expect(copy.sandbox.export()).toBe(text);
    expect(copy.sandbox.state().counts).toMatchObject({ shelves: 1, books: 1, loans: 0 });
    const next = { name: 'Land' };
    expect((await copy.call('POST', '/shelves', next)).body).toEqual((await call('POST', '/shelves', next)).body);
    expect((await copy.call('GET', `/shelves/${shelf}/books`)).body.data).toHaveLength(1);
    await copy.sandbox.close();
  });

  it.each<[name: string, damage: (records: Record<string, Record<string, unknown>[]>) => void, message: string]>([
    [
      'a lost shelf',
      (records) => records.shelves?.pop(),
      'records.books[0].shelf_id must be an id that records.shelves',
    ],
    [
      'a wrong type',
      (records) => Object.assign(records.books?.[0] ?? {}, { pages: 'x' }),
      'records.books[0].pages must',
    ],
    [
      'two of a name',
      (records) => records.shelves?.push({ id: '5', name: 'Sea', floor: 0 }),
      'records.shelves[1].name must be one',
    ],
    [
      'an id ahead',
      (records) => records.shelves?.push({ id: '999', name: 'X', floor: 0 }),
      'nextIds.shelf must be beyond',
    ],
  ])('with %s is refused', async (_name, damage, message) => {
    const shelf = (await call('POST', '/shelves', { name: 'Sea' })).body.id;
    await call('POST', `/shelves/${shelf}/books`, { title: 'Tides', isbn: '1' });
    const document = JSON.parse(sandbox.export());
    damage(document.records);
    expect(() => sandbox.import(document)).toThrow(message);
  });

  it('of a sandbox that did not have the resource yet leaves it empty', async () => {
    const { sandbox: before } = openSandbox({ data: 'demo' });
    await call('POST', '/shelves', { name: 'Sea' });
    sandbox.import(before.export());
    expect(sandbox.state().counts).toMatchObject({ contacts: 40, shelves: 0 });
    await before.close();
  });
});

it('gives records of a document that lack a field a field the value that it has for them', async () => {
  await call('POST', '/shelves', { name: 'Sea', floor: 3 });
  const document = JSON.parse(sandbox.export());
  delete document.records.shelves[0].floor;
  sandbox.import(document);
  expect((await call('GET', '/shelves')).body.shelves).toMatchObject([{ name: 'Sea', floor: 1 }]);
});

it('emits the events of the resource', async () => {
  const topics: string[] = [];
  const response = await sandbox.fetch(new Request('http://localhost/_sandbox/events'));
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const { id } = (await call('POST', '/books', { title: 'A', isbn: '1', secret: 's' })).body;
  await call('PUT', `/books/${id}`, { title: 'B' });
  await call('DELETE', `/books/${id}`);
  while (topics.length < 3) {
    const piece = (await reader?.read())?.value ?? '';
    for (const [, data = ''] of piece.matchAll(/event: event\ndata: (.*)/g)) {
      const { topic, about, item } = JSON.parse(data);
      expect([about, item.id, item.secret]).toEqual([{ type: 'book', id }, id, undefined]);
      topics.push(`${topic} ${item.title}`);
    }
  }
  expect(topics).toEqual(['content_snippet.created A', 'content_snippet.updated B', 'content_snippet.deleted B']);
});
