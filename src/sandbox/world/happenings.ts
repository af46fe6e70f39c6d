import type { ApiVersion } from '../http/version.js';

/** Something that happened in the workspace, as a webhook tells it. */
export interface Happening {
  /** Intercom's topic name: `conversation.user.created`. */
  readonly topic: string;
  /** First and last API version that tells it under this topic; what the topic itself has when absent. */
  readonly since?: ApiVersion;
  readonly until?: ApiVersion;
  /** What it happened to. */
  readonly about: { readonly type: string; readonly id: string };
  /** `data.item` of the notification in an API version. To be called and made text of at once: records change. */
  readonly item: (version: ApiVersion) => object;
}

/** Where resources tell what happened, and webhooks and pages listen. */
export interface HappeningHub {
  /** Calls the listener within the change; gives back what ends that. */
  on(listener: (happening: Happening) => void): () => void;
  tell(happening: Happening): void;
  /** Nobody hears what happens within the step: data that is loaded or made up as the past is no news. */
  quietly<T>(step: () => T): T;
}

export function createHappenings(): HappeningHub {
  const listeners = new Set<(happening: Happening) => void>();
  let quiet = 0;
  return {
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(happening) {
      if (quiet > 0) return;
      for (const listener of listeners) listener(happening);
    },
    quietly(step) {
      quiet += 1;
      try {
        return step();
      } finally {
        quiet -= 1;
      }
    },
  };
}
