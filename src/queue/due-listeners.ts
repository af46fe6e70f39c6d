/** Listeners that are called when something becomes due, by queue. */
export interface DueListeners {
  notify(queue: string): void;
  /** Returns a function that removes the listener. */
  add(queue: string, listener: () => void): () => void;
}

export function dueListeners(): DueListeners {
  const listeners = new Map<string, Set<() => void>>();
  return {
    notify: (queue) => {
      for (const listener of listeners.get(queue) ?? []) listener();
    },
    add: (queue, listener) => {
      const known = listeners.get(queue) ?? new Set();
      listeners.set(queue, known.add(listener));
      return () => void known.delete(listener);
    },
  };
}
