import { StorageError } from '../errors.js';

/** How long something locked is tried again for, in milliseconds. */
const patienceMs = 10_000;
const stepMs = 10;

/** Tries again, without blocking the process, what fails because another process holds a lock for a moment. */
export async function patiently<T>(attempt: () => T, forMs = patienceMs): Promise<T> {
  const end = performance.now() + forMs;
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (!(error instanceof StorageError && error.problem === 'busy') || performance.now() >= end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, stepMs));
  }
}
