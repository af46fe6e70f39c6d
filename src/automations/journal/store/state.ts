import { stateText } from '../../../run-tool/memory-state-store.js';
import type { LocalState } from '../../../tool/local-context.js';
import { checkNames } from '../check.js';
import { changeState, deleteState, readState, writeState } from '../work/state.js';
import type { JournalStore } from './journal-store.js';

/** Values that are kept in the store of a journal under a prefix, for all processes on it. */
export function storedState({ dialect, read, write }: JournalStore, prefix: string): LocalState {
  checkNames({ prefix });
  return {
    get: async (key) => {
      checkNames({ key });
      const text = await read(() => readState(dialect, prefix, key));
      return text === undefined ? undefined : JSON.parse(text);
    },
    set: async (key, value) => {
      checkNames({ key });
      const text = stateText(key, value);
      await write(() => writeState(dialect, prefix, key, text), text.length);
    },
    delete: async (key) => {
      checkNames({ key });
      await write(() => deleteState(dialect, prefix, key));
    },
    update: async (key, change) => {
      checkNames({ key });
      return write(() => changeState(dialect, { prefix, key, change, text: (value) => stateText(key, value) }));
    },
  };
}
