import type { ApiVersion } from '../api-version.js';

/** Something that happened in the workspace, as a webhook notification describes it. */
export interface WorkspaceEvent {
  /** Intercom's topic name: `conversation.user.created`. */
  readonly topic: string;
  /** First and last API version that has it under this topic; what the topic itself has when absent. */
  readonly since?: ApiVersion;
  readonly until?: ApiVersion;
  /** Where it is told: the webhooks of apps unless given, or the callback address of the Fin Agent API. */
  readonly channel?: 'fin_agent';
  /** What it happened to. */
  readonly about: { readonly type: string; readonly id: string };
  /** `data.item` of the notification in an API version. To be called and made text of at once: records change. */
  readonly item: (version: ApiVersion) => object;
}

/** Where resources emit what happened, and webhooks and pages listen. */
export interface EventHub {
  /** Calls the listener within the change; gives back what ends that. */
  on(listener: (event: WorkspaceEvent) => void): () => void;
  emit(event: WorkspaceEvent): void;
  /** Drops what is emitted within the step. Data that is loaded or generated is no event. */
  muted<T>(step: () => T): T;
}

export function createEventHub(): EventHub {
  const listeners = new Set<(event: WorkspaceEvent) => void>();
  let mutes = 0;
  return {
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit(event) {
      if (mutes > 0) return;
      for (const listener of listeners) listener(event);
    },
    muted(step) {
      mutes += 1;
      try {
        return step();
      } finally {
        mutes -= 1;
      }
    },
  };
}
