/** Runs calls with the same key one after another, in the order in which they were made. */
export interface SerialByKey {
  /** Starts `work` once every earlier call with this key has settled, whether it failed or not. */
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Whether a call with this key runs or waits. */
  isBusy(key: string): boolean;
}

export function serialByKey(): SerialByKey {
  const last = new Map<string, Promise<unknown>>();
  return {
    run: (key, work) => {
      const call = (last.get(key) ?? Promise.resolve()).then(work);
      const settled = call.then(ignore, ignore).then(() => {
        if (last.get(key) === settled) last.delete(key);
      });
      last.set(key, settled);
      return call;
    },
    isBusy: (key) => last.has(key),
  };
}

function ignore(): void {}
