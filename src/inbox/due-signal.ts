/** Tells the workers beside a store that something became due. */
export interface DueSignal {
  tell(): void;
  on(listener: () => void): () => void;
}

export function dueSignal(): DueSignal {
  const listeners = new Set<() => void>();
  return {
    tell: () => {
      for (const listener of listeners) listener();
    },
    on: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
