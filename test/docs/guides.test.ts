import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as errors from '../../src/errors.js';
import { paging, param } from '../../src/index.js';
import { blocksOf } from './reader/blocks.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');

describe('the guide to errors', () => {
  const guide = read('docs/errors.md');

  it('has a row for each class of the family, and for nothing else', () => {
    const rows = [...guide.matchAll(/^\| `(\w+Error)` +\|/gm)].map(([, name]) => name);
    const classes = Object.keys(errors).filter((name) => name !== 'ToolError');
    expect(rows.sort()).toEqual(classes.sort());
  });

  it('has a row for each reason to hold a call back', () => {
    const declared = /type BlockReason = (.*);/.exec(read('src/errors.ts'))?.[1] ?? '';
    const reasons = [...declared.matchAll(/'([\w-]+)'/g)].map(([, reason]) => reason);
    expect(reasons.length).toBeGreaterThan(3);
    const rows = [...guide.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, reason]) => reason);
    expect(rows.sort()).toEqual(reasons.sort());
  });

  it('names every field that an error can carry', () => {
    const fields = [...read('src/errors.ts').matchAll(/^ {2}(?:declare )?readonly (\w+)\??:/gm)].map(
      ([, name]) => name,
    );
    expect(new Set(fields).size).toBeGreaterThan(12);
    for (const field of new Set(fields)) expect(guide, field).toContain(`\`${field}`);
  });
});

describe('the guide to adding a tool', () => {
  const guide = read('docs/adding-a-tool.md');

  it('shows a definition as it is', () => {
    expect(guide).toContain(`\`\`\`ts\n${read('tools/notes/get-note.ts')}\`\`\``);
    expect(guide).toContain('`tools/notes/get-note.ts`');
  });

  it('explains every kind of parameter', () => {
    const helpers = ['Problem', 'describeValue', 'kind', 'listItems', 'readId', 'readJson', 'readSeconds', 'refused'];
    const olderNames = ['annotate', 'filledText', 'ownId'];
    const kinds = Object.keys(param).filter((name) => ![...helpers, ...olderNames].includes(name));
    const explained = [...guide.matchAll(/^\| (`param\..*?) \|/gm)].flatMap(
      ([, cell = '']) => cell.match(/\w+(?=`)/g) ?? [],
    );
    expect(explained.sort()).toEqual(kinds.sort());
  });

  it('names only ways of paging that there are', () => {
    const named = [...guide.matchAll(/paging\.(\w+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(4);
    for (const name of named) expect(Object.keys(paging)).toContain(name);
  });

  it('explains every key of a definition, and every note of a parameter', () => {
    const explained = [...guide.matchAll(/^\| (`\w+`(?:, `\w+`)*) +\|/gm)].flatMap(
      ([, cell = '']) => cell.match(/\w+/g) ?? [],
    );
    const keysOf = (file: string, type: string) => {
      const [, body = ''] = new RegExp(`interface ${type}<[^{]*\\{([\\s\\S]*?)\\n\\}`).exec(read(file)) ?? [];
      return [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??[:(]/gm)].map(([, key = '']) => key);
    };
    const keys = [
      ...keysOf('src/tool/operation/operation.ts', 'OperationInput'),
      ...keysOf('src/tool/param/facts.ts', 'ParamNotes'),
    ];
    expect(keys.length).toBeGreaterThan(25);
    expect(explained.sort()).toEqual(keys.sort());
  });
});

describe('the fragments of source code that guides show', () => {
  const from = (file: string) => `from '${root}src/${file}.ts'`;
  const fragment = (page: string, text: string) =>
    blocksOf(page).find((block) => block.text.includes(text))?.text ?? '';

  it('are definitions that the sources take', async () => {
    const program = `
      import { many, one, operation, out, paging, param } ${from('intercom/index')};
      import { create, get, list, remove, update } ${from('sandbox/table/crud')};
      import { createdAt, optional, optionalOrNull, required } ${from('sandbox/table/field')};
      import { route } ${from('sandbox/table/operation')};
      import { numbered } ${from('sandbox/table/paging')};
      import { ref } ${from('sandbox/table/reference')};
      import { resource } ${from('sandbox/table/resource')};
      import { text, whole } ${from('sandbox/table/shape')};
      import { table } ${from('sandbox/table/table')};
      import { digits } ${from('sandbox/world/ids')};
      const countBooks = () => 0;
      ${fragment('docs/architecture.md', 'intercom_get_note')}
      ${fragment('docs/architecture.md', "table('books'")}
      export const listed = operation('intercom_list_contacts', {
        http: 'GET /contacts',
        effect: 'read',
        description: 'List contacts.',
        ${fragment('docs/adding-a-tool.md', 'paging.cursorParams')}
      });
      const names = Object.keys(listed.output);
      console.log(JSON.stringify([getNote.plan.method, bookResource.routes.map(({ path }) => path), names]));`;
    const folder = mkdtempSync(join(tmpdir(), 'guides-'));
    try {
      writeFileSync(join(folder, 'program.mts'), program);
      const args = ['--import', import.meta.resolve('tsx'), join(folder, 'program.mts')];
      const { stdout } = await promisify(execFile)(process.execPath, args);
      expect(JSON.parse(stdout)).toEqual([
        'GET',
        expect.arrayContaining(['/books/count', '/shelves/:shelf_id/books']),
        expect.arrayContaining(['contacts', 'next_cursor']),
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
