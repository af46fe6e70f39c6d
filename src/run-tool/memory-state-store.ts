import type { StateStore } from '../tool/local-context.js';

/** Keeps the values of local tools in this process, as JSON, so that they behave as in a database. */
export function memoryStateStore(): StateStore {
  const texts = new Map<string, string>();
  return {
    async get(key) {
      const text = texts.get(key);
      return text === undefined ? undefined : JSON.parse(text);
    },
    async set(key, value) {
      // What JSON cannot hold, such as a function or undefined, has no text.
      const text: string | undefined = JSON.stringify(value);
      if (text === undefined) throw new TypeError(`The value of ${key} is nothing that JSON can hold`);
      texts.set(key, text);
    },
    async delete(key) {
      texts.delete(key);
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
  };
}
