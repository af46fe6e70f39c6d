/** Where answers may be drawn from. */
export const sourceNames = ['articles', 'folder', 'past_answers'] as const;

export type SourceName = (typeof sourceNames)[number];
