import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { callerOf } from '../sandbox/caller.js';
import { Checkout } from './checkout.js';

const description = fileURLToPath(new URL('./library.yaml', import.meta.url));
const list = 'src/sandbox/resources.ts';
const checkouts: Checkout[] = [];

afterAll(() => {
  for (const checkout of checkouts) checkout.remove();
});

function openCheckout() {
  const checkout = new Checkout();
  checkouts.push(checkout);
  const read = (file: string) => readFileSync(join(checkout.folder, file), 'utf8');
  const draft = async (id: string, from = description) => {
    const { code, stdout, stderr } = await checkout.draft('operation', id, '--openapi', from);
    expect({ id, code, stderr }).toEqual({ id, code: 0, stderr: '' });
    return stdout;
  };
  return { checkout, read, draft };
}

describe('the route of the sandbox that npm run new drafts', () => {
  const { checkout, read, draft } = openCheckout();

  it('is a resource with the fields of answers, as far as calls may write them', async () => {
    const said = await draft('createRareBook');
    expect(said).toContain('src/sandbox/resources/rare-books.ts, src/sandbox/resources.ts');
    expect(read('src/sandbox/resources/rare-books.ts')).toBe(`import { create } from '../table/crud.js';
import { createdAt, optional, optionalOrNull, required, updatedAt } from '../table/field.js';
import { ref } from '../table/reference.js';
import { resource } from '../table/resource.js';
import { list as listOf, nullable, oneOf, text, time } from '../table/shape.js';
import { table } from '../table/table.js';
import { digits } from '../world/ids.js';

/** A book that is hard to find. */
const rareBooks = table('rareBooks', {
  ids: digits('rare_book', 10_000, 90_000),
  fields: {
    title: required(text),
    genre: optional(oneOf('novel', 'poems'), () => 'novel'),
    owner_id: optionalOrNull(ref('admins')),
    tag_ids: optionalOrNull(listOf(ref('tags'))),
    isbn: optionalOrNull(text, { fixed: true }),
    printed: nullable(time),
    created_at: createdAt,
    updated_at: updatedAt,
  },
});

export const rareBookResource = resource(rareBooks, {
  scope: 'library',
  show: (shown) => ({ type: 'rare-book', ...shown }),
  routes: {
    createRareBook: create('POST /library/rare_books', { status: 201 }),
  },
});
`);
    expect(read(list)).toContain("import { rareBookResource } from './resources/rare-books.js';\n");
    expect(read(list)).toContain('  rareBookResource,\n];');
    for (const point of [
      "- scope is 'library' by the path",
      '- `emits` names the topics',
      '- rare_book is no known entity',
      '- printed is null in every new rare_book',
      '- tag_ids is null where a call gives none',
      '- Calls give quietly, which no answer has',
      '- Between which numbers the first id lies is made up',
      'say `since` where the operation came later',
    ])
      expect(said).toContain(point);
  });

  it('is a line in the resource that there is', { timeout: 120_000 }, async () => {
    for (const id of ['listRareBooks', 'getRareBook', 'updateRareBook', 'deleteRareBook']) {
      expect(await draft(id)).toContain('src/sandbox/resources/rare-books.ts');
    }
    const text = read('src/sandbox/resources/rare-books.ts');
    expect(text).toContain("import { create, get, list, remove, update } from '../table/crud.js';\n");
    expect(text).toContain(`  routes: {
    createRareBook: create('POST /library/rare_books', { status: 201 }),
    listRareBooks: list('GET /library/rare_books', {
      as: ['book.list', 'books'],
      paging: numbered({ default: 2, max: 3 }),
    }),
    getRareBook: get('GET /library/rare_books/{rare_book_id}'),
    updateRareBook: update('PUT /library/rare_books/{rare_book_id}'),
    deleteRareBook: remove('DELETE /library/rare_books/{rare_book_id}', {
      answer: ({ id }) => ({ id, object: 'rare-book', deleted: true }),
    }),
  },
`);
    expect(read(list).match(/rareBookResource/g)).toHaveLength(2);
  });

  it('stands under the record that its path names', async () => {
    await draft('listRareLoans');
    await draft('createRareLoan');
    const text = read('src/sandbox/resources/rare-loans.ts');
    expect(text).toContain("contact_id: hidden(nullable(ref('contacts', { owner: true }))),");
    expect(text).toContain("rare_book_id: required(ref('rareBooks')),");
    expect(text).toContain("ids: hex('rare_loan'),");
    expect(text).toContain("createRareLoan: create('POST /contacts/{contact_id}/rare_loans'),");
  });

  it('is none where the sandbox answers already', async () => {
    const before = read(list);
    expect(await draft('readEveryTeam')).toContain(
      '- The sandbox answers GET /teams already: listTeams in src/sandbox/resources/team-routes.ts.',
    );
    expect(read(list)).toBe(before);
  });

  it.each([
    ['lendRareBook', 'POST /library/rare_books/{rare_book_id}/lend'],
    ['attachShelf', 'POST /contacts/{contact_id}/shelves'],
  ])('is none where somebody has to write a handler (%s)', async (id, at) => {
    const before = read(list);
    const said = await draft(id);
    expect(said).toContain(`- The sandbox has no route ${at} by this draft`);
    expect(said).toContain(`${id}: route('${at}', …)`);
    expect(said).not.toContain('src/sandbox/resources.ts,');
    expect(read(list)).toBe(before);
  });

  it('is words where the table that there is cannot take it yet', async () => {
    const before = read('src/sandbox/resources/team-routes.ts');
    const said = await draft('createTeam');
    expect(said).toContain('lets no create write name: add or change fields with `required` and `optional`');
    expect(said).toContain('does not say what name, admin_ids, distribution_method of a new team is');
    expect(said).toContain(
      "- Then add to the routes in src/sandbox/resources/team-routes.ts: createTeam: create('POST /teams'),",
    );
    expect(read('src/sandbox/resources/team-routes.ts')).toBe(before);
  });

  it('compiles and is formatted', async () => {
    expect(await checkout.compilerErrors()).toBe('');
    expect(await checkout.formatErrors('src/sandbox')).toBe('');
  });

  it('answers over HTTP, and its records survive an export and import', async () => {
    const url = await checkout.startSandbox();
    const call = callerOf({ token: 'sandbox-token', fetch }, url);
    const made = await call('POST', '/library/rare_books', { title: 'Tides', isbn: '978' });
    expect(made).toMatchObject({
      status: 201,
      body: {
        type: 'rare-book',
        id: expect.stringMatching(/^\d{5}$/),
        title: 'Tides',
        genre: 'novel',
        owner_id: null,
        tag_ids: null,
        isbn: '978',
        printed: null,
        created_at: expect.any(Number),
        updated_at: expect.any(Number),
      },
    });
    const path = `/library/rare_books/${made.body.id}`;
    expect((await call('GET', path)).body).toEqual(made.body);
    expect(await call('POST', '/library/rare_books', { genre: 'novel' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'title' }] },
    });
    const { body: changed } = await call('PUT', path, { title: 'Ebb', genre: 'poems', isbn: '1' });
    expect(changed).toMatchObject({ title: 'Ebb', genre: 'poems', isbn: '978' });
    for (const title of ['B', 'C']) await call('POST', '/library/rare_books', { title });
    const first = (await call('GET', '/library/rare_books')).body;
    expect(first).toMatchObject({ type: 'book.list', total_count: 3, pages: { total_pages: 2 } });
    expect(first.books).toHaveLength(2);

    const contact = (await call('POST', '/contacts', { email: 'ann@example.org' })).body.id;
    const loans = `/contacts/${contact}/rare_loans`;
    const loan = (await call('POST', loans, { rare_book_id: made.body.id })).body;
    expect(loan).toEqual({
      type: 'rare_loan',
      id: expect.stringMatching(/^[\da-f]{24}$/),
      rare_book_id: made.body.id,
      created_at: expect.any(Number),
    });
    const listed = (await call('GET', loans)).body;
    expect(listed).toMatchObject({ type: 'list', data: [loan], total_count: 1 });

    const { body: document } = await call('GET', '/_sandbox/export');
    expect(document.records.rareBooks).toHaveLength(3);
    expect(await call('DELETE', path)).toMatchObject({
      status: 200,
      body: { id: made.body.id, object: 'rare-book', deleted: true },
    });
    expect((await call('GET', path)).status).toBe(404);
    expect((await call('POST', '/_sandbox/import', document)).status).toBe(200);
    expect((await call('GET', path)).body).toEqual(changed);
    expect((await call('GET', loans)).body).toEqual(listed);
    expect((await call('GET', '/_sandbox/export')).body.records).toEqual(document.records);
  });
});

const whole = process.env.INTERCOM_OPENAPI;

describe.skipIf(whole === undefined)('operations drafted from the whole description', () => {
  const { checkout, read, draft } = openCheckout();

  it('get no route, since the sandbox answers all of them', { timeout: 240_000 }, async () => {
    const before = read(list);
    const drafted = {
      retrieveTeam: ['teams/get-team.ts', 'GET /teams/{team_id}'],
      createNewsItem: ['news/create-news-item.ts', 'POST /news/news_items'],
      listBrands: ['brands/list-brands.ts', 'GET /brands'],
    } as const;
    for (const [id, [file, at]] of Object.entries(drafted)) {
      checkout.removeTool(file);
      expect(await draft(id, whole)).toContain(`The sandbox answers ${at} already`);
    }
    expect(read(list)).toBe(before);
    expect(await checkout.compilerErrors()).toBe('');
    expect(await checkout.formatErrors('src/sandbox')).toBe('');
  });
});
