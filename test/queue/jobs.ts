import type { NewJob } from '../../src/queue/index.js';

let made = 0;

/** A job that differs from all others, but for what is given. */
export function job(given: Partial<NewJob> = {}): NewJob {
  return { kind: 'run_step', payload: '{"step":1}', key: `key_${++made}`, ...given };
}

export function jobs(count: number, given: Partial<NewJob> = {}): NewJob[] {
  return Array.from({ length: count }, () => job(given));
}
