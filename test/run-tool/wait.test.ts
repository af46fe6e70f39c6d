import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIntercom, type Intercom, type JobUpdate } from '../../src/index.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const period = { created_at_after: '2025-01-01T00:00:00Z', created_at_before: '2026-01-05T10:00:00Z' };
const soon = { firstPauseMs: 5, longestPauseMs: 10 };

let sandbox: Sandbox;
let intercom: Intercom;

beforeEach(async () => {
  sandbox = createSandbox({ now: '2026-01-05T10:00:00Z' });
  const { url: baseUrl } = await sandbox.listen();
  intercom = createIntercom({ accessToken: sandbox.token, baseUrl, retry: { repeats: 1, firstPauseMs: 1 } });
});
afterEach(() => sandbox.close());

describe('waiting for a job', () => {
  it('asks until it is over, tells of every answer, and saves the file', async () => {
    const updates: JobUpdate[] = [];
    const saveTo = join(await temporaryFolder(), 'messages.csv');
    const result = await intercom.wait('intercom_create_data_export', period, {
      ...soon,
      saveTo,
      onUpdate(update) {
        updates.push(update);
        if (update.state !== undefined) void sandbox.clock.advance('1s');
      },
    });
    const { id } = result.job;
    expect(result).toMatchObject({
      job: { id, tool: 'intercom_get_data_export', params: { job_identifier: id } },
      state: 'completed',
      output: { job_identifier: id },
      file: { saved_to: saveTo },
      warnings: [],
    });
    expect(await readFile(saveTo, 'utf8')).toMatch(/^user_id,/);
    expect(updates[0]).toMatchObject({ id, state: undefined });
    expect(new Set(updates.map(({ state }) => state))).toEqual(
      new Set([undefined, 'pending', 'in_progress', 'completed']),
    );
  });

  it('goes on with one that was left behind, by the tool that asks for it', async () => {
    const controller = new AbortController();
    const left = intercom.wait('intercom_create_data_export', period, {
      ...soon,
      signal: controller.signal,
      onUpdate: ({ state }) => state === 'pending' && controller.abort(),
    });
    const error = await left.catch((reason) => reason);
    expect(error).toMatchObject({ name: 'AbortError', job: { tool: 'intercom_get_data_export' } });
    expect(error.message).toMatch(/The job \d+ goes on: wait for it again by intercom_get_data_export\./);
    await sandbox.clock.advance('1m');
    const { tool, params } = error.job;
    expect(await intercom.waitUnknown(tool, params, soon)).toMatchObject({
      state: 'completed',
      job: { id: error.job.id },
    });
  });

  it('fails when the job does, and names the job in every error after the start', async () => {
    const run = (given: typeof period, onUpdate: (update: JobUpdate) => void) =>
      intercom.wait('intercom_create_data_export', given, { ...soon, onUpdate });
    const ages = { ...period, created_at_after: '1970-01-01T00:00:00Z' };
    const failed = run(ages, () => void sandbox.clock.advance('1s'));
    await expect(failed).rejects.toMatchObject({ name: 'JobError', state: 'failed', job: { id: expect.any(String) } });
    const canceled = run(period, ({ id, state }) => {
      if (state === 'pending') void intercom.run('intercom_cancel_data_export', { job_identifier: id });
    });
    await expect(canceled).rejects.toMatchObject({ name: 'JobError', state: 'canceled' });
    const broken = run(period, ({ state }) => {
      if (state === 'pending') sandbox.faults.add({ path: '/export/content/data/:id', status: 500 });
    });
    await expect(broken).rejects.toMatchObject({ name: 'ApiError', status: 500, job: { id: expect.any(String) } });
  });

  it('says that a file is no longer kept', async () => {
    const { output } = await intercom.run('intercom_create_data_export', period);
    await sandbox.clock.advance('3d');
    const saveTo = join(await temporaryFolder(), 'late.csv');
    const late = intercom.wait(
      'intercom_get_data_export',
      { job_identifier: output.job_identifier },
      { ...soon, saveTo },
    );
    await expect(late).rejects.toMatchObject({ name: 'JobError', state: 'completed', status: 404 });
    await expect(late).rejects.toThrow('was kept until 2026-01-07T10:00:04.000Z. Start another job.');
  });

  it('is refused before anything is sent for a tool without a job, and for a file where there is none', async () => {
    await expect(intercom.waitUnknown('intercom_list_tags', {})).rejects.toThrow('starts no job and asks for none');
    const noFile = intercom.waitUnknown('intercom_get_job', { job_id: '1' }, { saveTo: 'x.csv' });
    await expect(noFile).rejects.toThrow('saveTo goes with jobs that make a file, and this one does not');
    const nowhere = intercom.wait('intercom_create_data_export', period, { saveTo: '/nowhere/x.csv' });
    await expect(nowhere).rejects.toThrow(
      'saveTo is in /nowhere, which is no folder: make it first. Nothing was sent.',
    );
    const recorded = intercom.record().wait('intercom_create_data_export', period);
    await expect(recorded).rejects.toThrow('was recorded in place of being sent, so there is no job to wait for');
    expect(sandbox.requests.list()).toEqual([]);
  });

  it('takes a job that makes an object and no file', async () => {
    const { id } = JSON.parse(sandbox.export()).records.jobs[0];
    const { output, state } = await intercom.wait('intercom_get_job', { job_id: id }, soon);
    expect(state).toBe('success');
    expect(await intercom.run('intercom_get_ticket', { ticketId: String(output.resource_id) })).toMatchObject({
      output: { ticket: { id: output.resource_id } },
    });
  });
});
