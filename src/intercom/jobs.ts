import type { JobStates } from '../tool/job.js';

/**
 * The states of an export that makes a file. Intercom writes `completed` for exports of messages and `complete` for those
 * of figures, and older versions write `complete` for both.
 */
export function exportJob(download: string): JobStates {
  return {
    param: 'job_identifier',
    state: 'status',
    done: ['completed', 'complete'],
    empty: ['no_data'],
    failed: ['failed', 'canceled'],
    expires: 'download_expires_at',
    download: { tool: download, param: 'job_identifier' },
  };
}

/** The states of what Intercom carries out after the call, such as the creation of a ticket. */
export const backgroundJob: JobStates = { param: 'job_id', state: 'status', done: ['success'], failed: ['failed'] };
