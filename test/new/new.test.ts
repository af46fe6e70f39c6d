import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Checkout } from './checkout.js';

const description = fileURLToPath(new URL('./description.yaml', import.meta.url));
const checkout = new Checkout();
const read = (file: string) => readFileSync(join(checkout.folder, file), 'utf8');

afterAll(() => checkout.remove());

describe('npm run new -- operation', () => {
  it('writes a tool with all that the description says, and what it does not say', async () => {
    const { code, stdout, stderr } = await checkout.draft('operation', 'createABookOnRack', '--openapi', description);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(
      read('tools/racks/create-book-on-rack.ts'),
    ).toBe(`import { fields, operation, out, param } from '../../src/intercom/index.js';

export const createBookOnRack = operation('intercom_create_book_on_rack', {
  http: 'POST /racks/{rackId}/books',
  body: { kind: 'book' },
  effect: 'write',
  description: 'Create a book.',
  params: {
    rackId: param.nonEmptyText('Id of the rack'),
    quiet: param.flag('Tell nobody', { in: 'query' }).optional(),
    title: param.nonEmptyText("The title of the book, e.g. It's so"),
    owner_id: param.id('admin', 'Who owns it', { asNumber: true }),
    genre: param.choice(['novel', 'poems'], 'Genre'),
    publisher_id: param.nonEmptyText('Publisher id').optional(),
    weight: param.number('Weight', { min: 0 }).optional(),
    pages_count: param.integer('Pages count', { min: 1, max: 9000 }).nullable().optional(),
    printed_at: param.unixTime('Printed at').optional(),
    tag_ids: param.idList('tag', 'Tag ids').optional(),
    labels: param.textList('Labels').optional(),
    chapters: param.objectList('Chapters').optional(),
    custom_attributes: param.jsonObject('Custom attributes').optional(),
  },
  returns: fields({ shelf_book: out.object('shelf-book', 'The shelf book', { from: '' }) }),
});
`);
    expect(stdout).toContain(
      'Wrote tools/racks/create-book-on-rack.ts, schemas/shelf-book.json, src/generated/, tools/index.ts, tools/types.ts.',
    );
    expect(stdout).toContain("- effect is 'write' by the method");
    expect(stdout).toContain(
      "- publisher_id is an id of no known entity: add a row to src/intercom/entities/ and write param.id('publisher', …).",
    );
    expect(stdout).toContain(
      '- The sandbox has no route POST /racks/{id}/books by this draft, since it has no table of the rack that the path names',
    );
  });

  it('writes the schema of the answer, which refers to those that exist', () => {
    expect(JSON.parse(read('schemas/shelf-book.json'))).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: 'shelf-book.json',
      title: 'ShelfBook',
      description: 'A book on a shelf.',
      type: 'object',
      required: ['type', 'id'],
      properties: {
        type: { type: 'string', description: 'Type.', const: 'book' },
        id: { type: 'string', description: 'Id of the book.' },
        title: { type: ['string', 'null'], description: 'Title.' },
        genre: { type: 'string', description: 'What it is; one of novel, poems.' },
        printed_at: { type: 'integer', description: 'When it was printed, in unix seconds.' },
        tag: { description: 'A tag.', anyOf: [{ $ref: 'tag.json' }] },
      },
    });
  });

  it('takes what a list pages by, and the schema that was drafted before', async () => {
    const { code, stdout } = await checkout.draft('operation', 'ListBooks', '--openapi', description);
    expect(code).toBe(0);
    expect(stdout).not.toContain('schemas/');
    const tool = read('tools/racks/list-books.ts');
    expect(tool).toContain("http: 'GET /racks/{rackId}/books'");
    expect(tool).toContain('...paging.cursorParams({ default: 15, max: 50 }),');
    expect(tool).toContain("returns: many('books', out.list('shelf-book', 'Books of this page'), paging.cursor)");
  });

  it('leaves a project that compiles, with the tools in the table of contents', async () => {
    expect(read('tools/index.ts')).toContain(
      "import { listBooks as listBooksDefinition } from './racks/list-books.js';",
    );
    expect(await checkout.compilerErrors()).toBe('');
  });

  it.each([
    [
      'an unknown operation',
      ['operation', 'createNot', '--openapi', description],
      /no operation "createNot": did you mean createNote/,
    ],
    [
      'a file that is missing',
      ['operation', 'createNote', '--openapi', 'nowhere.yaml'],
      /nowhere\.yaml cannot be read \(ENOENT\)/,
    ],
    ['a file that is no description', ['operation', 'x', '--openapi', 'package.json'], /package\.json has no "paths"/],
    [
      'a tool that is there',
      ['operation', 'createNote', '--openapi', description],
      /tools\/notes\/create-note\.ts exists already/,
    ],
    ['no operation at all', ['operation', '--openapi', description], /usage: npm run new/],
    ['something else than an operation', ['resource', 'x', '--openapi', description], /usage: npm run new/],
  ])('refuses %s and writes nothing', async (_, args, said) => {
    const before = read('tools/index.ts');
    const { code, stderr } = await checkout.draft(...args);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(said) });
    expect(read('tools/index.ts')).toBe(before);
  });
});

const whole = process.env.INTERCOM_OPENAPI;

describe.skipIf(whole === undefined)('drafts from the whole description', () => {
  it('compile', async () => {
    // All of its operations are tools: some of them are drafted in place of what is there.
    const drafted = {
      retrieveTeam: 'teams/get-team.ts',
      createNewsItem: 'news/create-news-item.ts',
      listCalls: 'calls/list-calls.ts',
      searchTickets: 'tickets/search-tickets.ts',
      deleteTag: 'tags/delete-tag.ts',
    };
    for (const [id, file] of Object.entries(drafted)) {
      checkout.removeTool(file);
      const { code, stderr } = await checkout.draft('operation', id, '--openapi', whole ?? '');
      expect({ id, code, stderr }).toEqual({ id, code: 0, stderr: '' });
    }
    expect(read('tools/tickets/search-tickets.ts')).toContain('param.searchQuery(ticketSearch,');
    expect(await checkout.compilerErrors()).toBe('');
  }, 240_000);
});
