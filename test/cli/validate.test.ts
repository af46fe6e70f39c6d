import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useCli } from './helpers/cli.js';

const cli = useCli();

/** A folder of its own with these files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(cli.folder, 'automations-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const good = `# keeps this comment
formatVersion: 1
id: good
name: Good
on:
  - manual: true
steps:
  - id: end
    stop: done # and this one
`;
const warned = good.replace('stop: done', 'stop: event.contact.id').replace('id: good', 'id: warned');
const bad = good.replace('stop: done', 'stop: "{{ steps.nothing.ok }}"').replace('id: good', 'id: bad');

describe('validate', () => {
  it('says that a file is valid', async () => {
    const folder = folderWith({ 'good.yaml': good });
    const { code, stdout, stderr } = await cli.run(['validate', join(folder, 'good.yaml')]);
    expect([code, stdout, stderr]).toEqual([0, `${folder}/good.yaml is valid.\n`, '']);
  });

  it('shows what is wrong with its place, the line and carets, and ends with 1', async () => {
    const name = `${basename(folderWith({ 'bad.yaml': bad }))}/bad.yaml`;
    const { code, stdout } = await cli.run(['validate', name], { env: { COLUMNS: '80' } });
    expect([code, stdout.split('\n')]).toEqual([
      1,
      [
        `${name}:9:15 error unknown-name`,
        '  steps[0].stop reads steps.nothing, and no step has this id. No step comes',
        '  before this one.',
        '    stop: "{{ steps.nothing.ok }}" # and this one',
        '              ^^^^^^^^^^^^^^^^',
        `${name} has 1 error.`,
        '',
      ],
    ]);
  });

  it('keeps long lines to the width of the screen, with the caret in them', async () => {
    const long = bad.replace('{{ steps', `${'words '.repeat(30)}{{ steps`);
    const { stdout } = await cli.run(['validate', '-'], { input: long, env: { COLUMNS: '60' } });
    const lines = stdout.trimEnd().split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
    const caret = lines.findIndex((line) => /^ +\^+$/.test(line));
    const from = lines[caret]?.indexOf('^') ?? 0;
    expect(lines[caret - 1]?.slice(from)).toMatch(/^steps\.nothing/);
  });

  it('checks folders, and what belongs together, once', async () => {
    const folder = folderWith({
      'good.yaml': good,
      'twin.json': JSON.stringify({
        formatVersion: 1,
        id: 'good',
        name: 'x',
        on: [{ manual: true }],
        steps: [{ id: 'a', run: 'none' }],
      }),
      'automation.schema.json': '{}',
      'notes.txt': 'x',
    });
    const { code, stdout } = await cli.run(['validate', folder, join(folder, 'good.yaml'), '--json']);
    const { valid, errors, files } = JSON.parse(stdout);
    expect([code, valid, errors]).toEqual([1, false, 2]);
    expect(files.map(({ file }: { file: string }) => file)).toEqual([`${folder}/good.yaml`, `${folder}/twin.json`]);
    expect(files[0]).toMatchObject({ id: 'good', revision: expect.stringMatching(/^[0-9a-f]{64}$/), findings: [] });
    expect(files[1].findings).toMatchObject([
      { severity: 'error', code: 'duplicate-id', path: 'id', position: { line: 1 } },
      { severity: 'error', code: 'unknown-automation', path: 'steps[0].run' },
    ]);
  });

  it('takes warnings for errors with --strict alone', async () => {
    expect(await cli.run(['validate', '-'], { input: warned })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('stdin is valid, with 1 warning.'),
    });
    expect(await cli.run(['validate', '-', '--strict'], { input: warned })).toMatchObject({ code: 1 });
  });

  it('knows topics of the version that is used', async () => {
    const input = good.replace('manual: true', 'event: ticket.resolved');
    expect(await cli.run(['validate', '-'], { input })).toMatchObject({ code: 0 });
    expect(await cli.run(['validate', '-', '--api-version', '2.14'], { input })).toMatchObject({ code: 1 });
    expect(await cli.run(['validate', '-'], { input, env: { INTERCOM_VERSION: '2.14' } })).toMatchObject({ code: 1 });
  });

  it('never shows a secret, nor a line that holds one', async () => {
    const input = good.replace(
      'stop: done',
      'uses: intercom_list_tags\n    with: { password: hunter2hunter2, pass: "dG9rOjEyMzQ1Njc4" }',
    );
    for (const flags of [[], ['--json']]) {
      const { code, stdout, stderr } = await cli.run(['validate', '-', ...flags], { input });
      expect(code).toBe(1);
      expect(stdout).toContain('secret-literal');
      expect(stdout + stderr).not.toMatch(/hunter2|dG9rOj/);
    }
  });

  it('prints the schema for editors', async () => {
    const { code, stdout } = await cli.run(['validate', '--schema']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
    expect(stdout).toContain('"intercom_reply_conversation"');
  });

  it.each([
    [['validate'], 'FILE is missing: expected a JSON or YAML file, a folder, or - for standard input.'],
    [['validate', 'nowhere.yaml'], 'FILE cannot read nowhere.yaml: nowhere.yaml does not exist'],
    [['validate', 'x.yaml', '--schema'], 'FILE cannot go with --schema, which checks nothing: leave one of them out.'],
    [['validate', 'x.yaml', '--strct'], '--strct is not an option (did you mean --strict?)'],
    [['validate', '-', '--api-version', '9'], 'version'],
    [['enable'], 'FILE is missing'],
    [['enable', '-'], 'FILE is -, and only a file can be changed: name one.'],
  ])('refuses wrong usage with 2: %j', async (words, message) => {
    const { code, stderr } = await cli.run(words, { input: good });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('reads no folder without automations, and no other encoding', async () => {
    const folder = folderWith({ 'notes.txt': 'x' });
    expect(await cli.run(['validate', folder])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a folder without automations'),
    });
    writeFileSync(join(folder, 'latin.yaml'), Buffer.from('name: caf\u00e9', 'latin1'));
    expect(await cli.run(['validate', folder])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('holds bytes that are no UTF-8. Save it as UTF-8.'),
    });
  });
});

describe('enable and disable', () => {
  it('change that key alone, and say so', async () => {
    const folder = folderWith({ 'good.yaml': good });
    const file = join(folder, 'good.yaml');
    chmodSync(file, 0o640);
    expect(await cli.run(['enable', file])).toEqual({ code: 0, stdout: `${file} is on.\n`, stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(good.replace('name: Good\n', 'name: Good\nenabled: true\n'));
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect((await cli.run(['enable', file])).stdout).toBe(`${file} is on already.\n`);
    expect((await cli.run(['disable', file, '--json'])).stdout).toBe(
      `${JSON.stringify([{ file, enabled: false, changed: true }], null, 2)}\n`,
    );
    expect(readFileSync(file, 'utf8')).toBe(good.replace('name: Good\n', 'name: Good\nenabled: false\n'));
    expect(readdirSync(folder)).toEqual(['good.yaml']);
  });

  it('leave a link a link', async () => {
    const folder = folderWith({ 'good.yaml': good });
    mkdirSync(join(folder, 'links'));
    const link = join(folder, 'links', 'good.yaml');
    symlinkSync('../good.yaml', link);
    expect(await cli.run(['enable', link])).toMatchObject({ code: 0 });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'good.yaml'), 'utf8')).toContain('enabled: true');
  });

  it('enable nothing when one file has errors, and disable also that', async () => {
    const folder = folderWith({ 'bad.yaml': bad, 'good.yaml': good });
    const { code, stdout, stderr } = await cli.run(['enable', folder]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/error unknown-name[\s\S]*Nothing was changed: 1 error\.\n$/);
    expect(readFileSync(join(folder, 'good.yaml'), 'utf8')).toBe(good);
    expect(await cli.run(['disable', folder])).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'bad.yaml'), 'utf8')).toContain('enabled: false');
  });

  it('leave a file that cannot be read as it is', async () => {
    const folder = folderWith({ 'broken.json': '{' });
    const { code, stderr } = await cli.run(['disable', join(folder, 'broken.json')]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('broken.json:1:2: The file has the end of the file where a key is expected.'),
    ]);
    expect(readFileSync(join(folder, 'broken.json'), 'utf8')).toBe('{');
  });
});
