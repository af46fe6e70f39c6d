import manifest from '../../package.json' with { type: 'json' };

/** Where the sources are, for people. */
export const repository = manifest.homepage.replace(/#.*/, '');

/** The address of a file of the sources. Pages link by it to what the package does not hold. */
export function sourceLink(path: string): string {
  return `${repository}/blob/main/${path}`;
}
