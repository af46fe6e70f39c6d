import { assembleSandbox } from '../../../src/sandbox/assemble.js';
import type { SandboxOptions } from '../../../src/sandbox/index.js';
import { html } from '../../../src/sandbox/resources/fields.js';
import { resources } from '../../../src/sandbox/resources.js';
import { create, get, list, remove, update } from '../../../src/sandbox/table/crud.js';
import {
  addedLater,
  createdAt,
  hidden,
  optional,
  optionalOrNull,
  required,
  sinceVersion,
  updatedAt,
} from '../../../src/sandbox/table/field.js';
import { byCursor, numbered } from '../../../src/sandbox/table/paging.js';
import { ref } from '../../../src/sandbox/table/reference.js';
import { resource } from '../../../src/sandbox/table/resource.js';
import { list as listOf, oneOf, text, whole } from '../../../src/sandbox/table/shape.js';
import { table } from '../../../src/sandbox/table/table.js';
import { digits, hex } from '../../../src/sandbox/world/ids.js';
import { callerOf } from '../caller.js';

/*
 * Resources that Intercom does not have: shelves of books that admins write.
 */

const shelves = table('shelves', {
  ids: digits('shelf', 100, 200),
  fields: {
    name: required(text),
    floor: addedLater(
      optional(whole, () => 0),
      () => 1,
    ),
  },
  unique: { name: (shelf) => shelf.name },
});

const books = table('books', {
  ids: hex('book'),
  fields: {
    shelf_id: optionalOrNull(ref('shelves')),
    title: required(text),
    code: required(text, { fixed: true, as: 'isbn' }),
    blurb: optional(html, () => ''),
    pages: optional(whole, () => 0),
    author_ids: optional(listOf(ref('admins')), () => []),
    binding: sinceVersion(
      14,
      optional(oneOf('paper', 'cloth'), () => 'paper'),
    ),
    secret: hidden(optionalOrNull(text)),
    created_at: createdAt,
    updated_at: updatedAt,
  },
  keys: { shelf: 'shelf_id' },
  sorted: { pages: 'pages' },
});

/** Goes with its book. */
const loans = table('loans', {
  ids: digits('loan', 1000, 1000),
  fields: { book_id: ref('books', { owner: true }), contact_ids: required(listOf(ref('contacts'))) },
});

const shelfResource = resource(shelves, {
  scope: 'books',
  unknownKeys: 'refuse',
  routes: {
    listShelves: list('GET /shelves', { as: ['shelf.list', 'shelves'] }),
    createShelf: create('POST /shelves', { status: 201 }),
    updateShelf: update('PUT /shelves/{shelf_id}'),
    deleteShelf: remove('DELETE /shelves/{shelf_id}', { empty: 204 }),
  },
});

const bookResource = resource(books, {
  scope: 'books',
  emits: { create: 'content_snippet.created', update: 'content_snippet.updated', remove: 'content_snippet.deleted' },
  routes: {
    listBooks: list('GET /books', { newest: true, paging: numbered({ default: 2, max: 3 }) }),
    listThickBooks: list('GET /books/thick', {
      paging: byCursor('pages', { default: 2, max: 3 }),
      where: (book) => book.pages > 100,
      since: 13,
    }),
    listShelfBooks: list('GET /shelves/{shelf_id}/books'),
    createShelfBook: create('POST /shelves/{shelf_id}/books'),
    createBook: create('POST /books'),
    getBook: get('GET /books/{book_id}'),
    getShelfBook: get('GET /shelves/{shelf_id}/books/{book_id}'),
    updateBook: update('PUT /books/{book_id}'),
    deleteBook: remove('DELETE /books/{book_id}'),
  },
});

const loanResource = resource(loans, {
  scope: 'books',
  routes: {
    createLoan: create('POST /books/{book_id}/loans'),
    listLoans: list('GET /books/{book_id}/loans'),
  },
});

/** A sandbox with these resources beside Intercom's. */
export function openLibrary(options: SandboxOptions = {}) {
  const sandbox = assembleSandbox([...resources, shelfResource, bookResource, loanResource], {
    now: '2026-01-05T10:00:00Z',
    data: 'empty',
    ...options,
  });
  return { sandbox, call: callerOf(sandbox) };
}
