import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, expectTypeOf, it } from 'vitest';
import { schemas } from '../../src/generated/schemas.js';
import type { Contact, ContactList, IntercomObjects, Ticket, TicketState } from '../../src/generated/types.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const types = readFileSync(join(root, 'src/generated/types.ts'), 'utf8');

/** Runs the generator; never rejects. */
function generate(...flags: string[]): Promise<{ code: number; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join(root, 'scripts/generate.mjs'), ...flags], (_, __, stderr) =>
      resolve({ code: child.exitCode ?? -1, stderr }),
    );
  });
}

const copies: string[] = [];

/** A checkout of its own, with just what the generator reads and writes. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'generate-'));
  copies.push(folder);
  for (const part of ['schemas', 'src', 'tools', 'package.json', 'tsconfig.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after, 'the edit changes something').not.toBe(before);
  writeFileSync(file, after);
}

afterEach(() => {
  for (const folder of copies.splice(0)) rmSync(folder, { recursive: true });
});

describe('the generated files', () => {
  it('are what schemas/ and tools/ say', async () => {
    expect(await generate('--check')).toEqual({ code: 0, stderr: '' });
  });

  it('come out the same when made again', async () => {
    const folder = copy();
    rmSync(join(folder, 'src/generated'), { recursive: true });
    expect(await generate('--root', folder)).toEqual({ code: 0, stderr: '' });
    expect(readFileSync(join(folder, 'src/generated/types.ts'), 'utf8')).toBe(types);
    expect(await generate('--check', '--root', folder)).toEqual({ code: 0, stderr: '' });
  });

  it('fail the check, by name and with the command, when a schema changed', async () => {
    const folder = copy();
    edit(join(folder, 'schemas/team.json'), (text) => text.replace('Name of the team.', 'What the team is called.'));
    const before = readFileSync(join(folder, 'src/generated/types.ts'), 'utf8');
    const { code, stderr } = await generate('--check', '--root', folder);
    expect(code).toBe(1);
    expect(stderr).toContain('src/generated/types.ts is not what schemas/ says. Run: npm run generate');
    expect(stderr).toContain('src/generated/schemas.ts is not what schemas/ says. Run: npm run generate');
    expect(readFileSync(join(folder, 'src/generated/types.ts'), 'utf8')).toBe(before);
  });

  it('fail the check when one was edited by hand or is gone', async () => {
    const folder = copy();
    edit(join(folder, 'src/generated/types.ts'), (text) => `${text}export type Extra = string;\n`);
    rmSync(join(folder, 'src/generated/schemas.ts'));
    const { code, stderr } = await generate('--check', '--root', folder);
    expect(code).toBe(1);
    expect(stderr).toContain('src/generated/types.ts is not what schemas/ says');
    expect(stderr).toContain('src/generated/schemas.ts is missing');
  });

  it.each([
    ['an $id that is not the file name', '"$id": "team.json"', '"$id": "squad.json"', '$id is squad.json'],
    [
      'a title that another schema has',
      '"title": "Team"',
      '"title": "Tag"',
      'the title Tag is taken by schemas/tag.json',
    ],
    ['a title that is no type name', '"title": "Team"', '"title": "a team"', 'title must be the name of its type'],
    ['a part with a title of its own', '{ "type": "string"', '{ "title": "Tag", "type": "string"', 'Extra: Tag1'],
    ['a reference to no schema', '"properties": {', '"properties": { "boss": { "$ref": "nobody.json" },', 'nobody'],
    ['text that is not JSON', '"properties"', 'properties', 'schemas/team.json'],
  ])('are not made from %s', async (_, from, to, message) => {
    const folder = copy();
    edit(join(folder, 'schemas/team.json'), (text) => text.replace(from, () => to));
    const { code, stderr } = await generate('--root', folder);
    expect(stderr).toContain(message);
    expect(code).toBe(1);
  });
});

/** A definition that the project does not have. */
const findTag = `import { one, operation, param } from '../../src/intercom/index.js';

export const findTag = operation('intercom_find_tag', {
  http: 'GET /tags/{tagId}',
  effect: 'read',
  description: 'Find one tag.',
  params: { tagId: param.id('tag'), color: param.flag('Also */ its color', { since: '2.14' }).optional() },
  returns: one('tag', 'The tag'),
});
`;

describe('the table of contents and the types of calls', () => {
  const file = 'tools/index.ts';

  it('gain their lines by a file of its own, and fail the check until they are made again', async () => {
    const folder = copy();
    writeFileSync(join(folder, 'tools/tags/find-tag.ts'), findTag);
    const { code, stderr } = await generate('--check', '--root', folder);
    const problem = (stale: string) => `${stale} is not what tools/ says. Run: npm run generate\n`;
    expect([code, stderr]).toEqual([1, problem(file) + problem('tools/types.ts')]);
    expect(await generate('--root', folder)).toEqual({ code: 0, stderr: '' });
    const madeIn = (stale: string) => {
      const before = readFileSync(join(root, stale), 'utf8').split('\n');
      return readFileSync(join(folder, stale), 'utf8')
        .split('\n')
        .filter((line) => !before.includes(line));
    };
    expect(madeIn(file)).toEqual([
      "import { findTag as findTagDefinition } from './tags/find-tag.js';",
      '  FindTagTool,',
      '/** Find one tag. */',
      'export const findTag: FindTagTool = findTagDefinition;',
      '  findTag,',
    ]);
    expect(madeIn('tools/types.ts')).toEqual([
      "import type { findTag } from './tags/find-tag.js';",
      '/** What `intercom_find_tag` takes. */',
      'export type FindTagParams = {',
      "  tagId: ParamsOf<typeof findTag>['tagId'];",
      '  /** Also *\\/ its color. Since version 2.14 of the API. */',
      "  color?: ParamsOf<typeof findTag>['color'];",
      '/** What `intercom_find_tag` returns. */',
      'export type FindTagResult = {',
      '  /** The tag. */',
      "  tag: ResultOf<typeof findTag>['tag'];",
      '/** Find one tag. */',
      'export interface FindTagTool extends Definition<typeof findTag> {',
      "  readonly '~calls'?: Calls<FindTagParams, FindTagResult>;",
      '  FindTagTool,',
    ]);
    const made = readFileSync(join(folder, file), 'utf8');
    const list = made.slice(made.indexOf('export const allTools'));
    expect(list).toContain('  untagTicket,\n  findTag,\n');
  });

  it('are not made from a definition that cannot be loaded, which is named', async () => {
    const folder = copy();
    writeFileSync(
      join(folder, 'tools/tags/find-tag.ts'),
      findTag.replace("param.id('tag')", "param.id('tag').optional()"),
    );
    const { code, stderr } = await generate('--root', folder);
    expect([code, stderr]).toEqual([
      1,
      'tools/tags/find-tag.ts cannot be loaded: GET /tags/{tagId}: tagId is part of the path: it cannot be optional\n',
    ]);
  });

  it('is not made from a file with two tools', async () => {
    const folder = copy();
    edit(join(folder, 'tools/tags/list-tags.ts'), (text) => `${text}export const findTag = operation('x', {});\n`);
    const { code, stderr } = await generate('--root', folder);
    expect([code, stderr]).toEqual([
      1,
      'tools/tags/list-tags.ts defines listTags and findTag: one file holds one tool.\n',
    ]);
  });
});

describe('the types', () => {
  it('declare each title once, as an interface, and nothing else', () => {
    const declared = [...types.matchAll(/^export (\w+) (\w+)/gm)].map(([, kind, name]) => `${kind} ${name}`);
    const titles = Object.values(schemas).map(({ title }) => `interface ${title}`);
    expect(declared.sort()).toEqual(['interface IntercomObjects', ...titles].sort());
  });

  it('hold no any, and let unknown fields be read as unknown', () => {
    const code = types.replaceAll(/\/\*\*.*?\*\//gs, '');
    expect(code).not.toMatch(/\bany\b/);
    expect(code.match(/\[k: string\]: unknown;/g)?.length).toBeGreaterThanOrEqual(Object.keys(schemas).length);
  });

  it('explain each property', () => {
    expect(types).toContain('Time of the last change, in unix seconds.');
    expect(types).toMatch(/^\/\*\*\n \* Generated from schemas\/.*Do not edit/);
  });

  it('map each schema name to its type', () => {
    expectTypeOf<IntercomObjects['contact']>().toEqualTypeOf<Contact>();
    expectTypeOf<IntercomObjects['ticket-state']>().toEqualTypeOf<TicketState>();
    expectTypeOf<ContactList['data']>().toEqualTypeOf<Contact[]>();
  });

  it('tell what differs between versions', () => {
    expectTypeOf<Contact['id']>().toEqualTypeOf<string>();
    expectTypeOf<Contact['owner_id']>().toEqualTypeOf<number | string | null>();
    expectTypeOf<Ticket['ticket_state']>().toEqualTypeOf<TicketState | string | null>();
    expectTypeOf<Contact['shoe_size']>().toEqualTypeOf<unknown>();
  });
});

describe('the schemas as data', () => {
  it('equal the files', () => {
    const files = readdirSync(join(root, 'schemas'));
    const read = files.map((file) => [
      file.slice(0, -5),
      JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8')),
    ]);
    expect(schemas).toEqual(Object.fromEntries(read));
  });
});
