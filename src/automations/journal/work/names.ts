/** Which runs share slots. */
export interface SlotGroup {
  readonly automation: string;
  readonly workspace: string;
  readonly key: string;
}

/** Names under which transactions wait for each other where rows alone do not tell. */
export const lockName = {
  slots: ({ automation, workspace, key }: SlotGroup) => JSON.stringify(['slots', automation, workspace, key]),
  startKey: ({ automation, workspace, key }: SlotGroup) => JSON.stringify(['start', automation, workspace, key]),
  /** Events of one workspace are numbered in the order in which they are committed, and no wait begins meanwhile. */
  events: (workspace: string) => JSON.stringify(['events', workspace]),
};
