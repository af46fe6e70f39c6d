/** Where a workspace's data can live. */
export const regions = ['us', 'eu', 'au'] as const;

/** Where a workspace's data lives. */
export type Region = (typeof regions)[number];
