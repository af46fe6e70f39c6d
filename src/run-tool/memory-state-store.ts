import type { StateStore } from '../tool/local-context.js';

/** Keeps the values of local tools in this process, as JSON, so that they behave as in a database. */
export function memoryStateStore(): StateStore {
  const texts = new Map<string, string>();
  const read = (key: string): unknown => {
    const text = texts.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  };
  const write = (key: string, value: unknown) => {
    // What JSON cannot hold, such as a function or undefined, has no text.
    const text: string | undefined = JSON.stringify(value);
    if (text === undefined) throw new TypeError(`The value of ${key} is nothing that JSON can hold`);
    texts.set(key, text);
  };
  return {
    get: async (key) => read(key),
    set: async (key, value) => write(key, value),
    async delete(key) {
      texts.delete(key);
    },
    async update(key, change) {
      // Nothing waits between reading and writing, so nobody comes in between.
      const value = change(read(key));
      if (value !== undefined) write(key, value);
      return read(key);
    },
  };
}

/** A store whose changes stay in this process: what was not changed is read from another one. */
export function stateAside(store: StateStore): StateStore {
  const changed = memoryStateStore();
  const own = new Set<string>();
  return {
    get: (key) => (own.has(key) ? changed : store).get(key),
    async set(key, value) {
      await changed.set(key, value);
      own.add(key);
    },
    async delete(key) {
      await changed.delete(key);
      own.add(key);
    },
    async update(key, change) {
      if (!own.has(key)) {
        const before = await store.get(key);
        // Somebody may have changed it while that was read.
        if (!own.has(key) && before !== undefined) await changed.set(key, before);
        own.add(key);
      }
      return changed.update(key, change);
    },
  };
}
