import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsFor, useCli } from './helpers/cli.js';
import { sentTo, useSandbox } from './helpers/sandbox.js';

const cli = useCli();
const openSandbox = useSandbox();
const start = '2026-01-05T10:00:00Z';
const period = ['--created-at-after', '2025-01-01T00:00:00Z', '--created-at-before', start];

/** A sandbox whose clock runs a thousand times as fast once somebody waits for a job. */
async function open() {
  const { sandbox, url } = await openSandbox({ now: start });
  const run = (...args: string[]) => cli.run(args, { env: settingsFor(url) });
  const waitFast = async (...args: string[]) => {
    const timer = setInterval(() => void sandbox.clock.advance('1s'), 200);
    try {
      return await run(...args);
    } finally {
      clearInterval(timer);
    }
  };
  return { sandbox, url, run, waitFast };
}

describe('a call that starts a job', () => {
  it('waits for it and saves its file, decompressed', async () => {
    const { waitFast } = await open();
    const out = join(cli.folder, 'messages.csv');
    const { code, stdout, stderr } = await waitFast('exports', 'create', ...period, '--wait', '--out', out);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^status +completed$/m);
    expect(stdout).toMatch(new RegExp(`^saved_to +${out}$`, 'm'));
    const [head, ...rows] = readFileSync(out, 'utf8').trimEnd().split('\r\n');
    expect(head).toMatch(/^user_id,user_external_id,/);
    expect(rows.length).toBeGreaterThan(0);
    expect(readdirSync(cli.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('tells machines everything in one object', async () => {
    const { waitFast } = await open();
    const out = join(cli.folder, 'figures.csv');
    const asked = ['--dataset-id', 'conversation', '--attribute-ids', 'conversation_id,conversation_state'];
    const times = ['--start-time', '2025-01-01T00:00:00Z', '--end-time', start];
    const { code, stdout } = await waitFast(
      'reporting',
      'create-export',
      ...asked,
      ...times,
      '--wait',
      '--out',
      out,
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      state: 'complete',
      job: { tool: 'intercom_get_reporting_export', params: { job_identifier: expect.any(String) } },
      output: { status: 'complete' },
      file: { saved_to: out, saved_bytes: readFileSync(out).length },
      warnings: [],
    });
  });

  it('says that there is no file where there is no data, and fails when the job does', async () => {
    const { waitFast } = await open();
    const out = join(cli.folder, 'none.csv');
    const late = ['--created-at-after', '2026-02-01T00:00:00Z', '--created-at-before', '2026-02-02T00:00:00Z'];
    const none = await waitFast('exports', 'create', ...late, '--wait', '--out', out);
    expect([none.code, none.stderr]).toEqual([
      0,
      'Warning: The job ended as no_data: there is no data, so no file was saved.\n',
    ]);
    const ages = ['--created-at-after', '1970-01-01T00:00:00Z', '--created-at-before', start];
    const failed = await waitFast('exports', 'create', ...ages, '--wait', '--out', out);
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(
      /the job \d+ ended as failed, so there is nothing to get from it\. Start another one\./,
    );
    expect(existsSync(out)).toBe(false);
  });

  it('is not sent when the file could not be saved', async () => {
    const { sandbox, run } = await open();
    const out = join(cli.folder, 'there.csv');
    writeFileSync(out, 'mine');
    const { code, stderr } = await run('exports', 'create', ...period, '--wait', '--out', out);
    expect(code).toBe(2);
    expect(stderr).toContain(
      `--out is ${out}, which exists already: give another path, or add --overwrite. Nothing was sent.`,
    );
    expect((await run('exports', 'create', ...period, '--out', out)).stderr).toContain('--out goes with --wait');
    expect((await run('exports', 'create', ...period, '--wait', '--overwrite')).stderr).toContain(
      '--overwrite goes with --out',
    );
    expect((await run('contacts', 'get', 'c1', '--out', out)).stderr).toContain('--out is not an option');
    expect(sentTo(sandbox)).toEqual([]);
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });

  it('names the export that runs already, at once, and what to do', async () => {
    const { run, sandbox } = await open();
    await run('exports', 'create', ...period);
    const { code, stderr } = await run('exports', 'create', ...period, '--wait');
    expect(code).toBe(1);
    expect(stderr).toContain('Exceeded rate limit of 1 pending message data export jobs');
    expect(stderr).toContain('Wait for what is under way, or cancel it, then start this one.');
    expect(sentTo(sandbox)).toHaveLength(2);
  });

  it('says how to go on when it is interrupted; the job goes on', async () => {
    const { url, sandbox, waitFast } = await open();
    const out = join(cli.folder, 'later.csv');
    const running = cli.start(['exports', 'create', ...period, '--wait', '--out', out], { env: settingsFor(url) });
    await expect.poll(() => sentTo(sandbox).length, { timeout: 20_000 }).toBeGreaterThan(1);
    running.child.kill('SIGINT');
    const { code, stderr } = await running.finished;
    expect(code).toBe(130);
    const [, command = ''] =
      /^The job \d+ goes on\. To wait for it: intercom-tools (.*)\nInterrupted\.\n$/.exec(stderr) ?? [];
    expect(command).toMatch(/^call get-data-export --job-identifier \d+ --wait --out \S+$/);
    expect((await waitFast(...command.split(' '))).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toMatch(/^user_id,/);
  }, 60_000);
});

describe('a call that sends files', () => {
  it('takes them from paths, as often as the option is given', async () => {
    const { sandbox, run } = await open();
    const [png, text] = [join(cli.folder, 'cup.png'), join(cli.folder, 'note.unknown')];
    writeFileSync(png, Buffer.from([137, 80, 78, 71]));
    writeFileSync(text, 'Hello');
    const reply = ['conversations', 'reply', 'last', '--message-type', 'note', '--body', 'See the files'];
    const { code, stderr } = await run(...reply, '--attach', png, `--attach=${text}`);
    expect([code, stderr]).toEqual([0, '']);
    const [sent] = sandbox.requests.list({ method: 'POST' });
    expect(sent?.request.body).toMatchObject({
      attachment_files: [
        { name: 'cup.png', content_type: 'image/png', data: 'iVBORw==' },
        { name: 'note.unknown', content_type: 'application/octet-stream', data: 'SGVsbG8=' },
      ],
    });
  });

  it('sends nothing for a file that is missing, empty or a folder, and for too many', async () => {
    const { sandbox, run } = await open();
    const reply = ['conversations', 'reply', 'last', '--message-type', 'note', '--body', 'See'];
    const [empty, one] = [join(cli.folder, 'empty.txt'), join(cli.folder, 'one.txt')];
    writeFileSync(empty, '');
    writeFileSync(one, '1');
    const refused = async (...args: string[]) => {
      const { code, stderr } = await run(...reply, ...args);
      expect(code).toBe(2);
      return stderr;
    };
    expect(await refused('--attach', '/nowhere/a.png')).toContain(
      '--attach is /nowhere/a.png, which cannot be read (ENOENT)',
    );
    expect(await refused('--attach', empty)).toContain('empty.txt, which is empty. Nothing was sent.');
    expect(await refused('--attach', cli.folder)).toContain('which is no file');
    expect(await refused(...Array.from({ length: 11 }, () => `--attach=${one}`))).toContain(
      '--attachment-files holds 11 files: expected 10 at the most',
    );
    expect((await run('tags', 'list', '--attach', one)).stderr).toContain('--attach is not an option');
    expect(sentTo(sandbox)).toEqual([]);
  });
});

describe('a call that answers with a file or a text', () => {
  it('says what the file is, and saves it where it is told', async () => {
    const { sandbox, run } = await open();
    const { stdout } = await run('exports', 'create', ...period, '--json');
    const { job_identifier: id } = JSON.parse(stdout).output;
    const early = await run('exports', 'download', id);
    expect([early.code, early.stderr]).toEqual([1, expect.stringContaining('Export job not found')]);
    expect(early.stderr).toContain('It is not done yet, or its file is no longer kept');
    await sandbox.clock.advance('1m');
    const shown = await run('exports', 'download', id);
    expect(shown.stdout).toMatch(/^size +\d/m);
    const out = join(cli.folder, 'download.csv');
    expect((await run('exports', 'download', id, '--out', out)).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toMatch(/^user_id,/);
    expect((await run('exports', 'download', id, '--out', out)).code).toBe(2);
    expect((await run('exports', 'download', id, '--out', out, '--overwrite')).code).toBe(0);
  });

  it('goes on where a connection broke off', async () => {
    const { sandbox, run } = await open();
    const { job_identifier: id } = JSON.parse((await run('exports', 'create', ...period, '--json')).stdout).output;
    await sandbox.clock.advance('1m');
    sandbox.faults.add({ path: '/download/content/data/:id', effect: 'truncate', times: 1 });
    const out = join(cli.folder, 'broken.csv');
    expect((await run('exports', 'download', id, '--out', out)).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toMatch(/^user_id,.*\r\n$/s);
    const [rest, first] = sandbox.requests.list({ path: '/download/*' }).map(({ status }) => status);
    expect([rest, first].sort()).toEqual([200, 206]);
  });

  it('prints a transcript, and the address of a recording', async () => {
    const { run } = await open();
    const { calls } = JSON.parse((await run('calls', 'list', '--json')).stdout).output;
    const { id } = calls.find((one: { recording_url: unknown }) => one.recording_url !== null);
    expect((await run('calls', 'get-transcript', id)).stdout).toMatch(/\[00:00:0\d\] Teammate 1: "/);
    expect((await run('calls', 'get-recording', id)).stdout).toMatch(
      /recording_url +http:\/\/127\.0\.0\.1:\d+\/_sandbox\/recordings\//,
    );
  });
});

describe('a list in a file', () => {
  const search = ['conversations', 'search', '--query', 'created_at>2025-12-01 AND created_at<2026-01-04', '--all'];
  const linesOf = (file: string) =>
    readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  const parts = () => readdirSync(cli.folder).filter((name) => name.endsWith('.part'));

  it('has a line for each item of all pages, with the parts of conversations where they are asked for', async () => {
    const { sandbox, run } = await open();
    const printed = (await run(...search)).stdout.trimEnd().split('\n');
    const plain = join(cli.folder, 'plain.jsonl');
    const { code, stdout, stderr } = await run(...search, '--out', plain);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^${printed.length} conversations in .*: ${plain}\n$`));
    expect(linesOf(plain)).toEqual(printed.map((line) => JSON.parse(line)));

    const whole = join(cli.folder, 'whole.jsonl');
    expect((await run(...search, '--whole', '--out', whole)).code).toBe(0);
    expect(linesOf(whole).map(({ id }) => id)).toEqual(linesOf(plain).map(({ id }) => id));
    const counts = linesOf(whole).map((one) => one.conversation_parts.conversation_parts.length);
    expect(Math.max(...counts)).toBeGreaterThan(1);
    expect(parts()).toEqual([]);

    const gone = linesOf(plain)[0].id;
    sandbox.faults.add({ method: 'GET', path: `/conversations/${gone}`, status: 404 });
    const fewer = await run(...search, '--whole', '--out', whole, '--overwrite');
    expect(fewer.stderr).toContain('1 of them were deleted before they could be read, and are left out.');
    expect(linesOf(whole).map(({ id }) => id)).not.toContain(gone);
  });

  it('is not there when anything fails, and no part of it either', async () => {
    const { sandbox, run } = await open();
    const file = join(cli.folder, 'failed.jsonl');
    sandbox.faults.add({ method: 'POST', path: '/conversations/search', status: 400, after: 1 });
    const { code, stderr } = await run(...search, '--per-page', '5', '--out', file);
    expect([code, stderr]).toEqual([1, expect.stringContaining('answered 400')]);
    expect([existsSync(file), parts()]).toEqual([false, []]);
  });

  it('is refused where a file is there already, and without all pages, before anything is sent', async () => {
    const { sandbox, run } = await open();
    const file = join(cli.folder, 'taken.jsonl');
    writeFileSync(file, 'mine');
    const taken = await run(...search, '--out', file);
    expect(taken.stderr).toContain('which exists already: give another path, or add --overwrite');
    const page = await run('contacts', 'list', '--out', join(cli.folder, 'page.jsonl'));
    expect(page.stderr).toContain('--out goes with --all');
    expect((await run('contacts', 'list', '--all', '--whole')).stderr).toContain('--whole goes with --out');
    expect([taken.code, page.code, readFileSync(file, 'utf8')]).toEqual([2, 2, 'mine']);
    expect(sandbox.requests.list()).toEqual([]);
  });
});
