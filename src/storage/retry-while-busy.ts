import { StorageError } from '../errors.js';

const timeoutMs = 10_000;
const pauseMs = 10;

/**
 * Repeats a call that fails because another process holds a lock, without blocking this process in between.
 *
 * @throws StorageError `busy` when the lock is still held after ten seconds; any other error at once.
 */
export async function retryWhileBusy<T>(attempt: () => T | Promise<T>): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof StorageError && error.problem === 'busy') || performance.now() >= deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
