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
    expect((await run('contacts', 'list', '--out', out)).stderr).toContain('--out is not an option');
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
