import { serialByKey } from '../serial-by-key.js';
import type { LocalState, StateStore } from '../tool/local-context.js';

/** Keeps the values of local tools in this process, as JSON, so that they behave as in a database. */
export function memoryStateStore(): LocalState {
  const texts = new Map<string, string>();
  const read = (key: string): unknown => {
    const text = texts.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  };
  const write = (key: string, value: unknown) => {
    texts.set(key, stateText(key, value));
  };
  return {
    get: async (key) => read(key),
    set: async (key, value) => write(key, value),
    async delete(key) {
      texts.delete(key);
    },
    async update(key, change) {
      const value = change(read(key));
      if (value !== undefined) write(key, value);
      return read(key);
    },
  };
}

/** A value as JSON. @throws TypeError for what JSON cannot hold, such as a function or undefined. */
export function stateText(key: string, value: unknown): string {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`The value of ${key} is nothing that JSON can hold`);
  return text;
}

/** A store whose changes stay in this process: what was not changed is read from another one. */
export function stateAside(store: StateStore): LocalState {
  const changed = memoryStateStore();
  const own = new Set<string>();
  const get = (key: string) => (own.has(key) ? changed : store).get(key);
  return withUpdate({
    get,
    async set(key, value) {
      await changed.set(key, value);
      own.add(key);
    },
    async delete(key) {
      await changed.delete(key);
      own.add(key);
    },
  });
}

/** A store that can change a value: where it cannot by itself, the changes of one key are made one after another. */
export function withUpdate(store: StateStore): LocalState {
  const line = serialByKey();
  return {
    get: (key) => store.get(key),
    set: (key, value) => store.set(key, value),
    delete: (key) => store.delete(key),
    update: async (key, change) => {
      if (store.update !== undefined) return store.update(key, change);
      return line.run(key, async () => {
        const value = change(await store.get(key));
        if (value !== undefined) await store.set(key, value);
        return store.get(key);
      });
    },
  };
}
