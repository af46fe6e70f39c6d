/** The first line of each file. */
export const generated = '// Written by `intercom-tools export sim`. Change nothing here: export again.\n';
