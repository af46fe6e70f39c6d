/** Version of this package; a test keeps it equal to package.json. */
export const packageVersion = '0.1.0';

/**
 * Whether npm has this package. While it has not, the docs and the exported READMEs name the archive that `npm pack` makes.
 * Set it to true on the day of publishing, then run `npm run docs`.
 */
export const published: boolean = false;
