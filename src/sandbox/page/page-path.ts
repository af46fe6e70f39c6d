/** Where the workspace page and what it reads are. */
export const PAGE_PATH = '/_sandbox/workspace';

/** Where they were before: everything there leads to its place of today. */
export const FORMER_PAGE_PATH = '/_sandbox/inbox';
