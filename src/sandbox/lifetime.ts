import { setTimeout as sleep } from 'node:timers/promises';

/** The timers of a sandbox. Ending it ends every wait, so that nothing keeps the process alive. */
export interface Lifetime {
  readonly signal: AbortSignal;
  /** Resolves to true after the time, to false when the sandbox (or the given signal) ended first. */
  wait(ms: number, signal?: AbortSignal): Promise<boolean>;
  /** Resolves when the sandbox or the given signal ends. */
  ended(signal: AbortSignal): Promise<void>;
  end(): void;
}

export function createLifetime(): Lifetime {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    async wait(ms, signal) {
      const ended = signal === undefined ? controller.signal : AbortSignal.any([controller.signal, signal]);
      try {
        await sleep(ms, undefined, { signal: ended });
        return true;
      } catch {
        return false;
      }
    },
    ended(signal) {
      const ended = AbortSignal.any([controller.signal, signal]);
      return new Promise((resolve) => {
        if (ended.aborted) resolve();
        else ended.addEventListener('abort', () => resolve(), { once: true });
      });
    },
    end: () => controller.abort(),
  };
}
