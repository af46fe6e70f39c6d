import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { block, code, either, plain, table } from '../../scripts/docs/markdown.js';
import { makePages } from '../../scripts/docs/pages.js';
import { contactSearch } from '../../src/intercom/index.js';
import { createContact } from '../../tools/contacts/create-contact.js';
import { allTools } from '../../tools/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = makePages(allTools);
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Runs the script as `npm run docs` does; never rejects. */
function runDocs(...flags: string[]): Promise<{ code: number; stderr: string }> {
  return new Promise((resolve) => {
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
    const child = execFile(process.execPath, [tsx, join(root, 'scripts/docs.ts'), ...flags], (_, __, stderr) =>
      resolve({ code: child.exitCode ?? -1, stderr }),
    );
  });
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  folders.push(folder);
  return folder;
}

describe('the pages of the tools', () => {
  it('are those in docs/tools', () => {
    const folder = join(root, 'docs/tools');
    const files = Object.fromEntries(
      readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
    );
    expect(files, 'run: npm run docs').toEqual(Object.fromEntries(pages));
  });

  it('are one for each tool and a table of contents that links to all of them', () => {
    expect([...pages.keys()].sort()).toEqual(['README.md', ...allTools.map(({ id }) => `${id}.md`)].sort());
    const links = [...(pages.get('README.md') ?? '').matchAll(/\]\((intercom_\w+\.md)\)/g)].map(([, file]) => file);
    expect([...new Set(links)].sort()).toEqual(allTools.map(({ id }) => `${id}.md`).sort());
  });

  it.each(allTools)('name every parameter and output of $id, with its call', (tool) => {
    const page = pages.get(`${tool.id}.md`) ?? '';
    for (const name of [...Object.keys(tool.fields), ...Object.keys(tool.output)]) {
      expect(page).toContain(`| \`${name}\` |`);
    }
    expect(page).toContain(`intercom.run('${tool.id}'`);
    expect(page).toContain(`npx intercom-tools call ${tool.id}`);
    expect(page).toContain(JSON.stringify(tool.example, null, 2));
    expect(page).not.toMatch(/undefined|\[object|not-sent/);
  });

  it('of searches list fields, operators and values, with examples', () => {
    const page = pages.get('intercom_search_contacts.md') ?? '';
    const [, section = ''] = page.split('## What `query` can search by');
    for (const field of Object.keys(contactSearch.fields)) expect(section).toContain(`\`${field}\``);
    expect(section).toContain('| true or false | `=`, `!=`, `IN`, `NIN` | `unsubscribed_from_emails`,');
    expect(section).toContain('| `role` | `user`, `lead` |');
    expect(section).toContain('| `email=ada@example.com` | the contact with this address |');
    expect(pages.get('intercom_list_contacts.md')).not.toContain('can search by');
  });

  it('link only to files that there are', () => {
    for (const [file, text] of pages) {
      for (const [, target = ''] of text.matchAll(/\]\((?!http)([^)#]+)/g)) {
        expect(pages.has(target) || existsSync(join(root, 'docs/tools', target)), `${file} links to ${target}`).toBe(
          true,
        );
      }
    }
  });

  it('have tables whose rows are all as long as their heads', () => {
    for (const [file, text] of pages) {
      for (const rows of text.matchAll(/(?:^\|.*\|\n)+/gm)) {
        const widths = rows[0]
          .trim()
          .split('\n')
          .map((row) => row.replaceAll('\\|', '').split('|').length);
        expect(new Set(widths).size, `${file}: ${rows[0].slice(0, 80)}`).toBe(1);
      }
    }
  });

  it('tell what a tool does to the world and what becomes of a lost answer', () => {
    expect(pages.get('intercom_delete_contact.md')).toContain('**delete**: cannot be undone');
    expect(pages.get('intercom_list_contacts.md')).toContain('**read**: changes nothing');
    expect(pages.get('intercom_list_contacts.md')).not.toContain('OutcomeUnknownError');
    const reply = pages.get('intercom_reply_conversation.md');
    expect(reply).toContain('Never repeated once it may have arrived');
    expect(reply).toContain('# lookup\nGET /me');
    expect(pages.get('intercom_create_contact.md')).toMatch(/`ConflictError` \| .*`existingId`/);
  });

  it('are made in about the same way from a tool that says something else', () => {
    const changed = makePages([{ ...createContact, description: 'Create a | or *two*.' }]);
    expect(changed.get('intercom_create_contact.md')).toContain('Create a | or \\*two\\*.');
    expect(changed.get('README.md')).toContain('Create a \\| or \\*two\\*. |');
  });
});

describe('npm run docs', () => {
  it('writes pages that its check accepts, and names each one that was changed, is missing or is left over', async () => {
    const folder = emptyFolder();
    expect(await runDocs('--out', folder)).toEqual({ code: 0, stderr: '' });
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
    expect(await runDocs('--check', '--out', folder)).toEqual({ code: 0, stderr: '' });

    const changed = join(folder, 'intercom_get_contact.md');
    writeFileSync(changed, `${readFileSync(changed, 'utf8')}More.\n`);
    rmSync(join(folder, 'intercom_list_tags.md'));
    writeFileSync(join(folder, 'intercom_old_tool.md'), '# Old\n');
    const { code, stderr } = await runDocs('--check', '--out', folder);
    expect(code).toBe(1);
    expect(stderr).toContain('intercom_get_contact.md is not what its tool says. Run: npm run docs');
    expect(stderr).toContain('intercom_list_tags.md is missing. Run: npm run docs');
    expect(stderr).toContain('intercom_old_tool.md belongs to no tool. Run: npm run docs');
    expect(stderr.trim().split('\n')).toHaveLength(3);
    expect(readFileSync(changed, 'utf8')).toContain('More.');

    expect(await runDocs('--out', folder)).toEqual({ code: 0, stderr: '' });
    expect(await runDocs('--check', '--out', folder)).toEqual({ code: 0, stderr: '' });
  });
});

describe('the Markdown of a page', () => {
  it('keeps what would break a table or start a markup', () => {
    expect(table(['a|b'], [['one\n two'], ['x|y']])).toBe('| a\\|b |\n| --- |\n| one two |\n| x\\|y |');
    expect(table(['a'], [])).toBe('');
    expect(plain('a_b _c_ *c* <d> [e] `f`')).toBe('a_b \\_c\\_ \\*c\\* \\<d\\> \\[e\\] \\`f\\`');
    expect(code('a`b')).toBe('`` a`b ``');
    expect(block('js', '```')).toBe('````js\n```\n````');
    expect([either([]), either(['a']), either(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b or c']);
  });
});
